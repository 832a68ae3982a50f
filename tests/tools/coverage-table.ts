import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readStarter } from '#lib/cli/read-starter.ts';
import type { Card } from '#lib/guidance/card.ts';

/**
 * `node tests/tools/coverage-table.ts`: writes `.output/coverage.md`, a table of the starter cards
 * by their number on the card map, from `lib/starter/coverage.json` and the cards themselves.
 * 1 when the cards are not valid, or when a number names a card that is not there.
 */

/** What became of a number of the card map: its card, or why there is none. */
type Covered = { readonly card: string } | { readonly left: string };

const heads = ['number', 'title', 'id', 'kind', 'for', 'to verify'];

function rowOf(number: string, covered: Covered, cards: ReadonlyMap<string, Card>): string[] {
  if ('left' in covered) return [number, `left out: ${covered.left}`, '', '', '', ''];
  const card = cards.get(covered.card);
  if (!card) throw new Error(`${number} names ${covered.card}, and there is no such card`);
  const { title, id, kind, audience, toVerify } = card;
  return [number, title, id, kind, audience.join(', '), toVerify.join(', ')];
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}

const root = path.resolve(import.meta.dirname, '../..');
const starter = path.join(root, 'lib/starter');
const coverage: Record<string, Covered> = JSON.parse(
  await readFile(path.join(starter, 'coverage.json'), 'utf8'),
);
const guidance = await readStarter(starter);
if (guidance.ok) {
  const cards = new Map(guidance.value.cards.map((card) => [card.id, card]));
  const rows = Object.entries(coverage).map(([number, one]) => rowOf(number, one, cards));
  const table = [heads, heads.map(() => '---'), ...rows].map(lineOf).join('');
  await mkdir(path.join(root, '.output'), { recursive: true });
  await writeFile(path.join(root, '.output/coverage.md'), `# Starter cards\n\n${table}`);
  console.log(`${rows.length} numbers of the card map: .output/coverage.md`);
} else {
  console.error(JSON.stringify(guidance.refusal, undefined, 2));
  process.exitCode = 1;
}
