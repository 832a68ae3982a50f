import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LayeredCard, layOverlay } from '#lib/guidance/layer.ts';
import type { OverlayEntry } from '#lib/guidance/overlay.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aHiding, aNote, anAddition, hashOf, layered } from '../../support/an-overlay.ts';

const start = layered(aCard());
const quiet = layered(anAdjustment());
const base = [start, quiet];
const newer = (card: LayeredCard): LayeredCard => ({ ...card, sha256: hashOf('b') });

test('with no overlay the base stands as it is, in its order', () => {
  expect(layOverlay(base, [])).toEqual(
    base.map((card) => ({ ...card, notes: [], written: 'published' })),
  );
});

describe('a note', () => {
  test('stands on its card and on no other', () => {
    const note = aNote(start);
    const [first, second] = layOverlay(base, [note]);
    expect(first?.notes).toEqual([{ annotation: note, earlierEdition: false }]);
    expect(second?.notes).toEqual([]);
  });

  test('stays when its card has changed, marked as for an earlier edition', () => {
    const [first] = layOverlay([newer(start)], [aNote(start)]);
    expect(first?.notes).toMatchObject([{ earlierEdition: true }]);
  });

  test('stands after those written before it', () => {
    const notes = [aNote(start, { id: 'local/one' }), aNote(start, { id: 'local/two' })];
    const [first] = layOverlay(base, notes);
    expect(first?.notes.map(({ annotation }) => annotation.id)).toEqual(['local/one', 'local/two']);
  });
});

describe('a hiding', () => {
  test('takes its card away', () => {
    expect(layOverlay(base, [aHiding(start)]).map(({ card }) => card.id)).toEqual([quiet.card.id]);
  });

  test('ends when the card changed, towards the co-signed text', () => {
    expect(layOverlay([newer(start), quiet], [aHiding(start)])).toHaveLength(2);
  });

  test('of one edition does not spare another hiding of this one', () => {
    const both = [aHiding(newer(start)), aHiding(start)];
    expect(layOverlay(base, both).map(({ card }) => card.id)).toEqual([quiet.card.id]);
  });
});

describe('an added card', () => {
  const own = aCard({ id: 'local/parking', title: 'Where to park' });

  test('comes after the base and is marked as the practice’s own', () => {
    const laid = layOverlay(base, [anAddition(own)]);
    expect(laid.at(-1)).toMatchObject({ card: own, written: 'practice', notes: [] });
    expect(laid.slice(0, 2).every(({ written }) => written === 'published')).toBe(true);
  });

  test('never takes the place of a base card, hidden or not', () => {
    const impostor = anAddition({ ...start.card, title: 'Another' });
    expect(layOverlay(base, [impostor])).toEqual(layOverlay(base, []));
    expect(layOverlay(base, [aHiding(start), impostor])).toEqual(
      layOverlay(base, [aHiding(start)]),
    );
  });

  test('is taken once where two have one id', () => {
    const second = anAddition({ ...own, title: 'Another' });
    const laid = layOverlay(base, [anAddition(own), second]);
    expect(laid.map(({ card }) => card.title)).toEqual([
      'Start safe',
      'Quiet place to wait',
      own.title,
    ]);
  });

  test('with an id that objects of JavaScript know is a card like any other', () => {
    const laid = layOverlay([], [anAddition(aCard({ id: 'constructor' }))]);
    expect(laid.map(({ card }) => card.id)).toEqual(['constructor']);
  });
});

test('an entry whose base is not there is left alone, and speaks again when it comes back', () => {
  const gone = layered(aCard({ id: 'consulting/gone' }));
  const overlay = [aNote(gone), aHiding(layered(aCard({ id: 'consulting/never' })))];
  expect(layOverlay(base, overlay)).toEqual(layOverlay(base, []));
  expect(layOverlay([...base, gone], overlay).at(-1)?.notes).toHaveLength(1);
});

const ids = ['a/one', 'a/two', 'constructor', 'a/four'];
const anyBase = fc
  .subarray(ids)
  .chain((some) => fc.tuple(...some.map((id) => anyLayered(id))))
  .map((cards): readonly LayeredCard[] => cards);
const anyOverlay = fc.array(
  fc
    .tuple(fc.constantFrom('note', 'hide', 'add'), fc.constantFrom(...ids).chain(anyLayered))
    .map(([op, card]): OverlayEntry => {
      if (op === 'note') return aNote(card);
      return op === 'hide' ? aHiding(card) : anAddition(card.card);
    }),
);

function anyLayered(id: string): fc.Arbitrary<LayeredCard> {
  return fc.constantFrom('a', 'b').map((letter) => layered(aCard({ id }), hashOf(letter)));
}

describe('any overlay over any base', () => {
  test('keeps the base’s order and text, and has every id once', () => {
    fc.assert(
      fc.property(anyBase, anyOverlay, (cards, overlay) => {
        const laid = layOverlay(cards, overlay);
        const published = laid.filter(({ written }) => written === 'published');
        expect(published.map(({ card }) => card)).toEqual(
          cards
            .map(({ card }) => card)
            .filter((card) => published.some((one) => one.card === card)),
        );
        expect(new Set(laid.map(({ card }) => card.id)).size).toBe(laid.length);
      }),
    );
  });

  test('says the same when it is laid again over what it left, and when it is said twice', () => {
    fc.assert(
      fc.property(anyBase, anyOverlay, (cards, overlay) => {
        const shown = (laid: ReturnType<typeof layOverlay>) =>
          laid.map(({ card, sha256 }) => ({ card, sha256 }));
        const once = layOverlay(cards, overlay);
        const published = once.filter(({ written }) => written === 'published');
        const hideable = overlay.filter(({ op }) => op !== 'add');
        expect(layOverlay(published, hideable)).toEqual(published);
        expect(shown(layOverlay(cards, [...overlay, ...overlay]))).toEqual(shown(once));
      }),
    );
  });
});
