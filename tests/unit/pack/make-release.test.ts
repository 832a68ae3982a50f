import { describe, expect, test } from 'vitest';
import { sha256, textOf } from '#lib/base/bytes.ts';
import type { Card } from '#lib/guidance/card.ts';
import { type GuidanceListing, readListing } from '#lib/pack/guidance-listing.ts';
import { gunzip } from '#lib/pack/gzip.ts';
import { type KeptRelease, type MadeRelease, makeRelease } from '#lib/pack/make-release.ts';
import { readPack } from '#lib/pack/read-pack.ts';
import { packFile } from '#lib/pack/release.ts';
import { writeGuidance } from '#lib/pack/write-guidance.ts';
import type { TargetsSigned } from '#lib/tuf/metadata.ts';
import { aCardOfEachKind } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { cardsIn } from '../../support/own-words.ts';

const front = aFront();
const plain = { front, approvals: [], released: '2026-11-22', minApp: '0.1.0' };

async function signedOf({ fields, targets }: MadeRelease, rest: object = {}) {
  const edition = { version: 1, expires: '2027-11-22T00:00:00Z' };
  const guidance = await writeGuidance(edition, { fields: { ...fields, ...rest }, targets });
  return guidance as unknown as TargetsSigned;
}

async function listingOf(made: MadeRelease): Promise<GuidanceListing> {
  const listing = readListing(await signedOf(made));
  if (!listing.ok) throw new Error(JSON.stringify(listing.refusal));
  return listing.value;
}

async function keptOf(made: MadeRelease): Promise<KeptRelease> {
  const listing = await listingOf(made);
  const packs = listing.packs.map(async (entry) => {
    const lines = await readPack(made.files.get(`g/${packFile(entry)}`) ?? new Uint8Array(), entry);
    if (!lines.ok) throw new Error(lines.refusal.code);
    return { entry, lines: lines.value.map(({ id, sha256: hash }) => ({ id, sha256: hash })) };
  });
  return { front: { front, listed: listing.front }, packs: await Promise.all(packs) };
}

function changed(cards: readonly Card[], at: number): readonly Card[] {
  return cards.map((card, place) => (place === at ? { ...card, rev: card.rev + 1 } : card));
}

describe('a release', () => {
  test('lists its files by their true hash, length and size', async () => {
    const made = await makeRelease({ ...plain, cards: cardsIn(60) });
    const listing = await listingOf(made);
    expect(listing).toMatchObject(made.fields);
    expect(listing.cards).toBe(60);
    expect(listing.packs.map(({ seq, cards }) => [seq, cards])).toEqual([
      [0, 25],
      [1, 25],
      [2, 10],
    ]);
    for (const [name, bytes] of made.files) expect(name).toContain(await sha256(bytes));
    const file = made.files.get(`g/${listing.front.sha256}.front.json.gz`) ?? new Uint8Array();
    expect(file).toHaveLength(listing.front.length);
    const inflated = await gunzip(file, listing.front.size);
    expect(inflated.ok && JSON.parse(textOf(inflated.value))).toEqual(front);
  });

  test('makes one new file where one card changed, and keeps the others', async () => {
    const before = await makeRelease({ ...plain, cards: cardsIn(60) });
    const after = await makeRelease(
      { ...plain, cards: changed(cardsIn(60), 30) },
      await keptOf(before),
    );
    expect([...after.files.keys()]).toHaveLength(1);
    expect(Object.keys(after.targets)).toEqual(Object.keys(before.targets));
    const same = Object.keys(after.targets).filter(
      (path) => JSON.stringify(after.targets[path]) === JSON.stringify(before.targets[path]),
    );
    expect(same).toEqual(['g/front.json.gz', 'g/p000.ndjson.gz', 'g/p002.ndjson.gz']);
    expect(after.fields.state).not.toBe(before.fields.state);
  });

  test('makes no pack again where nothing changed', async () => {
    const before = await makeRelease({ ...plain, cards: aCardOfEachKind() });
    const after = await makeRelease({ ...plain, cards: aCardOfEachKind() }, await keptOf(before));
    expect(after.files.size).toBe(0);
    expect(after.fields).toEqual(before.fields);
  });
});

const small = await makeRelease({ ...plain, cards: aCardOfEachKind() });

describe('a listing is refused', () => {
  async function codeOf(change: { fields?: object; target?: object; path?: string }) {
    const path = change.path ?? 'g/p000.ndjson.gz';
    const signed = await signedOf(small, change.fields);
    const targets = { ...signed.targets, [path]: { ...signed.targets[path], ...change.target } };
    const read = readListing({ ...signed, targets } as TargetsSigned);
    return read.ok ? 'taken' : read.refusal.code;
  }

  test('as newer, where its schema or a kind of file is unknown', async () => {
    expect(await codeOf({ fields: { schema: 'foreword.guidance/2' } })).toBe('guidance-newer');
    expect(await codeOf({ target: { custom: { kind: 'film', size: 1 } } })).toBe('guidance-newer');
  });

  test('where one pack is listed twice: it would be kept once, and hold fewer cards than it says', async () => {
    const signed = await signedOf(small, { cards: 10 });
    const { custom = {}, ...pack } = signed.targets['g/p000.ndjson.gz'] ?? expect.fail();
    const again = { ...pack, custom: { ...custom, seq: 1 } };
    const read = readListing({
      ...signed,
      targets: { ...signed.targets, 'g/p001.ndjson.gz': again },
    } as TargetsSigned);
    expect(read).toEqual({ ok: false, refusal: { code: 'guidance-not-valid', at: 'sha256' } });
  });

  test.each([
    { fields: { cards: 6 } },
    { fields: { state: 'zz' } },
    { fields: { minApp: 'soon' } },
    { fields: { bundle: 'One' } },
    { target: { hashes: {} } },
    { target: { length: 0 } },
    { target: { custom: { kind: 'pack', seq: 512, cards: 5, size: 1 } } },
    {
      path: 'g/again.json.gz',
      target: {
        length: 9,
        hashes: { sha256: 'ab'.repeat(32) },
        custom: { kind: 'front', size: 9 },
      },
    },
  ])('where %j does not hold', async (change) => {
    expect(await codeOf(change)).toBe('guidance-not-valid');
  });

  test('where a file says that it inflates to over 20 times its length', async () => {
    const custom = { kind: 'pack', seq: 0, cards: 5, size: 2_001 };
    expect(await codeOf({ target: { length: 100, custom } })).toBe('guidance-over-limit');
  });
});
