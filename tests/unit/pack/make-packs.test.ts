import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256, textOf, utf8 } from '#lib/base/bytes.ts';
import type { Card } from '#lib/guidance/card.ts';
import { parseCard } from '#lib/guidance/parse-card.ts';
import { cardsPerPack } from '#lib/pack/assign-packs.ts';
import { gunzip } from '#lib/pack/gzip.ts';
import { cardLine, type MadePacks, makePacks } from '#lib/pack/make-packs.ts';
import { readPack } from '#lib/pack/read-pack.ts';
import { packFile } from '#lib/pack/release.ts';
import { digestLines, idsIn, repeatedIn, sortPacks, stateDigest } from '#lib/pack/state-digest.ts';
import { aCard, manyCards } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { anyCards } from '../../support/card-arbitrary.ts';

/** Every card of a release, read back from its packs, with the hashes of their lines. */
async function readBack(made: MadePacks) {
  const lines = await Promise.all(
    made.packs.map(async (entry) => {
      const file = made.files.find(({ name }) => name === packFile(entry));
      const pack = await readPack(file?.bytes ?? new Uint8Array(), entry);
      return pack.ok ? pack.value : [];
    }),
  );
  return lines.flat();
}

describe('packs', () => {
  test('read back give the cards that were packed, in order, and the digest of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyCards(), async (cards) => {
        const made = await makePacks(cards, aFront());
        const lines = await readBack(made);
        expect(lines.map(({ value }) => parseCard(value))).toEqual(
          cards.map((value) => ({ ok: true, value })),
        );
        expect(await stateDigest(lines)).toBe(made.state);
      }),
      { numRuns: 30 },
    );
  });

  test('hold 25 cards, numbered in order, and the last one what is left', async () => {
    const made = await makePacks(manyCards(60), aFront());
    expect(made.packs.map(({ seq, cards }) => [seq, cards])).toEqual([
      [0, 25],
      [1, 25],
      [2, 10],
    ]);
    expect((await readBack(made)).map(({ value }) => value)).toEqual(manyCards(60));
  });

  test('hold 100 cards where a bundle has over 2,000', () => {
    expect([cardsPerPack(1), cardsPerPack(2_000), cardsPerPack(2_001)]).toEqual([25, 25, 100]);
  });
});

describe('the files of packs', () => {
  test('are named by the hash of their bytes and their number', async () => {
    const { files, packs, front } = await makePacks(manyCards(26), aFront());
    const hashes = await Promise.all(files.map(({ bytes }) => sha256(bytes)));
    expect(files.map(({ name }) => name)).toEqual([
      `${hashes[0]}.front.json.gz`,
      `${hashes[1]}.p000.ndjson.gz`,
      `${hashes[2]}.p001.ndjson.gz`,
    ]);
    expect([front.sha256, ...packs.map((pack) => pack.sha256)]).toEqual(hashes);
  });

  test('are the same bytes each time they are made', async () => {
    expect(await makePacks(manyCards(30), aFront())).toEqual(
      await makePacks(manyCards(30), aFront()),
    );
  });

  test('change only where a card changed', async () => {
    const changed = manyCards(60).map((card, at) => (at === 30 ? { ...card, rev: 2 } : card));
    const hashesOf = (made: MadePacks) => made.packs.map((pack) => pack.sha256);
    const before = hashesOf(await makePacks(manyCards(60), aFront()));
    const after = hashesOf(await makePacks(changed, aFront()));
    expect(after.map((hash, at) => hash === before[at])).toEqual([true, false, true]);
  });

  test('have front matter beside them that inflates to what was given', async () => {
    const { files, front } = await makePacks([], aFront());
    const inflated = await gunzip(files[0]?.bytes ?? new Uint8Array(), front.size);
    expect(inflated.ok && JSON.parse(textOf(inflated.value))).toEqual(aFront());
  });
});

describe('the line of a card', () => {
  test('is the same in whatever order its fields came, and reads back as the card', () => {
    fc.assert(
      fc.property(anyCards(), (cards) => {
        for (const card of cards) {
          expect(cardLine(backwards(card) as Card)).toBe(cardLine(card));
          expect(cardLine(card)).not.toContain('\n');
          expect(JSON.parse(cardLine(card))).toEqual(card);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('leaves out a field that says nothing', () => {
    const card = { ...aCard(), pathway: undefined };
    expect(cardLine(card as unknown as Card)).toBe(cardLine(aCard()));
  });
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).reverse();
  return Object.fromEntries(fields.map(([name, inner]) => [name, backwards(inner)]));
}

test('the state digest is made of lines that were sorted pack by pack, however the packs lie', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9./-]{3,8}$/), { maxLength: 40 });
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 5 }), fc.boolean(), (all, packs, apart) => {
      const cards = (apart ? [...all].sort() : all).map((id) => ({ id, sha256: 'f'.repeat(64) }));
      const most = Math.ceil(cards.length / packs);
      const texts = Array.from({ length: packs }, (_, at) =>
        digestLines(cards.slice(at * most, (at + 1) * most)),
      );
      const pieces = sortPacks(texts.reverse());
      expect(pieces.join('')).toBe(digestLines(cards));
      expect(pieces.flatMap(idsIn)).toEqual([...all].sort());
      expect(repeatedIn(pieces)).toBeUndefined();
      const [again] = all;
      if (again === undefined) return;
      const more = digestLines([{ id: again, sha256: '0'.repeat(64) }]);
      const twice = sortPacks([...pieces, more]);
      expect(repeatedIn(twice)).toBe(again);
    }),
  );
});

describe('the state digest', () => {
  const digestOf = async (cards: readonly Card[]) =>
    stateDigest(
      await Promise.all(
        cards.map(async (card) => ({ id: card.id, sha256: await sha256(utf8(cardLine(card))) })),
      ),
    );

  test('is SHA-256 over the lines of the format, sorted by id', async () => {
    const lines = [
      { id: 'b/two', sha256: 'ff' },
      { id: 'a/one', sha256: '00' },
    ];
    expect(await stateDigest(lines)).toBe(await sha256(utf8('a/one 00\nb/two ff\n')));
    expect(await stateDigest([])).toBe(await sha256(new Uint8Array()));
  });

  test('is the same in whatever order the cards stand', async () => {
    const shuffled = anyCards().chain((cards) =>
      fc.tuple(
        fc.constant(cards),
        fc.shuffledSubarray([...cards], { minLength: cards.length, maxLength: cards.length }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([cards, others]) => {
        expect(await digestOf(others)).toBe(await digestOf(cards));
      }),
      { numRuns: 30 },
    );
  });

  test('changes with any card: one changed, one gone, one more, two that swapped their texts', async () => {
    const cards = manyCards(5);
    const digest = await digestOf(cards);
    const [one = aCard(), other = aCard(), ...rest] = cards;
    const others: readonly (readonly Card[])[] = [
      [{ ...one, rev: 2 }, other, ...rest],
      [other, ...rest],
      [...cards, aCard()],
      [{ ...other, id: one.id }, { ...one, id: other.id }, ...rest],
    ];
    for (const changed of others) expect(await digestOf(changed)).not.toBe(digest);
  });
});
