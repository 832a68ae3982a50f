import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layerSources, type SourceCards, type Withdrawals } from '#lib/guidance/layering.ts';
import type { Layer } from '#lib/guidance/place.ts';
import { placeholderStands } from '#lib/guidance/withdrawal.ts';
import { aCard } from '../../support/a-card.ts';
import { aSummaryOf } from '../../support/a-summary.ts';

/** A source of a layer with cards by id; its bundle is called after it. */
function source(
  layer: Layer,
  ids: readonly string[],
  { supersedes = [], rev = 1 }: { supersedes?: readonly string[]; rev?: number } = {},
): SourceCards {
  const place = { source: layer, layer, bundle: `org.${layer}` };
  const cards = ids.map((id) => aSummaryOf(aCard({ id, rev, title: `${layer} ${id}` }), place));
  return { ...place, supersedes, cards };
}

const item = (bundle: string, id: string, upto = 1) => ({
  ...{ bundle, id, upto, at: '2026-11-02', reason: 'Its advice is out of date.' },
});
const withdrawals = (
  layer: Withdrawals['layer'],
  ...items: readonly ReturnType<typeof item>[]
): Withdrawals => ({ source: layer, layer, items });
const titles = (cards: readonly { readonly title: string }[]) => cards.map(({ title }) => title);

describe('sources laid over each other', () => {
  test('show the higher card of one id, and list the lower ones as other editions', () => {
    const all = [
      source('packaged', ['a/a', 'a/b']),
      source('practice', ['a/b']),
      source('regional', ['a/b', 'a/c']),
    ];
    const { shown, otherEditions } = layerSources(all, []);
    expect(titles(shown)).toEqual(['practice a/b', 'regional a/c', 'packaged a/a']);
    expect(titles(otherEditions)).toEqual(['regional a/b', 'packaged a/b']);
  });

  test('leave out a bundle that a higher one supersedes, and never one of their own layer or above', () => {
    const packaged = source('packaged', ['a/a', 'a/b']);
    const over = source('regional', ['a/b'], { supersedes: ['org.packaged', 'org.practice'] });
    const above = source('practice', ['a/c'], { supersedes: ['org.practice'] });
    const { shown, otherEditions } = layerSources([packaged, over, above], []);
    expect(titles(shown)).toEqual(['practice a/c', 'regional a/b']);
    expect(otherEditions).toEqual([]);
  });

  test('of one layer, show what an organisation names before what somebody added', () => {
    const named = (id: string): SourceCards => {
      const place = { source: id, layer: 'regional', bundle: `org.${id}` } as const;
      const cards = [aSummaryOf(aCard({ id: 'a/b', title: `${id} a/b` }), place)];
      return { ...place, supersedes: [], cards };
    };
    const { shown } = layerSources([named('own-0123456789abcdef'), named('region')], []);
    expect(titles(shown)).toEqual(['region a/b']);
  });

  test('leave a card in another language alone', () => {
    const welsh = aSummaryOf(aCard({ id: 'a/a-cy', lang: 'cy', counterpartOf: 'a/a' }));
    const all = [source('packaged', ['a/a']), { ...source('regional', []), cards: [welsh] }];
    expect(layerSources(all, []).shown.map(({ id }) => id)).toEqual(['a/a-cy', 'a/a']);
  });
});

