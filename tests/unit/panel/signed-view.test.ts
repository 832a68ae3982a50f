import { expect, test } from 'vitest';
import { viewSigned } from '#lib/panel/signed-view.ts';
import { aCard } from '../../support/a-card.ts';
import { aSourceState } from '../../support/a-source-state.ts';
import { aSummaryOf } from '../../support/a-summary.ts';

const sources = [aSourceState({ id: 'hill', released: '2026-10-01' }), aSourceState()];
const from = (source: string) => aSummaryOf(aCard(), { source });

test('a card is signed for by those who signed the release of its own source', () => {
  expect(viewSigned(from('riverside'), sources)).toMatchObject({
    signers: [{ role: 'trainer', name: 'A. Trainer' }],
    released: '2026-11-05',
  });
});

test('nobody signed for a card that comes with the program', () => {
  expect(viewSigned(from('packaged'), sources)).toEqual({ signers: [] });
});

test.each([
  ['the practice wrote the card', from('this-practice')],
  ['its source is not read yet', from('elsewhere')],
  ['it is not in the guidance', undefined],
])('nothing is said of signing where %s', (_, card) => {
  expect(viewSigned(card, sources)).toBeUndefined();
});
