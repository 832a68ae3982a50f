import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { addMonths } from '#lib/base/calendar.ts';
import { readStarter } from '#lib/cli/read-starter.ts';
import { expectNone } from './expect-none.ts';

const folder = path.resolve(import.meta.dirname, '../../../lib/starter');
const starter = await readStarter(folder);
if (!starter.ok) throw new Error(JSON.stringify(starter.refusal, null, 1));
const { cards, front } = starter.value;

const byId = new Map(cards.map((card) => [card.id, card]));
const sources = new Map(front.sources.map((source) => [source.id, source]));
const situations = new Map(front.situations.map((situation) => [situation.id, situation]));

/** Names that stand more than once. */
function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

test('the starter guidance is read without a refusal, 161 cards and more', () => {
  expect(starter.ok).toBe(true);
  expect(cards.length).toBeGreaterThanOrEqual(161);
});

describe('every name that a card gives', () => {
  test('is a source of this bundle', () => {
    expectNone(cards, ({ sources: named, made, verified }) => [
      ...named.filter((id) => !sources.has(id)),
      ...('from' in made && Array.isArray(made.from) ? made.from : []).filter(
        (id) => !sources.has(id),
      ),
      ...verified.map(({ source }) => source).filter((id) => !sources.has(id)),
    ]);
  });

  test('is a situation of this bundle, for one of the card’s own audiences', () => {
    expectNone(cards, ({ situations: named, audience }) =>
      named.filter((id) => !situations.get(id)?.audience.some((one) => audience.includes(one))),
    );
  });

  test('is another card, named once', () => {
    expectNone(cards, ({ id, related }) => [
      ...related.filter((other) => other === id || !byId.has(other)),
      ...repeated(related),
    ]);
  });

  test('is a pathway, where it is named as one', () => {
    expectNone(cards, ({ pathway }) =>
      pathway && byId.get(pathway)?.kind !== 'pathway' ? [pathway] : [],
    );
  });

  test('is a card in another language, where it is named as that', () => {
    expectNone(cards, ({ counterpartOf }) =>
      counterpartOf && !byId.has(counterpartOf) ? [counterpartOf] : [],
    );
  });
});

describe('every name of its own', () => {
  test('stands once: ids, titles, sources, situations', () => {
    expect(repeated(cards.map(({ id }) => id))).toEqual([]);
    expect(repeated(cards.map(({ title }) => title.toLowerCase()))).toEqual([]);
    expect(repeated(front.sources.map(({ id }) => id))).toEqual([]);
    expect(repeated(front.situations.map(({ id }) => id))).toEqual([]);
  });

  test('of a card is that of its file', async () => {
    for (const { id } of cards) {
      const text = await readFile(path.join(folder, 'cards', `${id}.json`), 'utf8');
      expect(JSON.parse(text)).toMatchObject({ id });
    }
  });
});

describe('home', () => {
  test('has a glance for each role, and eight tiles that reception can offer', () => {
    const { consulting, reception, tiles } = front.home;
    expect(byId.get(consulting)?.audience).toContain('consulting');
    expect(byId.get(reception)?.audience).toContain('reception');
    expect(new Set(tiles).size).toBe(8);
    for (const id of tiles) expect(byId.get(id)?.audience).toContain('reception');
  });

  test('has at most one local fact on a tile', () => {
    expectNone(cards, ({ slots }) =>
      slots
        .filter(({ onTile }) => onTile)
        .slice(1)
        .map(({ id }) => id),
    );
  });

  test('has no situation without a card, for any audience that it names', () => {
    const empty = front.situations.flatMap(({ id, audience }) =>
      audience
        .filter(
          (one) =>
            !cards.some((card) => card.audience.includes(one) && card.situations.includes(id)),
        )
        .map((one) => `${id} for ${one}`),
    );
    expect(empty).toEqual([]);
  });

  test('puts first only cards that belong to the situation', () => {
    const strays = front.situations.flatMap(({ id, first = [] }) =>
      first.filter((card) => !byId.get(card)?.situations.includes(id)),
    );
    expect(strays).toEqual([]);
  });
});

describe('what a card rests on', () => {
  test('was read, at least one source of it', () => {
    expectNone(cards, (card) =>
      card.sources.every((id) => (sources.get(id)?.extent ?? 'not-read') === 'not-read')
        ? [`none of ${card.sources.join(', ')} was read`]
        : [],
    );
  });

  test('claims no group and no clinician: every card is a starter', () => {
    expectNone(cards, ({ made }) => (made.standing === 'starter' ? [] : [made.standing]));
  });

  test('is reviewed within 12 months where the card carries risk', () => {
    expectNone(cards, ({ risk, reviewed, reviewBy }) =>
      risk && reviewBy > addMonths(reviewed, 12) ? [reviewBy] : [],
    );
  });
});

test('every card of the map is there, or says why it is not', async () => {
  const coverage: {
    readonly [number: string]: { readonly card?: string; readonly reason?: string };
  } = JSON.parse(await readFile(path.join(folder, 'coverage.json'), 'utf8'));
  const numbers = Array.from({ length: 161 }, (_, at) => `C${String(at + 1).padStart(3, '0')}`);
  expect(Object.keys(coverage).sort()).toEqual(numbers);
  const missing = Object.entries(coverage).filter(([, { card, reason }]) =>
    card ? !byId.has(card) : !reason?.trim(),
  );
  expect(missing).toEqual([]);
});
