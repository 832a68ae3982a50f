import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import { compareCards } from '#lib/studio/compare.ts';
import type { Piece } from '#lib/studio/word-difference.ts';
import { changedInWords, fieldLabel, fieldsInWords, fieldWordsFor } from '#lib/words/compare.ts';
import { aCard, aGuidance, anAdjustment, aWording } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { anyCard } from '../../support/card-arbitrary.ts';

const words = fieldWordsFor(aFront());
const shown = (pieces: readonly Piece[]) =>
  pieces
    .map(({ piece, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[piece])
    .join(' ');
const changesOf = (before: Card | undefined, after: Card) =>
  compareCards(before, after, words).changes.map(
    (change) => `${fieldLabel(change)}: ${shown(change.pieces)}`,
  );

const quiet = anAdjustment({
  title: 'A quieter wait',
  lines: ['Offer it first.', 'Say it quietly.', 'Call them when ready.'],
  parts: { offer: ['A side room, or a seat in the quiet corner'], noNeedToAsk: ['Why.'] },
});

test('a change is shown by field, in reading order, removed before added', () => {
  const after = {
    ...quiet,
    lines: ['Offer it first.', 'Say it quietly.', 'Go and get them yourself.'],
    parts: {
      offer: ['A side room, or a seat by the door'],
      say: ['You don’t need to tell me why.'],
      noNeedToAsk: ['Why.'],
    },
  };
  expect(changesOf(quiet, after)).toEqual([
    'Line 3: [-Call them when ready.-] [+Go and get them yourself.+]',
    'Offer: A side room, or a seat [-in the quiet corner-] [+by the door+]',
    'Say: [+You don’t need to tell me why.+]',
  ]);
  const comparison = compareCards(quiet, after, words);
  expect(fieldsInWords(comparison.same)).toMatch(
    /^Title, Title in discreet view, lines 1 and 2, No need to ask/,
  );
  expect(changedInWords(comparison)).toBe('Changed: line 3, Offer, Say');
});

test('a new card is all added, and the same card has no change', () => {
  const fresh = compareCards(undefined, quiet, words);
  expect(
    fresh.changes.flatMap(({ pieces }) => pieces).every(({ piece }) => piece === 'added'),
  ).toBe(true);
  const again = compareCards(quiet, { ...quiet, rev: 2 }, words);
  expect(again.changes).toEqual([]);
  expect(changedInWords(again)).toBe('Nothing has changed.');
});

test('a line that moves is removed in one place and added in the other', () => {
  const before = aCard({ parts: { say: ['One.', 'Two.', 'Three.'] } });
  const after = aCard({ parts: { say: ['Two.', 'Three.', 'One.'] } });
  expect(changesOf(before, after)).toEqual(['Say: [-One.-]', 'Say: [+One.+]']);
});

test('a line that becomes a heading is a change', () => {
  const step = { heading: 'Before', lines: ['Ask.', 'Listen.'] };
  const before = aGuidance({ parts: { steps: [step] } });
  const after = aGuidance({
    parts: {
      steps: [
        { ...step, lines: ['Ask.'] },
        { heading: 'Listen.', lines: ['Ask.'] },
      ],
    },
  });
  expect(changesOf(before, after)).not.toEqual([]);
});

test('the words to leave, the words instead and the reason are told apart', () => {
  const before = aWording();
  const after = aWording({
    parts: [{ insteadOf: 'Calm down.', say: 'Take your time.', why: 'It is kinder.' }],
  });
  expect(changesOf(before, after)).toEqual([
    'Words: [-Say: I can see this is hard.-] [+Say: Take your time.+]',
  ]);
});

test('no two different cards compare as the same: a signer misses nothing', () => {
  const plain = (card: Card) => JSON.stringify({ ...card, id: '', rev: 0 });
  fc.assert(
    fc.property(anyCard, anyCard, (one, other) => {
      const { changes } = compareCards(one, other, words);
      expect(changes.length > 0).toBe(plain(one) !== plain(other));
    }),
  );
});

test('what was kept and what was removed make the earlier text; with what was added, the later', () => {
  fc.assert(
    fc.property(anyCard, anyCard, (one, other) => {
      for (const { field, pieces } of compareCards(one, other, words).changes) {
        if (field !== 'why') continue;
        const without = (gone: string) =>
          pieces
            .filter(({ piece }) => piece !== gone)
            .map(({ text }) => text)
            .join(' ');
        expect(without('added')).toBe(one.why);
        expect(without('removed')).toBe(other.why);
      }
    }),
  );
});
