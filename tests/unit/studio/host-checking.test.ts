import 'fake-indexeddb/auto';
import { signal } from '@preact/signals-core';
import { beforeAll, expect, test } from 'vitest';
import { createHostChecking, type HostCheck } from '#lib/studio/host-checking.ts';
import { type OpenFiles, openFiles } from '#lib/studio/publisher-files.ts';
import type { AskHost, HostAnswer } from '#lib/trust/host-report.ts';
import { hostFindingInWords, hostKindNames } from '#lib/words/check-host.ts';
import { hostFix } from '#lib/words/host-fixes.ts';
import { aCard } from '../../support/a-card.ts';
import { aPublisher, given, type TestPublisher } from '../../support/a-publisher.ts';
import { aSigningPage } from '../../support/studio/a-signing-page.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

const address = 'https://cards.example.org/';
const open = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const none = new Uint8Array();
let publisher: TestPublisher;
let ours: OpenFiles;

beforeAll(async () => {
  publisher = await aPublisher();
  await publisher.release([aCard()]);
  ours = given(await openFiles(new Map(publisher.files)));
});

/** A host that has these files, and answers as `change` has it. */
function aHost(change: (answer: HostAnswer, path: string) => HostAnswer = (one) => one): AskHost {
  return async (asked) => {
    const path = asked.slice(address.length);
    const bytes = publisher.files.get(path);
    const headers = new Map(Object.entries(open));
    return change({ status: bytes ? 200 : 404, headers, bytes: bytes ?? none }, path);
  };
}

async function checkOn(askHost: AskHost, typed = { address, mirrors: '' }) {
  const desk = await aStudioDesk();
  const { state } = await desk.tab();
  const parts = { store: desk.store, signing: aSigningPage({ askHost }) };
  const checking = createHostChecking({ parts, state, repository: signal(ours) });
  await checking.readAddresses();
  checking.typeAddress(typed);
  await checking.checkAddress();
  return { checking, check: checking.check.value };
}

const codesOf = (check: HostCheck) =>
  check.state === 'done' ? check.report.findings.map(({ code }) => code) : [];

test('a host that serves what was published, to any page, is found fit, and to be up to date', async () => {
  const { check } = await checkOn(aHost());
  expect(check).toMatchObject({ state: 'done', address, edition: 'same' });
  expect(codesOf(check)).toEqual([]);
});

test.each<[string, HostAnswer]>([
  ['no-cors', 'no-cors'],
  ['redirected', 'redirected'],
  ['unreachable', 'unreachable'],
  ['wrong-status', { status: 500, headers: new Map(), bytes: none }],
  ['not-metadata', { status: 200, headers: new Map(Object.entries(open)), bytes: none }],
])('what a page cannot read for itself is told from the rest: %s', async (code, answer) => {
  const { check } = await checkOn(
    aHost((other, path) => (/timestamp/.test(path) ? answer : other)),
  );
  expect(codesOf(check)).toContain(code);
  expect(check).toMatchObject({ edition: 'unknown' });
});

test('a page for what is not there, a packed file unpacked on the way, and a long cache are named', async () => {
  const { check } = await checkOn(
    aHost((answer, path) => {
      if (typeof answer === 'string') return answer;
      const cached = new Map([...answer.headers, ['cache-control', 'max-age=86400']] as const);
      if (path.endsWith('.gz')) return { ...answer, bytes: new Uint8Array([1]) };
      return { ...answer, status: 200, headers: cached };
    }),
  );
  expect(codesOf(check)).toEqual(['cached-long', 'soft-404', 'encoded-again']);
});

test('an address that still has the earlier files is said to, and one of another publisher as well', async () => {
  const before = new Map(publisher.files);
  await publisher.renew();
  const newer = given(await openFiles(new Map(publisher.files)));
  const kept = ours;
  ours = newer;
  for (const [path, bytes] of before) publisher.files.set(path, bytes);
  expect((await checkOn(aHost())).check).toMatchObject({ edition: 'earlier' });
  ours = kept;
  for (const [path, bytes] of newer.files) publisher.files.set(path, bytes);
  expect((await checkOn(aHost())).check).toMatchObject({ edition: 'later' });
  const other = await aPublisher();
  ours = given(await openFiles(other.files));
  expect((await checkOn(aHost())).check).toMatchObject({ edition: 'other-publisher' });
  ours = newer;
});

test.each(['', 'not an address', 'ftp://example.org/', 'https://user@example.org/'])(
  'what is no web address is not asked: %j',
  async (typed) => {
    const asked: string[] = [];
    const ask: AskHost = async (one) => {
      asked.push(one);
      return 'unreachable';
    };
    const { check } = await checkOn(ask, { address: typed, mirrors: '' });
    expect(check.state).toBe('no-address');
    expect(asked).toEqual([]);
  },
);

test('addresses are typed loosely, and are there again when the page is', async () => {
  const typed = { address: ' cards.example.org/metadata/timestamp.json?x=1 ', mirrors: '' };
  const { checking, check } = await checkOn(aHost(), typed);
  expect(check).toMatchObject({ state: 'done', address });
  expect(checking.addresses.value).toEqual(typed);
});

test.each([{ address: 'https://other.example.org/' }, { mirrors: 'https://mirror.example.org/' }])(
  'what a check found goes once another address is typed: %j',
  async (other) => {
    const { checking } = await checkOn(aHost());
    checking.typeAddress({ address, mirrors: '' });
    expect(checking.check.value).toMatchObject({ state: 'done', address });
    checking.typeAddress(other);
    expect(checking.check.value).toEqual({ state: 'none' });
  },
);

test('what a check finds after another address was typed is not shown under that one', async () => {
  const goOn: (() => void)[] = [];
  const waits = new Promise<void>((done) => void goOn.push(done));
  const desk = await aStudioDesk();
  const { state } = await desk.tab();
  const askHost: AskHost = async (asked) => {
    await waits;
    return aHost()(asked);
  };
  const parts = { store: desk.store, signing: aSigningPage({ askHost }) };
  const checking = createHostChecking({ parts, state, repository: signal(ours) });
  checking.typeAddress({ address });
  const checked = checking.checkAddress();
  checking.typeAddress({ address: 'https://other.example.org/' });
  for (const go of goOn) go();
  await checked;
  expect(checking.check.value).toEqual({ state: 'none' });
});

test('a mirror with other files is named', async () => {
  const mirror = 'https://mirror.example.org/';
  const ask: AskHost = async (asked) =>
    asked.startsWith(mirror)
      ? { status: 200, headers: new Map(Object.entries(open)), bytes: none }
      : aHost()(asked);
  const { check } = await checkOn(ask, { address, mirrors: mirror });
  expect(codesOf(check)).toEqual(['mirrors-differ']);
});

test('every finding has words and a fix, on every kind of host', () => {
  const codes = ['not-https', 'unreachable', 'no-cors', 'missing-no-cors', 'redirected'] as const;
  for (const [kind] of hostKindNames) {
    for (const code of codes) {
      expect(hostFix(kind, code).length, `${kind} ${code}`).toBeGreaterThan(0);
      expect(hostFindingInWords({ address, code })).not.toContain('undefined');
    }
  }
});
