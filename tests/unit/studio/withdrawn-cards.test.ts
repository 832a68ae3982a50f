import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { everything, inOrder, rowsOf, viewLibrary } from '#lib/studio/library-view.ts';
import { rowNoteInWords, stateInWords, totalsInWords } from '#lib/words/studio-library.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aSigningDesk, type SigningDesk, write } from '../../support/a-signing.ts';

const { id } = aCard();

/** The library of a desk, as a trainer reads it. */
function readLibrary({ state }: SigningDesk): readonly string[] {
  const rows = inOrder(rowsOf(state), 'needs-you');
  const view = viewLibrary(state.work.value, rows, everything);
  return [totalsInWords(view), ...rows.map(stateInWords)];
}

test('a card that the published files take back is said to be withdrawn, first of all', async () => {
  const desk = await aSigningDesk([anAdjustment(), aCard()]);
  const bundle = desk.state.work.value?.front.bundle.id ?? '';
  const item = { bundle, id, upto: 1, at: '2026-11-20T10:00:00Z', reason: 'A line was unsafe.' };
  desk.state.withdrawn.value = [item];
  expect(readLibrary(desk)).toEqual([
    '2 cards: 1 published, 1 withdrawn.',
    'Withdrawn 20 Nov 2026',
    'Published',
  ]);
  // A newer edition, or the card of another bundle, is not meant.
  for (const other of [{ upto: 0 }, { bundle: 'org.other' }]) {
    desk.state.withdrawn.value = [{ ...item, ...other }];
    expect(readLibrary(desk)).toEqual(['2 cards: 2 published.', 'Published', 'Published']);
  }
});

test('a withdrawn card stays withdrawn, and is found as that, while a draft puts it right', async () => {
  const desk = await aSigningDesk([anAdjustment(), aCard({ rev: 2 })]);
  const { state } = desk;
  const bundle = state.work.value?.front.bundle.id ?? '';
  const item = { bundle, id, upto: 2, at: '2026-11-20T10:00:00Z', reason: 'A line was unsafe.' };
  state.withdrawn.value = [item];
  write(desk, aCard({ rev: 3, why: 'It helps a great deal.' }));
  expect(readLibrary(desk)).toEqual([
    '2 cards: 1 published, 1 draft. Withdrawn in all: 1.',
    'Draft, 3rd ed., withdrawn 20 Nov 2026',
    'Published',
  ]);
  const filter = { ...everything, state: 'withdrawn' } as const;
  const { rows } = viewLibrary(state.work.value, rowsOf(state), filter);
  expect(rows.map((row) => rowNoteInWords(row, '2026-11-22'))).toEqual([
    'Changed today. Panels hide it until an edition above the 2nd is published.',
  ]);
});
