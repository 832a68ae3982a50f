import { posix } from 'node:path';
import { type FoundImport, findImports } from './find-imports.ts';
import { type Layer, layerTable, packageGates } from './layer-table.ts';
import type { HouseFault, HouseFaultCode, Source } from './source-tree.ts';

/** Holds every import of a file of lib, components or entrypoints against the table of layers. */
export function findLayerFaults(source: Source): HouseFault[] {
  const folder = folderOf(source.path);
  const layer = layerTable[folder];
  const { path } = source;
  if (layer === undefined)
    return [{ code: 'folder-without-layer', path, line: 1, subject: folder }];
  return findImports(source).flatMap((found) => {
    const code = judge(found, { path, folder, layer });
    const subject = found.specifier ?? 'an import that is worked out at run time';
    return code === undefined ? [] : [{ code, path, line: found.line, subject }];
  });
}

type Importer = { readonly path: string; readonly folder: string; readonly layer: Layer };

function judge(found: FoundImport, importer: Importer): HouseFaultCode | undefined {
  const { specifier } = found;
  if (specifier === undefined) return 'computed-import';
  if (specifier.startsWith('.') || specifier.startsWith('/'))
    return judgeRelative(specifier, importer);
  if (specifier.startsWith('#')) return judgeAlias(found, specifier, importer);
  return judgePackage(specifier, importer);
}

function judgeRelative(specifier: string, { path, folder }: Importer): HouseFaultCode | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  const stays = !specifier.startsWith('/') && target.startsWith(`${folder}/`);
  return stays ? undefined : 'relative-import-out-of-folder';
}

function judgeAlias(
  { typesOnly }: FoundImport,
  specifier: string,
  { folder, layer }: Importer,
): HouseFaultCode | undefined {
  // Normal form first: `#lib/guidance/../store/x.ts` is an import of the store.
  const target = folderOf(posix.normalize(specifier.slice(1)));
  if (target === folder) return 'alias-inside-folder';
  if (layer.folders?.includes(target)) return undefined;
  return typesOnly && layer.types?.includes(target) ? undefined : 'forbidden-import';
}

function judgePackage(specifier: string, { path, layer }: Importer): HouseFaultCode | undefined {
  const name = packageOf(specifier);
  if (!layer.packages?.some((allowed) => covers(allowed, name))) return 'forbidden-package';
  const gate = packageGates[name];
  const passes = gate?.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one));
  return gate === undefined || passes ? undefined : 'forbidden-package';
}

function covers(allowed: string, name: string): boolean {
  return allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The folder of the table that a path lies in; the file itself where it lies in none. */
export function folderOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/');
  if (top === 'entrypoints') return top;
  return rest.length > 0 ? `${top}/${second}` : path;
}
