import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench, Workshop } from './bench.ts';
import { compare, type Figure, withinBudget } from './figures.ts';
import { starterCards } from './starter-cards.ts';

const panelMaxKb = 60;
const workerMaxKb = 60;
const zipMaxKb = 1_500;

const atOnce = /(?:^|[;}\s])(?:import|export)\b[^'"`;()]*?["']([^"']+\.js)["']/g;
const later = /\bimport\(\s*["'`]([^"'`]+\.js)["'`]/g;

/** The scripts that a script of the build asks for in one of these ways. */
function asksFor(folder: string, script: string, ways: readonly RegExp[]): readonly string[] {
  const code = readFileSync(join(folder, script), 'utf8');
  const paths = ways.flatMap((way) => [...code.matchAll(way)].map(([, path = '']) => path));
  return paths.map((path) => new URL(path, `file:///${script}`).pathname.slice(1));
}

/** A script of the build and every script that it cannot begin without. */
function scriptsFrom(folder: string, script: string, known = new Set<string>()): Set<string> {
  if (known.has(script)) return known;
  known.add(script);
  for (const next of asksFor(folder, script, [atOnce])) scriptsFrom(folder, next, known);
  return known;
}

/** All that the Studio ever loads, now or later, but for what the panel loads at its start. */
function studioScripts(folder: string, panel: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const take = (script: string): void => {
    if (panel.has(script) || found.has(script)) return;
    found.add(script);
    for (const next of asksFor(folder, script, [atOnce, later])) take(next);
  };
  const begun = [...panel].filter((file) => file.endsWith('.js'));
  const opened = begun.flatMap((script) => asksFor(folder, script, [later]));
  for (const script of opened.filter((one) => one.includes('/open-studio-'))) take(script);
  if (found.size === 0) throw new Error('the Studio was not found in the build');
  return found;
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
  const first = named.filter((file) => file.endsWith('.js'));
  // The first script is small, and asks at once for the module of all pages.
  const asked = first.flatMap((script) => asksFor(folder, script, [later]));
  const all = [...first, ...asked].flatMap((script) => [...scriptsFrom(folder, script)]);
  return new Set([...named, ...all]);
}

async function run({ built }: Workshop): Promise<readonly Figure[]> {
  const { folder, zipFile } = built;
  const cards = (await starterCards()).length;
  const of = (name: string, amount: number, measured: number): Figure =>
    withinBudget({ name, cards, unit: 'KB', ours: [measured], budget: { name: 'most', amount } });
  const panelFiles = pageFiles(folder, 'sidepanel.html');
  const panel = gzippedKb(folder, panelFiles);
  const styles = [...pageFiles(folder, 'studio.html')].filter((file) => file.endsWith('.css'));
  return [
    of('size/panel', panelMaxKb, panel),
    compare({
      ...{ name: 'size/studio', cards, unit: 'KB' },
      ours: [gzippedKb(folder, [...studioScripts(folder, panelFiles), ...styles])],
      limit: { name: 'the panel', measured: [panel] },
    }),
    of('size/worker', workerMaxKb, gzippedKb(folder, scriptsFrom(folder, 'background.js'))),
    of('size/zip', zipMaxKb, statSync(zipFile).size / 1000),
  ];
}

/**
 * What the extension weighs: the panel's scripts and styles and the worker's scripts, each file
 * gzipped (the font stands beside them), and the zip that is handed to the Chrome Web Store. The
 * Studio has no budget, since it opens in a tab of its own: all that it ever loads beside the panel's
 * module is told.
 */
export const size: Bench = { name: 'size', run };
