import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench, Workshop } from './bench.ts';
import { type Figure, withinBudget } from './figures.ts';

const panelMaxKb = 60;
const workerMaxKb = 60;
const zipMaxKb = 400;

/** A script of the build and every script that it cannot begin without. */
function scriptsFrom(folder: string, script: string, known = new Set<string>()): Set<string> {
  if (known.has(script)) return known;
  known.add(script);
  const code = readFileSync(join(folder, script), 'utf8');
  for (const [, , path = ''] of code.matchAll(
    /(?:^|[;}\s])(?:import|export)\b([^'"`;()]*?)["']([^"']+\.js)["']/g,
  ))
    scriptsFrom(folder, new URL(path, `file:///${script}`).pathname.slice(1), known);
  return known;
}

/** What files come to when each is gzipped, in KB of 1,000 bytes. */
function gzippedKb(folder: string, files: Iterable<string>): number {
  const bytes = [...files].map(
    (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  );
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}

/** Scripts and styles that the panel loads before it shows anything. */
function panelFiles(folder: string): Set<string> {
  const html = readFileSync(join(folder, 'sidepanel.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, path = '']) => path,
  );
  const scripts = named.filter((file) => file.endsWith('.js'));
  const all = scripts.flatMap((script) => [...scriptsFrom(folder, script)]);
  return new Set([...named, ...all]);
}

async function run({ built }: Workshop): Promise<readonly Figure[]> {
  const { folder, zipFile } = built;
  const of = (name: string, amount: number, measured: number): Figure =>
    withinBudget({ name, unit: 'KB', ours: [measured], budget: { name: 'most', amount } });
  return [
    of('size/panel', panelMaxKb, gzippedKb(folder, panelFiles(folder))),
    of('size/worker', workerMaxKb, gzippedKb(folder, scriptsFrom(folder, 'background.js'))),
    of('size/zip', zipMaxKb, statSync(zipFile).size / 1000),
  ];
}

/**
 * What the extension weighs: the panel's scripts and styles and the worker's scripts, each file
 * gzipped (the font stands beside them), and the zip that is handed to the Chrome Web Store.
 */
export const size: Bench = { name: 'size', run };
