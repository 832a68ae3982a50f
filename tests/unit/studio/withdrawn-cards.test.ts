import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { everything, inOrder, rowsOf, viewLibrary } from '#lib/studio/library-view.ts';
import { stateInWords, totalsInWords } from '#lib/words/studio-library.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aSigningDesk, type SigningDesk } from '../../support/a-signing.ts';

const { id } = aCard();

/** The library of a desk, as a trainer reads it. */
function readLibrary({ state }: SigningDesk): readonly string[] {
  const rows = inOrder(rowsOf(state), 'needs-you');
  const { counts } = viewLibrary(state.work.value, rows, everything);
  return [totalsInWords(counts), ...rows.map(stateInWords)];
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
