import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { todaysTitle, yesterdaysTitle } from '../support/faults/a-place.ts';
import { aWithdrawalOf } from '../support/faults/a-withdrawal.ts';
import { editRole, pathOf } from '../support/faults/edit-role.ts';
import { hurryTimeouts, newestMetadata, onStaticHost } from '../support/faults/on-static-host.ts';
import type { HostFault } from '../support/static-host.ts';

const place = onStaticHost();
const timestamp = 'metadata/timestamp.json';

test('fault 1: offline, yesterday’s cards show, and the state says offline', async () => {
  const { syncFrom, expectYesterday, web } = place();
  await web.close();
  vi.stubGlobal('navigator', { onLine: false });
  await syncFrom();
  await expectYesterday('offline');
});

test('fault 2: a name that nobody resolves is a host that cannot be reached', async () => {
  await place().syncFrom('http://nowhere.invalid/');
  await place().expectYesterday('unreachable');
});

test('fault 3: a host whose TLS fails is one that cannot be reached', async () => {
  const { syncFrom, expectYesterday, web } = place();
  await syncFrom(web.address.replace('http:', 'https:'));
  await expectYesterday('unreachable');
});

test('fault 4: a connection reset in a pack leaves nothing of that pack', async () => {
  const { expectRefused, newPack } = place();
  await expectRefused([newPack()], { does: 'reset' }, 'unreachable');
});

test('fault 4: an answer that is cut off though a page may read it comes from a host that cannot be reached', async () => {
  await place().expectRefused([timestamp], { does: 'reset' }, 'unreachable');
});

test('fault 5: headers that never come are waited for 30 seconds, and no longer', async () => {
  const asked = hurryTimeouts();
  await place().expectRefused([timestamp], { does: 'hang' }, 'timed-out');
  expect(new Set(asked)).toEqual(new Set([30_000]));
});

test('fault 6: one byte and then another, for ever, ends at the same limit', async () => {
  hurryTimeouts();
  const { expectRefused, newPack } = place();
  await expectRefused([newPack()], { does: 'drip' }, 'timed-out');
});

test.each([500, 502, 503])(
  'fault 7: a host that answers %i is asked again later',
  async (status) => {
    const { expectRefused, db } = place();
    await expectRefused([timestamp], { does: 'answer', status }, 'status');
    const stored = await db.get('sources', 'region');
    expect(stored).toMatchObject({ failures: 1, state: { state: 'current' } });
  },
);

test('fault 8: a host that answers 429 is not asked before it said', async () => {
  const { expectRefused, db, clock } = place();
  const headers = { 'retry-after': '7200' };
  await expectRefused([timestamp], { does: 'answer', status: 429, headers }, 'status');
  expect((await db.get('sources', 'region'))?.notBefore).toBe(clock.clock() + 7_200_000);
});

test('fault 9: a timestamp that is not there', async () => {
  await place().expectRefused([timestamp], { does: 'answer', status: 404 }, 'missing');
});

test('fault 10: a snapshot, targets, guidance or a pack that is not there', async () => {
  const { expectRefused, newPack, publisher } = place();
  await editRole(publisher, 'targets', () => undefined);
  for (const path of [...newestMetadata(place()), newPack()]) {
    await expectRefused([path], { does: 'answer', status: 404 }, 'missing');
  }
});

test('fault 10: a list of withdrawals that is not there, and none of the cards that it may name come', async () => {
  const { expectRefused, publisher, web, syncFrom, titles } = place();
  await publisher.withdraw([await aWithdrawalOf(place(), yesterdaysTitle)]);
  const list = [...publisher.files.keys()].findLast((path) => path.startsWith('targets/w/')) ?? '';
  for (const path of [pathOf(publisher, 'withdrawals'), list]) {
    await expectRefused([path], { does: 'answer', status: 404 }, 'missing');
  }
  web.faults.clear();
  await syncFrom();
  expect(await titles()).toContain('Card 40');
  for (const title of [yesterdaysTitle, todaysTitle]) expect(await titles()).not.toContain(title);
});

/** Syncs from a host that answers so for the root that is not there, and takes today's release. */
async function expectTodayThough(fault: HostFault): Promise<void> {
  const { web, syncFrom, expectToday } = place();
  web.faults.set('metadata/2.root.json', fault);
  await syncFrom();
  await expectToday();
  expect(web.asked).toContain('metadata/2.root.json');
}

test('fault 11: 403 for a root that is not there keeps no update away', async () => {
  await expectTodayThough({ does: 'answer', status: 403 });
});

test('fault 12: a page for a root that is not there keeps no update away', async () => {
  const headers = { 'content-type': 'text/html' };
  await expectTodayThough({ does: 'answer', status: 200, headers });
});

test('fault 12: an error that no page may read, for a root that is not there', async () => {
  await expectTodayThough({ does: 'reset' });
});

test('fault 13: a captive portal answers everything with its page: nothing of it is taken', async () => {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const portal = { does: 'answer', status: 200, headers, body: '<h1>Welcome</h1>' } as const;
  await place().expectRefused(['*'], portal, 'not-json-but-html');
});

test('fault 13: a portal that claims to be JSON is no metadata either', async () => {
  const headers = { 'content-type': 'application/json' };
  const portal = { does: 'answer', status: 200, headers, body: '<h1>Welcome</h1>' } as const;
  await place().expectRefused(['*'], portal, 'metadata-not-json');
});

test('fault 18: a coding on top of .gz: undone, it is the file; of the file itself, it is refused', async () => {
  const { web, newPack, expectRefused, syncFrom, expectToday } = place();
  const body = web.files.get(newPack()) ?? new Uint8Array();
  await expectRefused([newPack()], { does: 'encode', as: 'gzip', body }, 'too-long');
  web.faults.set(newPack(), { does: 'encode', as: 'gzip', body: gzipSync(body) });
  await syncFrom();
  await expectToday();
});

test('fault 19: a pack that is shorter or longer than its metadata say', async () => {
  const { web, newPack, syncFrom, expectYesterday } = place();
  const path = newPack();
  const body = web.files.get(path) ?? new Uint8Array();
  web.files.set(path, body.subarray(0, -1));
  await syncFrom();
  await expectYesterday('length-wrong');
  web.files.set(path, Buffer.concat([body, Buffer.of(0)]));
  await syncFrom();
  await expectYesterday('too-long');
});

test('fault 19: a pack without end is read no further than its length', async () => {
  const { expectRefused, newPack } = place();
  await expectRefused([newPack()], { does: 'endless' }, 'too-long');
});
