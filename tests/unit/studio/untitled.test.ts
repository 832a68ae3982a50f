import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { cardsInWords } from '#lib/words/cards-in-the-way.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

test('a card without a title comes last of those that a home page may open with', async () => {
  const studio = await (await aStudioDesk()).tab();
  await studio.opening.openStarter();
  const id = await studio.library.addCard({ kind: 'prompt', audience: ['consulting'], title: '' });
  const cards = studio.fronting.view.value?.cards ?? [];
  expect(cards.at(-1)).toMatchObject({ id, title: '' });
  expect(cards.slice(0, -1).every(({ title }) => title !== '')).toBe(true);
});

test('a card without a title that keeps a release from being made is called that', () => {
  const refusal = { code: 'cards-not-ready', titles: ['', 'Start safe'] } as const;
  expect(cardsInWords(refusal)).toContain('Card without a title, Start safe.');
});
