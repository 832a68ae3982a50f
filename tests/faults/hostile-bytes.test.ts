import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { accept } from '#lib/base/result.ts';
import { asPracticeFileCheck, practiceFileCheck } from '#lib/guidance/fetched-practice.ts';
import { createKept } from '#lib/store/kept.ts';
import { syncJob } from '#lib/sync/sync-job.ts';
import type { UpdateCode } from '#lib/words/sync.ts';
import { aPlace, cardsOf, type Place, todaysTitle } from '../support/faults/a-place.ts';
import { editRole, pathOf, putRole, readFile } from '../support/faults/edit-role.ts';
import { putRoot } from '../support/faults/put-root.ts';
import { replacePack } from '../support/faults/replace-pack.ts';

const roles = ['root', 'timestamp', 'snapshot', 'targets', 'withdrawals', 'guidance'];
/** All but the one that tells small letters from capitals: hexadecimal may be of either. */
const bits = [0, 1, 2, 3, 4, 6, 7];

test('fault 24: any byte of any new metadata flipped, and none of it is used', async () => {
  const place = await aPlace();
  const { publisher } = place;
  await putRoot(publisher, 2);
  await editRole(publisher, 'targets', () => undefined);
  await editRole(publisher, 'withdrawals', () => undefined);
  for (const role of roles) {
    const path = role === 'root' ? 'metadata/2.root.json' : pathOf(publisher, role);
    const good = publisher.files.get(path) ?? new Uint8Array();
    for (let at = role.length; at < good.length; at += 97) {
      const bad = good.slice();
      bad[at] = (bad[at] ?? 0) ^ (1 << (bits[at % bits.length] ?? 0));
      publisher.files.set(path, bad);
      await place.sync();
      const [state] = await place.reader.sources();
      expect(state?.state, `${role}, byte ${at}`).toBe('update-not-used');
      await place.expectYesterday(state?.refusal as never);
    }
    publisher.files.set(path, good);
  }
  await place.sync();
  await place.expectToday();
  expect(await place.reader.sources()).toMatchObject([{ rootVersion: 2 }]);
});

test('fault 35: __proto__ and constructor as key, as role and as path are names like others', async () => {
  const place = await aPlace();
  await editRole(place.publisher, 'targets', ({ signed }) => {
    const keys = signed.delegations?.keys ?? {};
    const [key] = Object.values(keys);
    for (const name of ['__proto__', 'constructor']) {
      Object.defineProperty(keys, name, { value: key, enumerable: true });
      const role = { name, keyids: [name], threshold: 1, terminating: false, paths: ['x/*'] };
      signed.delegations?.roles.push(role);
    }
  });
  await place.sync();
  await place.expectToday();
  await editRole(place.publisher, 'guidance', ({ signed }) => {
    const [target] = Object.values(signed.targets ?? {});
    Object.defineProperty(signed.targets, '__proto__', { value: target, enumerable: true });
  });
  await place.sync();
  expect(await place.reader.sources()).toMatchObject([{ refusal: 'guidance-not-valid' }]);
  expect(await place.titles()).toContain(todaysTitle);
});

test('fault 35: a card named constructor is a card like others; __proto__ is no name', async () => {
  const place = await aPlace();
  const [first, ...rest] = cardsOf(todaysTitle);
  const named = { ...first, id: 'constructor', title: 'Named so' } as typeof first & object;
  await place.publisher.release([named, ...(first ? [first] : []), ...rest]);
  await place.sync();
  await place.expectToday();
  const found = (await place.reader.summaries()).find(({ id }) => id === 'constructor');
  expect(found && (await place.reader.card(found))?.title).toBe('Named so');
  const other = await aPlace();
  await replacePack(other.publisher, (text) =>
    text.replace('"consulting/card-00000"', '"__proto__"'),
  );
  await other.sync();
  await other.expectYesterday('card-not-valid');
});

const nested = (depth: number, inside = '') => `${'['.repeat(depth)}${inside}${']'.repeat(depth)}`;

/** What packs badly: so much of one kind alone would be refused as a bomb. */
const noise = Array.from({ length: 400 }, (_, at) =>
  createHash('sha256').update(`${at}`).digest('base64'),
).join('');

