import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageFacts from '../../package.json' with { type: 'json' };
import { examplePolicy } from './release/example-policy.ts';
import { makeKit } from './release/make-kit.ts';
import { makeSbom } from './release/sbom.ts';
import { zipSources } from './release/sources.ts';
import { makeStoreFiles } from './release/store/store-files.ts';
import { takePictures } from './release/store/take-pictures.ts';
import { root, runProgram } from './run/run-program.ts';

/**
 * `npm run release [-- <Chrome's id> [<Edge's id>]]`: builds the zips for Chrome, Edge and Firefox
 * twice, refuses when they differ, and writes them to `.output/release/` with checksums, the source,
 * the bill of materials, the deployment kit, and what the stores ask for. Ends with 0 when all is
 * there, with 1 when not, and with 2 when an id is none.
 */

type Ids = { readonly chromeId: string; readonly edgeId: string };

const folder = join(root, '.output/release');
const { version } = packageFacts;
const maxZipBytes = 1_500_000;

const hashOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');
const zipOf = (browser: string): string => join(root, `.output/foreword-${version}-${browser}.zip`);

async function buildZips(): Promise<readonly string[]> {
  for (const browser of ['chrome', 'firefox']) {
    rmSync(zipOf(browser), { force: true });
    if ((await runProgram('wxt', ['zip', '-b', browser, '--mv3'])) !== 0)
      throw new Error(`${browser} did not build`);
  }
  return [hashOf(zipOf('chrome')), hashOf(zipOf('firefox'))];
}

function writeKit({ chromeId, edgeId }: Ids): void {
  const geckoId = 'foreword@foreword.example';
  mkdirSync(join(folder, 'deploy'), { recursive: true });
  for (const [name, text] of makeKit({ chromeId, edgeId, geckoId, policy: examplePolicy }))
    writeFileSync(join(folder, 'deploy', name), text);
}

/** The texts, and the pictures where a browser can be had: they are no part of what is released. */
async function writeStore(): Promise<void> {
  const pictures = join(folder, 'store/pictures');
  mkdirSync(pictures, { recursive: true });
  for (const [name, text] of makeStoreFiles()) writeFileSync(join(folder, 'store', name), text);
  const refused = await takePictures(join(root, '.output/chrome-mv3'), pictures);
  if (refused !== undefined) console.error(`No pictures for the stores: ${refused}`);
}

/** Why two builds of the same source are not released, if they are not. */
function refusalOf(first: readonly string[], second: readonly string[]): string | undefined {
  if (first.join() !== second.join()) return 'Two builds of the same source differ';
  const large = ['chrome', 'firefox'].find((name) => statSync(zipOf(name)).size >= maxZipBytes);
  return large && `The zip for ${large} has 1.5 MB or more`;
}

async function release(ids: Ids): Promise<number> {
  const refusal = refusalOf(await buildZips(), await buildZips());
  if (refusal !== undefined) {
    console.error(`${refusal}: nothing is released.`);
    return 1;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Edge takes the very build of Chrome; under a name of its own nobody has to know that.
  const zips = { chrome: 'chrome', edge: 'chrome', firefox: 'firefox' };
  const names = Object.entries(zips).map(([browser, built]) => {
    const name = `foreword-${version}-${browser}.zip`;
    copyFileSync(zipOf(built), join(folder, name));
    return name;
  });
  const source = `foreword-${version}-source.zip`;
  writeFileSync(join(folder, source), zipSources(root));
  writeFileSync(join(folder, 'sbom.cdx.json'), makeSbom(root));
  const lines = [...names, source, 'sbom.cdx.json'].map(
    (name) => `${hashOf(join(folder, name))}  ${name}`,
  );
  writeFileSync(join(folder, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  writeKit(ids);
  await writeStore();
  console.log(`\n${lines.join('\n')}\n\nBuilt twice, the same each time: ${folder}`);
  return 0;
}

async function main([
  chromeId = 'a'.repeat(32),
  edgeId = 'b'.repeat(32),
]: string[]): Promise<number> {
  const wrong = [chromeId, edgeId].find((id) => !/^[a-p]{32}$/.test(id));
  if (wrong === undefined) return release({ chromeId, edgeId });
  console.error(`${wrong} is no id: 32 letters from a to p, at the end of the store's address.`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
