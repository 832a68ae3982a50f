import { expect, test } from 'vitest';
import { gzip } from '#lib/pack/gzip.ts';
import { aPlace, cardsOf, todaysTitle, yesterdaysTitle } from '../support/faults/a-place.ts';
import { aWithdrawalOf } from '../support/faults/a-withdrawal.ts';
import { editRole } from '../support/faults/edit-role.ts';
import { replacePack } from '../support/faults/replace-pack.ts';

const megabyte = 1_048_576;

test('fault 38: a bomb is inflated no further than its signed size, nor over 20 times', async () => {
  const place = await aPlace();
  const bomb = `${'0'.repeat(15 * megabyte)}\n`;
  await replacePack(place.publisher, () => bomb, { size: 4_000 });
  await place.sync();
  await place.expectYesterday('pack-too-large');
  await replacePack(place.publisher, () => bomb);
  await place.sync();
  await place.expectYesterday('guidance-over-limit');
});

test('fault 39: trailing bytes, and a second gzip member, are damage', async () => {
  for (const after of [Uint8Array.of(0), await gzip(new Uint8Array([10]))]) {
    const place = await aPlace();
    await replacePack(place.publisher, (lines) => lines, { after });
    await place.sync();
    const [state] = await place.reader.sources();
    expect(state?.refusal).toMatch(/^pack-(?:damaged|too-large)$/);
    await place.expectYesterday(state?.refusal as never);
  }
});

test('fault 40: the right hash with the wrong size', async () => {
  const place = await aPlace();
  const change = (lines: string) => lines.replace('"why":"', '"why":"Now ');
  await replacePack(place.publisher, change, { size: 30_000 });
  await place.sync();
  await place.expectYesterday('pack-size-wrong');
});

test('fault 41: a wrong state digest is answered by one whole refetch, then refused', async () => {
  const place = await aPlace();
  await editRole(place.publisher, 'guidance', ({ signed }) => {
    Object.assign(signed['x-foreword'] ?? {}, { state: '0'.repeat(64) });
  });
  place.host.asked.length = 0;
  await place.sync();
  await place.expectYesterday('state-digest-wrong');
  const packs = place.host.asked.filter((path) => path.includes('.ndjson.'));
  // The one pack that was lacking, and then all three, each once.
  expect(packs).toHaveLength(4);
});

test.each([
  ['over a limit', (lines: string) => lines.replace('"title":"', `"title":"${'long '.repeat(20)}`)],
  ['of an unknown kind', (lines: string) => lines.replace('"kind":"prompt"', '"kind":"spell"')],
  ['with a field that nobody knows', (lines: string) => lines.replace('{', '{"html":"x",')],
])('fault 42: a card %s: the release is refused whole', async (_, change) => {
  const place = await aPlace();
  await replacePack(place.publisher, change);
  await place.sync();
  await place.expectYesterday('card-not-valid');
});

test('fault 42: a release for a newer Foreword says so, before any of its files is asked for', async () => {
  const place = await aPlace();
  await editRole(place.publisher, 'guidance', ({ signed }) => {
    Object.assign(signed['x-foreword'] ?? {}, { minApp: '9.0.0' });
  });
  place.host.asked.length = 0;
  await place.sync();
  await place.expectYesterday('foreword-too-old');
  expect(place.host.asked.filter((path) => path.startsWith('targets/'))).toEqual([]);
});

/** Publishes today's cards with other words in the first one's reason. */
async function placeSaying(why: string) {
  const place = await aPlace();
  const [first, ...rest] = cardsOf(todaysTitle);
  await place.publisher.release([{ ...(first ?? expect.fail()), why }, ...rest]);
  await place.sync();
  return place;
}

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
])('fault 43: %s is no plain text, and no card holds it, whoever signed', async (script) => {
  await (await placeSaying(script)).expectYesterday('card-not-valid');
});

test.each(['{{constructor.constructor("alert(1)")()}}', '`${alert(1)}`', 'onclick=alert(1)'])(
  'fault 43: %s is words, kept as they were signed',
  async (script) => {
    const place = await placeSaying(script);
    await place.expectToday();
    const summary = (await place.reader.summaries()).find(({ title }) => title === todaysTitle);
    expect(summary && (await place.reader.card(summary))?.why).toBe(script);
  },
);

test('fault 44: a withdrawal of a card that nobody has changes nothing that is shown', async () => {
  const place = await aPlace();
  await place.sync();
  const shown = await place.titles();
  const item = {
    bundle: 'org.nobody',
    id: 'no/such-card',
    upto: 9,
    at: '2026-11-22',
    reason: 'None.',
  };
  await place.publisher.withdraw([item]);
  await place.sync();
  expect(await place.titles()).toEqual(shown);
  expect(await place.reader.withdrawn()).toEqual([]);
});

test('fault 45: a newer list without an item lifts it; an older list is refused', async () => {
  const place = await aPlace();
  const { publisher, sync, titles, reader } = place;
  await sync();
  const item = await aWithdrawalOf(place, todaysTitle);
  const before = new Map(publisher.files);
  await publisher.withdraw([item]);
  const withdrawn = new Map(publisher.files);
  await sync();
  expect(await titles()).not.toContain(todaysTitle);
  for (const [path, bytes] of before) publisher.files.set(path, bytes);
  await sync();
  expect(await reader.sources()).toMatchObject([{ refusal: 'version-rolled-back' }]);
  expect(await titles()).not.toContain(todaysTitle);
  for (const [path, bytes] of withdrawn) publisher.files.set(path, bytes);
  await publisher.withdraw([]);
  await sync();
  expect(await titles()).toContain(todaysTitle);
  expect((await reader.news())[0]?.changes).toMatchObject([{ change: 'lifted' }]);
  expect(await titles()).not.toContain(yesterdaysTitle);
});

test('fault 45: of lists that have expired an older one is refused, and a newer one lifts nothing', async () => {
  const place = await aPlace();
  const { publisher, sync, titles, reader } = place;
  await sync();
  await publisher.withdraw([]);
  const before = new Map(publisher.files);
  await publisher.withdraw([await aWithdrawalOf(place, todaysTitle)]);
  place.clock.move(40 * 86_400_000);
  const withdrawn = new Map(publisher.files);
  await sync();
  expect(await titles()).not.toContain(todaysTitle);
  for (const [path, bytes] of before) publisher.files.set(path, bytes);
  await sync();
  expect(await titles()).not.toContain(todaysTitle);
  for (const [path, bytes] of withdrawn) publisher.files.set(path, bytes);
  await publisher.withdraw([]);
  await sync();
  expect(await titles()).not.toContain(todaysTitle);
  expect((await reader.news())[0]?.changes).toMatchObject([{ change: 'withdrawn' }]);
  place.clock.move(-40 * 86_400_000);
  await sync();
  await place.expectToday();
  expect((await reader.news())[0]?.changes).toMatchObject([{ change: 'lifted' }]);
});
