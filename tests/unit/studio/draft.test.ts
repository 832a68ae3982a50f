import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStarter } from '#lib/cli/read-starter.ts';
import { parseCard } from '#lib/guidance/parse-card.ts';
import { cardOf } from '#lib/studio/card-of.ts';
import { draftOf, emptyDraft } from '#lib/studio/draft.ts';
import { aCard, aCardOfEachKind } from '../../support/a-card.ts';

test.each(aCardOfEachKind().map((card) => [card.kind, card] as const))(
  'a %s comes out of the form as it went in, but for its edition',
  (_kind, card) => {
    expect(parseCard(cardOf(draftOf(card)))).toEqual({
      ok: true,
      value: { ...card, rev: card.rev + 1 },
    });
  },
);

test('every starter card comes out of the form as it went in', async () => {
  const starter = await readStarter(join(import.meta.dirname, '../../../lib/starter'));
  if (!starter.ok) throw new Error('the starter is not valid');
  expect(starter.value.cards.length).toBeGreaterThan(100);
  for (const card of starter.value.cards)
    expect(parseCard(cardOf(draftOf(card, card.rev)))).toEqual({ ok: true, value: card });
});

test('what is empty in the form is left out of the card, and spaces are tidied', () => {
  const draft = {
    ...draftOf(aCard()),
    title: '  Start   safe ',
    lines: ['', ' Say who you are. ', ''],
    forYou: ['', '  '],
    folded: { heading: ' ', lines: [''] },
  };
  const card = cardOf(draft);
  expect(card).toMatchObject({ title: 'Start safe', lines: ['Say who you are.'] });
  expect(card).not.toHaveProperty('forYou');
  expect(card).not.toHaveProperty('folded');
});

test('a change of kind and back loses no part', () => {
  const draft = draftOf(aCard({ parts: { say: ['Take your time.'] } }));
  const there = { ...draft, kind: 'wording' as const };
  expect(cardOf(there)).toMatchObject({ kind: 'wording', parts: [] });
  expect(cardOf({ ...there, kind: 'prompt' })).toEqual(cardOf(draft));
});

test('a new card has an empty form and the first edition', () => {
  const start = { id: 'consulting/new', kind: 'prompt', audience: ['consulting'], title: 'New' };
  const card = cardOf(emptyDraft({ ...start, kind: 'prompt', audience: ['consulting'] }));
  expect(card).toMatchObject({ rev: 1, title: 'New', parts: {}, sources: [] });
  expect(parseCard(card).ok).toBe(false);
});
