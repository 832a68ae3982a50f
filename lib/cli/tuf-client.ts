import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createClient, type TrustedMetadata, type TufClient } from '#lib/tuf/client.ts';
import { wideSchemes } from '#lib/tuf/rsa.ts';
import { targetFault, targetFile } from '#lib/tuf/target-file.ts';
import { getFile } from './get-file.ts';
import { keepFile, openTrustedFolder, readIfThere, safeFileName } from './trusted-folder.ts';

/**
 * Our client as theupdateframework/tuf-conformance asks for it (its CLIENT-CLI.md), so that the
 * official suite can be run against it: `init`, `refresh`, `download`; exits 0, or 1 with the
 * refusal on stderr. It takes RSA as well, which the product does not.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'metadata-dir': { type: 'string' },
    'metadata-url': { type: 'string' },
    'target-name': { type: 'string', multiple: true },
    'target-dir': { type: 'string' },
    'target-base-url': { type: 'string' },
  },
});

type OptionName = Exclude<keyof typeof values, 'target-name'>;

function option(name: OptionName): string {
  const value = values[name];
  if (value === undefined) throw new TypeError(`--${name} is needed`);
  return value;
}

/** The address of a file, under a base that may lack its last slash. */
function addressOf(base: string, path: string): URL {
  return new URL(`${base.replace(/\/?$/, '/')}${path}`);
}

async function init(rootFile: string | undefined): Promise<undefined> {
  if (rootFile === undefined) throw new TypeError('init needs the file of a trusted root');
  const trusted = await openTrustedFolder(option('metadata-dir'));
  await trusted.keep('root', new Uint8Array(await readFile(rootFile)));
}

async function openClient(): Promise<TufClient> {
  const base = option('metadata-url');
  return createClient({
    fetchMetadata: (path, maxBytes) => getFile(addressOf(base, path), maxBytes),
    trusted: await openTrustedFolder(option('metadata-dir')),
    startTime: Date.now(),
    schemes: wideSchemes,
  });
}

/** Refreshes, then downloads each target named; gives back the first refusal. */
async function update(names: readonly string[]): Promise<object | undefined> {
  const client = await openClient();
  const refreshed = await client.refresh();
  if (!refreshed.ok) return refreshed.refusal;
  for (const name of names) {
    const refusal = await download(client, refreshed.value, name);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

async function download(
  client: TufClient,
  { root }: TrustedMetadata,
  path: string,
): Promise<object | undefined> {
  const found = await client.findTarget(path);
  if (!found.ok) return found.refusal;
  const { target } = found.value;
  await mkdir(option('target-dir'), { recursive: true });
  const file = join(option('target-dir'), safeFileName(path));
  const kept = await readIfThere(file);
  if (kept && (await targetFault(kept, target)) === undefined) return undefined;
  const address = addressOf(option('target-base-url'), targetFile(root.signed, path, target));
  const got = await getFile(address, target.length);
  if (!got.ok) return { path, ...got.refusal };
  const fault = await targetFault(got.value, target);
  if (fault !== undefined) return { path, ...fault };
  await keepFile(file, got.value);
  return undefined;
}

function run([command, rootFile]: readonly string[]): Promise<object | undefined> {
  if (command === 'init') return init(rootFile);
  if (command === 'refresh') return update([]);
  if (command === 'download') return update(values['target-name'] ?? []);
  throw new TypeError('the command is init, refresh or download');
}

const refusal = await run(positionals);
if (refusal !== undefined) console.error(JSON.stringify(refusal));
process.exitCode = refusal === undefined ? 0 : 1;
