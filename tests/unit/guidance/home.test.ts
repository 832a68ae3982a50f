import { describe, expect, test } from 'vitest';
import type { Front } from '#lib/guidance/front.ts';
import { chooseHome, type HomeRecord, makeHome, type SourceFront } from '#lib/guidance/home.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { tallyOf } from '#lib/guidance/tally.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aFront, aSituation } from '../../support/a-front.ts';
import { aSummaryOf } from '../../support/a-summary.ts';

const from = (front: Front): SourceFront => ({
  source: 'packaged',
  layer: 'packaged',
  front,
  released: '2026-11-22',
});
/** The home over cards that are all shown. */
function homeOver(
  fronts: readonly [SourceFront, ...SourceFront[]],
  shown: readonly CardSummary[],
): HomeRecord {
  const find = (id: string | undefined) => shown.find((card) => card.id === id);
  const { consulting, reception, tiles } = chooseHome(fronts, (id) => find(id) !== undefined);
  return makeHome(fronts, {
    ...{ consulting: find(consulting), reception: find(reception), counterparts: [] },
    ...{ tiles: tiles.flatMap((id) => find(id) ?? []), tally: tallyOf(shown) },
  });
}

const tile = { id: 'place', ask: 'Where?', kind: 'place' as const, required: true, onTile: true };

describe('a summary', () => {
  test('holds the slot of the tile, and none where the card has none', () => {
    const asked = { ...tile, id: 'how-in', onTile: false };
    expect(aSummaryOf(anAdjustment({ slots: [asked, tile] })).tileSlot).toEqual(tile);
    expect(aSummaryOf(anAdjustment({ slots: [asked] }))).not.toHaveProperty('tileSlot');
  });

  test('says where the card lies, and nothing of its parts', () => {
    const summary = aSummaryOf(aCard(), { sha256: 'line', pack: 'pack' });
    expect(summary).toMatchObject({ sha256: 'line', pack: 'pack', title: 'Start safe' });
    expect(summary).not.toHaveProperty('parts');
    expect(summary).not.toHaveProperty('why');
  });
});

const cards = [aCard({ situations: ['first-minutes'] }), anAdjustment()];

describe('the home record', () => {
  test('has each role’s glance, its situations, and the tiles in order', () => {
    const home = { ...aFront().home, tiles: ['reception/quiet-place', 'consulting/start-safe'] };
    const record = homeOver(
      [from(aFront({ home }))],
      cards.map((card) => aSummaryOf(card)),
    );
    expect(record.consulting.glance?.id).toBe('consulting/start-safe');
    expect(record.reception.glance?.id).toBe('reception/quiet-place');
    expect(record.reception.tiles.map(({ id }) => id)).toEqual(home.tiles);
    expect(record).toMatchObject({ released: '2026-11-22', cards: 2 });
  });

  test('opens the only card of a situation at once, and counts where there are more', () => {
    const one = homeOver(
      [from(aFront())],
      cards.map((card) => aSummaryOf(card)),
    );
    expect(one.consulting.situations).toMatchObject([{ cards: 1, card: 'consulting/start-safe' }]);
    expect(one.reception.situations).toEqual([]);
    const more = [...cards, aCard({ id: 'consulting/more', situations: ['first-minutes'] })];
    const two = homeOver(
      [from(aFront())],
      more.map((card) => aSummaryOf(card)),
    ).consulting.situations;
    expect(two).toMatchObject([{ cards: 2 }]);
    expect(two[0]).not.toHaveProperty('card');
  });

  test('keeps no audience and no order, which only editors need', () => {
    const [situation] = homeOver(
      [from(aFront())],
      cards.map((card) => aSummaryOf(card)),
    ).consulting.situations;
    expect(Object.keys(situation ?? {}).sort()).toEqual([
      'card',
      'cards',
      'cue',
      'discreetLabel',
      'id',
      'label',
      'lang',
    ]);
  });
});

describe('the home record, where front matter names what is not shown,', () => {
  test('passes over a tile that is not there, and has no glance where none is', () => {
    const home = { consulting: 'a/b', reception: 'a/b', tiles: ['a/b', 'consulting/start-safe'] };
    const record = homeOver(
      [from(aFront({ home }))],
      cards.map((card) => aSummaryOf(card)),
    );
    expect(record.consulting.glance).toBeUndefined();
    expect(record.reception.glance).toBeUndefined();
    expect(record.reception.tiles.map(({ id }) => id)).toEqual(['consulting/start-safe']);
  });

  test('is made without a glance where no card is left', () => {
    const record = homeOver([from(aFront())], []);
    expect(record.consulting.glance).toBeUndefined();
    expect(record.cards).toBe(0);
  });

  test('takes the glance, the tiles and the words of a situation from the highest layer', () => {
    const higher = aFront({
      home: { consulting: 'consulting/start-safe', reception: 'a/b', tiles: [] },
      situations: [aSituation({ label: 'Ours' })],
    });
    const lower = aFront({ home: { ...aFront().home, tiles: ['reception/quiet-place'] } });
    const record = homeOver(
      [{ ...from(higher), source: 'ours', layer: 'practice' }, from(lower)],
      cards.map((card) => aSummaryOf(card)),
    );
    expect(record.reception.glance?.id).toBe('reception/quiet-place');
    expect(record.reception.tiles.map(({ id }) => id)).toEqual(['reception/quiet-place']);
    expect(record.consulting.situations).toMatchObject([{ label: 'Ours' }]);
    expect(record.from.map(({ source }) => source)).toEqual(['ours', 'packaged']);
  });
});
