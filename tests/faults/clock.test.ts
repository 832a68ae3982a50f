import { expect, test } from 'vitest';
import { sourceStateInWords } from '#lib/words/sources-page.ts';
import { aPlace, todaysTitle, yesterdaysTitle } from '../support/faults/a-place.ts';
import { aWithdrawalOf } from '../support/faults/a-withdrawal.ts';
import { editRole } from '../support/faults/edit-role.ts';
import { putRoot } from '../support/faults/put-root.ts';

const dayMs = 86_400_000;
const yearMs = 365 * dayMs;

test('fault 51: a clock two years back is said to look wrong, and updates go on', async () => {
  const place = await aPlace();
  place.clock.move(-2 * yearMs);
  await place.sync();
  await place.expectToday();
  expect(await place.reader.sources()).toMatchObject([{ clockLooksWrong: true }]);
});

test('fault 52: a clock ten years ahead takes nothing new, and hides no card', async () => {
  const place = await aPlace();
  place.clock.move(10 * yearMs);
  await place.sync();
  await place.expectYesterday('metadata-expired');
  expect(await place.reader.sources()).toMatchObject([{ state: 'not-confirmed' }]);
  place.clock.move(-10 * yearMs);
  await place.sync();
  await place.expectToday();
});

test('fault 53: a clock that jumps in a run: the time at which the run began decides', async () => {
  const place = await aPlace();
  const { fetchFile } = place.host;
  const jumping: typeof fetchFile = (address, terms) => {
    if (address.endsWith('.snapshot.json')) place.clock.move(5 * yearMs);
    return fetchFile(address, terms);
  };
  await place.sync({ parts: { fetchFile: jumping } });
  expect(await place.titles()).toContain(todaysTitle);
  expect((await place.reader.sources())[0]?.refusal).toBeUndefined();
});

test('fault 54: a timestamp that expires in a run was good when the run began', async () => {
  const place = await aPlace();
  await editRole(place.publisher, 'timestamp', ({ signed }) => {
    signed.expires = '2026-11-22T12:10:01Z';
  });
  const { fetchFile } = place.host;
  const slow: typeof fetchFile = (address, terms) => {
    place.clock.move(1_000);
    return fetchFile(address, terms);
  };
  await place.sync({ parts: { fetchFile: slow } });
  expect(await place.titles()).toContain(todaysTitle);
});

test('fault 55: an expired root with a newer one on the host', async () => {
  const place = await aPlace();
  const { publisher } = place;
  await putRoot(publisher, 2, ({ signed }) => {
    signed.expires = '2026-11-22T12:01:00Z';
  });
  await place.sync();
  await place.expectYesterday('metadata-expired');
  await putRoot(publisher, 3, ({ signed }) => {
    signed.expires = '2027-11-22T12:00:00Z';
  });
  await place.sync();
  await place.expectToday();
  expect(await place.reader.sources()).toMatchObject([{ rootVersion: 3 }]);
});

test('fault 56: guidance has expired, though the timestamp is fresh: cards stay, not confirmed', async () => {
  const place = await aPlace();
  await editRole(place.publisher, 'guidance', ({ signed }) => {
    signed.expires = '2026-11-22T12:01:00Z';
  });
  await place.sync();
  await place.expectYesterday('metadata-expired');
  const [state = expect.fail()] = await place.reader.sources();
  expect(state).toMatchObject({ state: 'not-confirmed' });
  // Not since the day until which the release that is kept would have held: that is yet to come.
  expect(sourceStateInWords(state)).toBe(
    'Not confirmed since 22 Nov 2026. Release 2026.11 of 22 Nov 2026 stays in use.',
  );
  place.clock.move(dayMs);
  await place.sync();
  expect((await place.reader.sources())[0]?.confirmedUntil).toBe(state.confirmedUntil);
});

test('fault 57: a withdrawal in metadata that have expired still hides, and no new words come', async () => {
  const place = await aPlace();
  const { reader, publisher, sync, titles } = place;
  const item = await aWithdrawalOf(place, yesterdaysTitle);
  await publisher.withdraw([item]);
  place.clock.move(10 * yearMs);
  expect(await sync()).toMatchObject({ changed: true });
  expect(await titles()).not.toContain(yesterdaysTitle);
  expect(await titles()).not.toContain(todaysTitle);
  expect(await reader.withdrawn()).toMatchObject([{ id: item.id, reason: 'Wrong.' }]);
  expect(await reader.sources()).toMatchObject([{ refusal: 'metadata-expired' }]);
});

test('fault 57: what an expired list took back stays back, though the host serves the set of before', async () => {
  const place = await aPlace();
  const { publisher, sync, titles, reader } = place;
  await sync();
  await place.expectToday();
  await publisher.renew();
  const before = new Map(publisher.files);
  await publisher.withdraw([await aWithdrawalOf(place, todaysTitle)]);
  place.clock.move(40 * dayMs);
  expect(await sync()).toMatchObject({ changed: true });
  for (const [path, bytes] of before) publisher.files.set(path, bytes);
  expect(await sync()).toMatchObject({ changed: false });
  expect(await titles()).not.toContain(todaysTitle);
  expect((await reader.news())[0]?.changes).toMatchObject([{ change: 'withdrawn' }]);
  // Not even while the set of before counts as confirmed.
  place.clock.move(-40 * dayMs);
  expect((await sync()).checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
  expect(await titles()).not.toContain(todaysTitle);
});

test('fault 57: a withdrawal hides though its own list alone has expired, and no new words come', async () => {
  const place = await aPlace();
  const { publisher, sync, titles, reader } = place;
  await publisher.withdraw([await aWithdrawalOf(place, yesterdaysTitle)]);
  await editRole(publisher, 'withdrawals', ({ signed }) => {
    signed.expires = '2026-11-22T12:01:00Z';
  });
  expect(await sync()).toMatchObject({ changed: true });
  expect(await titles()).not.toContain(yesterdaysTitle);
  expect(await titles()).not.toContain(todaysTitle);
  expect(await reader.withdrawn()).toMatchObject([{ reason: 'Wrong.' }]);
  expect(await reader.sources()).toMatchObject([
    { state: 'not-confirmed', refusal: 'metadata-expired' },
  ]);
});
