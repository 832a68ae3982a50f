import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { compareFronts } from '#lib/studio/compare-fronts.ts';
import { changeSource } from '#lib/studio/front-changes.ts';
import { frontWordsFor } from '#lib/words/compare-front.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront, aSource } from '../../support/a-front.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

test('a card counts as naming a source under Sources, in who made it, and in what was checked', async () => {
  const verified = [
    { id: 'a-fact', source: 'three', role: 'clinician' as const, day: '2026-11-20' },
  ];
  const starter = { standing: 'starter' as const, from: ['two'] };
  const desk = await aStudioDesk({
    front: aFront(),
    cards: [aCard({ sources: ['one'], made: starter, verified })],
    released: '2026-11-22',
  });
  const studio = await desk.tab();
  await studio.opening.openInstalled();
  const [card] = studio.fronting.view.value?.cards ?? [];
  expect([...(card?.sources ?? [])]).toEqual(['one', 'two', 'three']);
});

test('a source that was read since is a difference that whoever compares sees', () => {
  const before = aFront({ sources: [aSource({ extent: 'not-read' })] });
  const after = changeSource(aSource({ extent: 'full' }))(before);
  expect(compareFronts(before, after, frontWordsFor(new Map()))).toMatchObject([
    { field: 'sources' },
  ]);
});
