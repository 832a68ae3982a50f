import { expect, test } from 'vitest';
import { cardLine } from '#lib/pack/make-packs.ts';
import { openPack } from '#lib/sync/open-pack.ts';
import { aCard, aCardOfEachKind } from '../../support/a-card.ts';
import { aPack } from '../../support/a-pack.ts';

const { lang: _, ...withoutLanguage } = aCard({ id: 'consulting/no-language' });
const lines = [...aCardOfEachKind().map(cardLine), JSON.stringify(withoutLanguage)];
const { bytes, entry } = await aPack(lines.map((line) => `${line}\n`).join(''));

test('a pack at rest is the same pack, and what reading its cards filled in is in it', async () => {
  const opened = await openPack(bytes, entry);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { atRest, ...pack } = opened.value;
  const resting = atRest();
  expect(resting).toEqual(pack);
  expect(resting.cards.at(-1)?.card).toMatchObject({ id: withoutLanguage.id, lang: 'en-GB' });
});

test('the cards of a pack at rest are others each time they are asked for', async () => {
  const opened = await openPack(bytes, entry);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const resting = opened.value.atRest();
  expect(resting.cards[0]?.card).not.toBe(opened.value.cards[0]?.card);
  expect(resting.cards[0]?.card).not.toBe(resting.cards[0]?.card);
});
