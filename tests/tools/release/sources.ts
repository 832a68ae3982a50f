import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** All that the house is made of: what else lies in its folder, such as a key, is nobody's affair. */
const parts = [
  ...['.biome.json', '.ci', '.github', '.gitignore', '.nvmrc', 'CHANGELOG.md', 'LICENSE'],
  ...['README.md', 'components', 'entrypoints', 'lib', 'package-lock.json', 'package.json'],
  ...['public', 'tests', 'tsconfig.json', 'wxt.config.ts'],
];

// A zip needs a time, and the same files should give the same bytes in every place of the world.
const mtime = new Date(1980, 0, 1);

/** The path of every file of the source, with `/`, in order. */
export function sourcePaths(root: string): string[] {
  const patterns = parts.flatMap((part) => [part, `${part}/**/*`, `${part}/**/.*`]);
  const paths = globSync(patterns, { cwd: root });
  const files = paths.filter((path) => statSync(join(root, path)).isFile());
  return files.map((path) => path.split(sep).join('/')).sort();
}

/** The source as a zip, which a store asks for where code is bundled: the same files, the same bytes. */
export function zipSources(root: string): Uint8Array {
  const files: Zippable = {};
  for (const path of sourcePaths(root)) files[path] = readFileSync(join(root, path));
  return zipSync(files, { level: 9, mtime });
}
