import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findBrowserApi } from './find-browser-api.ts';
import { findForbiddenNames } from './find-globals.ts';
import { findLayerFaults } from './find-layer-faults.ts';
import { findPersonNames } from './find-person-names.ts';
import { findStyleFaults } from './find-style-faults.ts';
import type { HouseFault, Source } from './source-tree.ts';

const maxLines = 200;

/** Every rule of the house that a source of lib, components or entrypoints breaks. */
export function findHouseFaults(source: Source): HouseFault[] {
  const { path, text } = source;
  const lines = text.trimEnd().split('\n').length;
  const faults: HouseFault[] = [];
  if (lines > maxLines)
    faults.push({ code: 'file-too-long', path, line: maxLines, subject: `${lines} lines` });
  if (path.endsWith('.css')) return [...faults, ...findStyleFaults(source)];
  const rules = [findLayerFaults, findForbiddenNames, findBrowserApi, findPersonNames];
  return [...faults, ...rules.flatMap((rule) => rule(source))];
}

// Throws where there are none, lest the rules hold of nothing.
function readSources(root: string): Source[] {
  const paths = globSync('{lib,components,entrypoints}/**/*.{ts,tsx,js,jsx,mts,mjs,css}', {
    cwd: root,
  });
  if (paths.length === 0) throw new Error('no sources were found to check');
  return paths.sort().map((path) => ({
    path: path.split(sep).join('/'),
    text: readFileSync(join(root, path), 'utf8'),
  }));
}

/** Checks the whole house and prints what breaks its rules. @returns whether nothing does */
export function checkHouse(root: string): boolean {
  const sources = readSources(root);
  const faults = sources.flatMap(findHouseFaults);
  for (const { path, line, code, subject } of faults)
    console.log(`${path}:${line} ${code}: ${subject}`);
  console.log(`${sources.length} files, ${faults.length} faults`);
  return faults.length === 0;
}
