import { expect, test } from 'vitest';
import { sourceStateInWords } from '#lib/words/sources-page.ts';
import { aSourceState } from '../../support/a-source-state.ts';

const { released: _, confirmedUntil: __, lastConfirmed: ___, ...never } = aSourceState();

test.each([
  ['update-not-used', 'An update was not used. It has no cards here yet.'],
  ['not-confirmed', 'Not confirmed. It has no cards here yet.'],
] as const)('a source that never gave cards and stands as %s has none that stay', (state, said) => {
  expect(sourceStateInWords({ ...never, state })).toBe(said);
});

test('a source whose update was not used says which release stays in use', () => {
  expect(sourceStateInWords(aSourceState({ state: 'update-not-used' }))).toBe(
    'An update was not used. Release 2026.11 of 5 Nov 2026 stays in use.',
  );
});
