import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import { makeHome } from '#lib/guidance/home.ts';
import { summarise } from '#lib/guidance/summary.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aFront, aSituation } from '../../support/a-front.ts';

const sum = (card: Card) => summarise(card, { sha256: 'a', pack: 'b' });
const tile = { id: 'place', ask: 'Where?', kind: 'place' as const, required: true, onTile: true };

describe('a summary', () => {
  test('holds the slot of the tile, and none where the card has none', () => {
    const asked = { ...tile, id: 'how-in', onTile: false };
    expect(sum(anAdjustment({ slots: [asked, tile] })).tileSlot).toEqual(tile);
    expect(sum(anAdjustment({ slots: [asked] }))).not.toHaveProperty('tileSlot');
  });

  test('says where the card lies, and nothing of its parts', () => {
    const summary = summarise(aCard(), { sha256: 'line', pack: 'pack' });
    expect(summary).toMatchObject({ sha256: 'line', pack: 'pack', title: 'Start safe' });
    expect(summary).not.toHaveProperty('parts');
    expect(summary).not.toHaveProperty('why');
  });
});

describe('the home record', () => {
  const cards = [aCard({ situations: ['first-minutes'] }), anAdjustment()];

  test('has each role’s glance, its situations, and the tiles in order', () => {
    const home = { ...aFront().home, tiles: ['reception/quiet-place', 'consulting/start-safe'] };
    const record = makeHome(aFront({ home }), cards.map(sum), '2026-11-22');
    expect(record.consulting.glance.id).toBe('consulting/start-safe');
    expect(record.reception.glance.id).toBe('reception/quiet-place');
    expect(record.reception.tiles.map(({ id }) => id)).toEqual(home.tiles);
    expect(record).toMatchObject({ released: '2026-11-22', cards: 2 });
  });

  test('opens the only card of a situation at once, and counts where there are more', () => {
    const one = makeHome(aFront(), cards.map(sum), '2026-11-22');
    expect(one.consulting.situations).toMatchObject([{ cards: 1, card: 'consulting/start-safe' }]);
    expect(one.reception.situations).toEqual([]);
    const more = [...cards, aCard({ id: 'consulting/more', situations: ['first-minutes'] })];
    const two = makeHome(aFront(), more.map(sum), '2026-11-22').consulting.situations;
    expect(two).toMatchObject([{ cards: 2 }]);
    expect(two[0]).not.toHaveProperty('card');
  });

  test('keeps no audience and no order, which only editors need', () => {
    const [situation] = makeHome(aFront(), cards.map(sum), '2026-11-22').consulting.situations;
    expect(Object.keys(situation ?? {}).sort()).toEqual([
      'card',
      'cards',
      'cue',
      'discreetLabel',
      'id',
      'label',
    ]);
  });

  test('is not made where the front matter names a card that is not there', () => {
    const front = aFront({
      situations: [aSituation()],
      home: { ...aFront().home, tiles: ['a/b'] },
    });
    expect(() => makeHome(front, cards.map(sum), '2026-11-22')).toThrow(
      'home names a card that is not there: a/b',
    );
  });
});