describe('a withdrawal', () => {
  const all = [source('packaged', ['a/a', 'a/b']), source('regional', ['a/b'])];

  test('hides its card with a placeholder, and brings no lower edition forward', () => {
    const laid = layerSources(all, [withdrawals('regional', item('org.regional', 'a/b'))]);
    expect(titles(laid.shown)).toEqual(['packaged a/a']);
    expect(laid.otherEditions).toEqual([]);
    expect(laid.withdrawn).toMatchObject([{ id: 'a/b', title: 'regional a/b', at: '2026-11-02' }]);
    expect(laid.withdrawn[0]).not.toHaveProperty('lines');
  });

  test('reaches lower layers, not higher ones; the policy’s reaches all', () => {
    const lower = item('org.packaged', 'a/a');
    expect(titles(layerSources(all, [withdrawals('regional', lower)]).shown)).toEqual([
      'regional a/b',
    ]);
    const higher = withdrawals('packaged', item('org.regional', 'a/b'));
    expect(titles(layerSources(all, [higher]).shown)).toContain('regional a/b');
    const ruled = withdrawals('policy', item('org.regional', 'a/b'));
    expect(titles(layerSources(all, [ruled]).shown)).not.toContain('regional a/b');
  });

  test('of a card that a corrected edition replaced is over by itself', () => {
    const corrected = [source('regional', ['a/b'], { rev: 2 })];
    const laid = layerSources(corrected, [withdrawals('regional', item('org.regional', 'a/b'))]);
    expect(laid.shown).toHaveLength(1);
    expect(laid.withdrawn).toEqual([]);
  });

  test('keeps its placeholder once the card left its release, until it is lifted', () => {
    const list = [withdrawals('regional', item('org.regional', 'a/b'))];
    const { withdrawn } = layerSources(all, list);
    const without = [source('packaged', ['a/a']), source('regional', ['a/c'])];
    expect(layerSources(without, list, withdrawn).withdrawn).toEqual(withdrawn);
    expect(layerSources(without, [], withdrawn).withdrawn).toEqual([]);
  });

  test('of a card that nobody knows says nothing', () => {
    const laid = layerSources(all, [withdrawals('regional', item('org.regional', 'no/card'))]);
    expect(laid).toEqual(layerSources(all, []));
  });

  test('stands as a placeholder for 30 days', () => {
    const at = { at: '2026-11-02T09:30:00Z' };
    expect(placeholderStands(at, '2026-12-02')).toBe(true);
    expect(placeholderStands(at, '2026-12-03')).toBe(false);
  });
});

test('a withdrawal brings no lower edition forward once its card left its release, until it is lifted', () => {
  const list = [withdrawals('regional', item('org.regional', 'a/b'))];
  const held = [source('packaged', ['a/a', 'a/b']), source('regional', ['a/b'])];
  const { withdrawn } = layerSources(held, list);
  const left = [source('packaged', ['a/a', 'a/b']), source('regional', ['a/c'])];
  const laid = layerSources(left, list, withdrawn);
  expect(titles(laid.shown)).toEqual(['regional a/c', 'packaged a/a']);
  expect(laid.withdrawn).toEqual(withdrawn);
  expect(titles(layerSources(left, [], withdrawn).shown)).toContain('packaged a/b');
  const above = [...left, source('practice', ['a/b'])];
  expect(titles(layerSources(above, list, withdrawn).shown)).toContain('practice a/b');
  const ruled = [withdrawals('policy', item('org.regional', 'a/b'))];
  const gone = [source('packaged', ['a/b'])];
  expect(titles(layerSources(gone, ruled, withdrawn).shown)).toEqual(['packaged a/b']);
});

const ids = fc.uniqueArray(fc.constantFrom('a/a', 'a/b', 'constructor', '__proto__'), {
  maxLength: 4,
});
const layerName = fc.constantFrom('packaged', 'regional', 'practice');
const anySources = fc.uniqueArray(
  fc
    .record({
      layer: layerName,
      ids,
      rev: fc.integer({ min: 1, max: 3 }),
      over: fc.subarray(['org.packaged', 'org.regional', 'org.practice']),
    })
    .map(({ layer, ids: some, rev, over }) =>
      source(layer as Layer, some, { rev, supersedes: over }),
    ),
  { maxLength: 3, selector: ({ layer }) => layer },
);
const anyList = fc.array(
  fc
    .record({
      layer: fc.constantFrom('packaged', 'regional', 'practice', 'policy'),
      of: layerName,
      id: fc.constantFrom('a/a', 'a/b', 'constructor', '__proto__'),
      upto: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ layer, of, id, upto }) => withdrawals(layer as Layer, item(`org.${of}`, id, upto))),
  { maxLength: 4 },
);

describe('whatever the sources and the withdrawals', () => {
  test('one card an id is shown, and only cards that a source holds', () => {
    fc.assert(
      fc.property(anySources, anyList, (sources, lists) => {
        const { shown } = layerSources(sources, lists);
        expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
        const held = new Set(sources.flatMap(({ cards }) => cards));
        expect(shown.every((card) => held.has(card))).toBe(true);
      }),
    );
  });

  test('a further withdrawal only ever takes cards away', () => {
    fc.assert(
      fc.property(anySources, anyList, anyList, (sources, lists, more) => {
        const before = new Set(layerSources(sources, lists).shown);
        const after = layerSources(sources, [...lists, ...more]).shown;
        expect(after.every((card) => before.has(card))).toBe(true);
      }),
    );
  });

  test('the order in which sources stand changes nothing', () => {
    fc.assert(
      fc.property(anySources, anyList, (sources, lists) => {
        expect(layerSources(sources.toReversed(), lists)).toEqual(layerSources(sources, lists));
      }),
    );
  });
});
