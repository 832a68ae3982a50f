import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readStarter } from '#lib/cli/read-starter.ts';

type Claim = { readonly id: string; readonly claim: string; readonly source: readonly string[] };

const folder = path.resolve(import.meta.dirname, '../../../lib/starter');
const starter = await readStarter(folder);
if (!starter.ok) throw new Error(JSON.stringify(starter.refusal, null, 1));
const { cards, front } = starter.value;
const claims: readonly Claim[] = JSON.parse(
  await readFile(path.join(folder, 'claims.json'), 'utf8'),
);

test('every claim that a card leaves open is written out, with the source to open', () => {
  const known = new Set(claims.map(({ id }) => id));
  const open = cards.flatMap(({ id, toVerify }) => toVerify.map((claim) => `${id} ${claim}`));
  expect(open.filter((one) => !known.has(one.split(' ')[1] ?? ''))).toEqual([]);
  expect(open.length).toBeGreaterThan(0);
});

test('every claim stands once, and names sources of the bundle', () => {
  const sources = new Set(front.sources.map(({ id }) => id));
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  expect(claims.flatMap(({ source }) => source).filter((id) => !sources.has(id))).toEqual([]);
});

test('the cards that answer a situation first belong to it', () => {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const astray = front.situations.flatMap(({ id, first = [] }) =>
    first.filter((card) => !byId.get(card)?.situations.includes(id)),
  );
  expect(astray).toEqual([]);
});

test('search knows at least 150 groups of words that mean the same here', () => {
  expect(front.synonyms.length).toBeGreaterThanOrEqual(150);
});
