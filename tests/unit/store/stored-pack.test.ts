import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256, utf8 } from '#lib/base/bytes.ts';
import { tallyOf } from '#lib/guidance/tally.ts';
import { gzip } from '#lib/pack/gzip.ts';
import { makePack } from '#lib/pack/make-packs.ts';
import { idsIn } from '#lib/pack/state-digest.ts';
import { outlinePack } from '#lib/store/outlines.ts';
import { cardIn, cardsIn } from '#lib/store/stored-pack.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { anyCards } from '../../support/card-arbitrary.ts';

async function aStoredPack(text: string) {
  const bytes = await gzip(utf8(text));
  return { sha256: await sha256(bytes), size: utf8(text).length, bytes };
}

test('the cards of a kept pack are read back, all or one, and outlined', async () => {
  await fc.assert(
    fc.asyncProperty(anyCards(), async (cards) => {
      const { entry, lines, file } = await makePack(0, cards);
      const kept = { ...entry, bytes: file.bytes };
      expect(await cardsIn(kept)).toEqual(cards);
      const opened = cards.map((card, at) => ({ card, sha256: lines[at]?.sha256 ?? '' }));
      const outline = outlinePack({ ...kept, cards: opened });
      expect(idsIn(outline.lines)).toEqual(cards.map(({ id }) => id).sort());
      for (const { id, sha256: hash } of lines) expect(outline.lines).toContain(`${id} ${hash}\n`);
      expect(outline.tally).toEqual(tallyOf(cards));
      for (const card of cards) expect(await cardIn(kept, card.id)).toEqual(card);
    }),
    { numRuns: 20 },
  );
});

test('a card is found where another card names it, and where its writer escaped its name', async () => {
  const [one, other] = [aCard({ related: [anAdjustment().id] }), anAdjustment()];
  const escaped = JSON.stringify(other).replace(
    `"${other.id}"`,
    `"${other.id.replace('/', '\\/')}"`,
  );
  const pack = await aStoredPack(`${JSON.stringify(one)}\n${escaped}\n`);
  expect(await cardIn(pack, other.id)).toEqual(other);
  expect(await cardIn(pack, 'no/card')).toBeUndefined();
});

test('a kept pack of which the disk changed a byte is not read', async () => {
  const pack = await aStoredPack(`${JSON.stringify(aCard())}\n`);
  const bytes = pack.bytes.slice();
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  await expect(cardIn({ ...pack, bytes }, aCard().id)).rejects.toThrow();
});