/** Whole metadata of guidance, in which one more field goes that deep. */
function deepGuidance({ publisher }: Place, depth: number): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify(readFile(publisher, pathOf(publisher, 'guidance')));
  return utf8(text.replace('"signed":{', `"signed":{"x":${nested(depth)},`));
}

test.each([
  ['as whole JSON', (place: Place) => deepGuidance(place, 100_000)],
  ['without an end', () => utf8('['.repeat(100_000))],
])('fault 36: depth 100,000 in metadata, %s', async (_, make) => {
  const place = await aPlace();
  await putRole(place.publisher, 'guidance', { version: 9, bytes: make(place) });
  await place.sync();
  await place.expectYesterday('metadata-not-json');
});

test.each<[string, string, UpdateCode]>([
  ['100,000', nested(100_000), 'guidance-over-limit'],
  ['100,000 around what packs badly', nested(100_000, `"${noise}"`), 'pack-line-too-long'],
  ['as deep as a line may be long', nested(16_000), 'pack-line-damaged'],
])('fault 36: depth %s in a card', async (_, deep, code) => {
  const place = await aPlace();
  const line = (text: string) => text.replace(/"why":"[^"]*"/, `"why":${deep}`);
  await replacePack(place.publisher, line);
  await place.sync();
  await place.expectYesterday(code);
});

test('fault 36: depth 100,000 in a practice file is damage to it, and the job goes on', async () => {
  const place = await aPlace();
  const address = 'https://practice.example/ours.foreword';
  const deep = utf8(`{"schema":"foreword.practice/1","practice":${nested(100_000)}}`);
  const fetchFile: typeof place.host.fetchFile = async (asked, terms) =>
    asked === address ? accept(deep) : place.host.fetchFile(asked, terms);
  const trust = { sources: [place.source], userMayAddSources: false, withdraw: [] };
  const policy = { version: 1, complete: true, trust, practiceFile: address };
  const job = { ...place.parts, fetchFile, readPolicy: async () => policy };
  expect(await syncJob(job, 'now')).toMatchObject({ changed: true, next: expect.any(Number) });
  await place.expectToday();
  const kept = createKept(place.db, place.local, place.parts.now);
  const check = asPracticeFileCheck(await kept.read(practiceFileCheck));
  expect(check?.refusal).toEqual({ code: 'practice-file-damaged' });
});

test.each<[string, readonly number[], UpdateCode]>([
  ['a BOM', [0xef, 0xbb, 0xbf], 'pack-line-damaged'],
  ['a NUL', [0], 'pack-line-damaged'],
  ['bad UTF-8', [0xc3, 0x28], 'pack-not-text'],
])(
  'fault 37: %s at the beginning of metadata and of the lines of a pack',
  async (_, bytes, code) => {
    const place = await aPlace();
    const path = pathOf(place.publisher, 'timestamp');
    const good = place.publisher.files.get(path) ?? new Uint8Array();
    place.publisher.files.set(path, new Uint8Array([...bytes, ...good]));
    await place.sync();
    await place.expectYesterday('metadata-not-json');
    place.publisher.files.set(path, good);
    const before = Buffer.from(bytes);
    await replacePack(place.publisher, (text) => Buffer.concat([before, Buffer.from(text)]));
    await place.sync();
    await place.expectYesterday(code);
  },
);

test('fault 37: half of a surrogate pair, in metadata and in a card', async () => {
  const place = await aPlace();
  const path = pathOf(place.publisher, 'timestamp');
  const text = JSON.stringify(readFile(place.publisher, path));
  const good = place.publisher.files.get(path) ?? new Uint8Array();
  place.publisher.files.set(path, utf8(text.replace('"signed":{', '"signed":{"x":"\\ud800",')));
  await place.sync();
  await place.expectYesterday('metadata-not-json');
  place.publisher.files.set(path, good);
  await replacePack(place.publisher, (line) => line.replace('"why":"', '"why":"\\ud800'));
  await place.sync();
  await place.expectYesterday('card-not-valid');
});
