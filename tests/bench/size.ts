import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench, Workshop } from './bench.ts';
import { compare, type Figure, withinBudget } from './figures.ts';
import { starterCards } from './starter-cards.ts';

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

/** Scripts and styles that a page loads before it shows anything. */
function pageFiles(folder: string, page: string): Set<string> {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, path = '']) => path,
  );
  const scripts = named.filter((file) => file.endsWith('.js'));
  const all = scripts.flatMap((script) => [...scriptsFrom(folder, script)]);
  return new Set([...named, ...all]);
}

async function run({ built }: Workshop): Promise<readonly Figure[]> {
  const { folder, zipFile } = built;
  const cards = (await starterCards()).length;
  const of = (name: string, amount: number, measured: number): Figure =>
    withinBudget({ name, cards, unit: 'KB', ours: [measured], budget: { name: 'most', amount } });
  const panel = gzippedKb(folder, pageFiles(folder, 'sidepanel.html'));
  return [
    of('size/panel', panelMaxKb, panel),
    compare({
      ...{ name: 'size/studio', cards, unit: 'KB' },
      ours: [gzippedKb(folder, pageFiles(folder, 'studio.html'))],
      limit: { name: 'the panel', measured: [panel] },
    }),
    of('size/worker', workerMaxKb, gzippedKb(folder, scriptsFrom(folder, 'background.js'))),
    of('size/zip', zipMaxKb, statSync(zipFile).size / 1000),
  ];
}

/**
 * What the extension weighs: the panel's scripts and styles and the worker's scripts, each file
 * gzipped (the font stands beside them), and the zip that is handed to the Chrome Web Store. The
 * Studio has no budget, since it opens in a tab of its own: what it loads at first is told.
 */
export const size: Bench = { name: 'size', run };
