import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

type Entry = {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};
type Lock = { readonly name: string; readonly packages: Readonly<Record<string, Entry>> };
type Component = { readonly 'bom-ref': string };
type Sbom = {
  serialNumber?: string;
  metadata: { timestamp?: string; readonly component: Component };
  components: readonly Component[];
  dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
};

/** Where the package that `from` means by a name lies: beside it, or further up. */
function placeOf(
  { packages }: Pick<Lock, 'packages'>,
  from: string,
  name: string,
): string | undefined {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder}${folder === '' ? '' : '/'}node_modules/${name}`;
    if (place in packages) return place;
    if (folder === '') return undefined;
  }
}

/** The folders of every package that ships: what we depend on, and what that depends on. */
export function shippedPlaces(lock: Pick<Lock, 'packages'>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [''];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop())
    for (const name of Object.keys(lock.packages[from]?.dependencies ?? {})) {
      const place = placeOf(lock, from, name);
      if (place === undefined || found.has(place)) continue;
      found.add(place);
      waiting.push(place);
    }
  return found;
}

function askNpm(root: string): Sbom {
  const npm = process.env['npm_execpath'];
  const parameters = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const text = execFileSync(program, [...first, ...parameters], { cwd: root });
  return JSON.parse(text.toString('utf8'));
}

/** The fonts, which come from no package, as components with the hash of each file. */
function fontsOf(root: string): readonly Component[] {
  return globSync('public/fonts/*.woff2', { cwd: root })
    .sort()
    .map((path) => {
      const content = createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex');
      return {
        ...{ type: 'file', 'bom-ref': basename(path), name: basename(path) },
        description: 'Atkinson Hyperlegible Next',
        hashes: [{ alg: 'SHA-256', content }],
        licenses: [{ license: { id: 'OFL-1.1' } }],
      };
    });
}

/**
 * The bill of materials of what ships (CycloneDX, as npm writes it), without its number and time,
 * so that two of the same source are the same file. npm's own `--omit=dev` would leave out what
 * a tool of ours happens to use too, so what ships is told from the lock.
 */
export function makeSbom(root: string): string {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const shipped = new Set(
    [...shippedPlaces(lock)].map(
      (place) => `${place.split('node_modules/').at(-1)}@${lock.packages[place]?.version}`,
    ),
  );
  const { serialNumber: _number, ...sbom } = askNpm(root);
  const packages = sbom.components.filter((each) => shipped.has(each['bom-ref']));
  const components = [...packages, ...fontsOf(root)];
  const refs = new Set(packages.map((each) => each['bom-ref']));
  const ours = sbom.metadata.component['bom-ref'];
  const dependencies = sbom.dependencies
    .filter(({ ref }) => refs.has(ref) || ref === ours)
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((to) => refs.has(to)) }));
  const { timestamp: _time, ...told } = sbom.metadata;
  // npm names it after the folder in which it happens to lie.
  const metadata = { ...told, component: { ...told.component, name: lock.name } };
  return `${JSON.stringify({ ...sbom, metadata, components, dependencies }, null, 2)}\n`;
}
