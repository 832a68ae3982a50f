import { expect, test } from 'vitest';
import { accept, refuse } from '#lib/base/result.ts';
import type { FetchFile } from '#lib/sync/network.ts';
import { readRequests } from '#lib/sync/request-log.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import { aSync, regionCards } from '../../support/a-sync.ts';

const metadata = (paths: readonly string[]) =>
  paths.flatMap((path) => (path.startsWith('metadata/') ? [path.slice('metadata/'.length)] : []));

/** A host that never answers about one file, until whoever asked gives up. */
function silentAbout(file: string, fetchFile: FetchFile): FetchFile {
  return async (address, terms) => {
    const answer = await fetchFile(address, terms);
    if (!address.endsWith(file)) return answer;
    await new Promise((resolve) => terms.signal?.addEventListener('abort', resolve));
    return refuse({ code: 'stopped' });
  };
}

test('every file of metadata is asked for once, and none that is kept in the version named', async () => {
  const ready = await aSync();
  await ready.sync();
  const first = metadata(ready.host.asked);
  expect([...first].sort()).toEqual([
    ...['1.guidance.json', '1.root.json', '1.targets.json', '1.withdrawals.json'],
    ...['2.root.json', '2.snapshot.json', 'timestamp.json'],
  ]);
  ready.host.asked.length = 0;
  await ready.publisher.release(regionCards.slice(0, 60));
  await ready.sync();
  expect(metadata(ready.host.asked).sort()).toEqual([
    ...['2.guidance.json', '2.root.json', '3.snapshot.json', 'timestamp.json'],
  ]);
});

test('the snapshot is asked for before the host has said whether there is a newer root', async () => {
  const ready = await aSync();
  const { fetchFile } = ready.parts;
  let came: () => void = () => undefined;
  const snapshot = new Promise<void>((resolve) => {
    came = resolve;
  });
  const slow: FetchFile = async (address, terms) => {
    if (address.endsWith('snapshot.json')) came();
    if (address.endsWith('2.root.json')) await snapshot;
    return fetchFile(address, terms);
  };
  const report = await runSync({ ...ready.parts, fetchFile: slow }, ready.asked);
  expect(report.checked[0]?.refusal).toBeUndefined();
  expect(report.changed).toBe(true);
});

test('what was asked for ahead is given up, and noted, where the root is refused', async () => {
  const ready = await aSync();
  ready.publisher.files.set('metadata/2.root.json', new Uint8Array([0x7b]));
  const fetchFile = silentAbout('snapshot.json', ready.parts.fetchFile);
  const report = await runSync({ ...ready.parts, fetchFile }, ready.asked);
  expect(report.checked[0]?.refusal).toBe('metadata-not-json');
  const requests = await readRequests(ready.local);
  expect(requests.find(({ address }) => address.endsWith('snapshot.json'))?.result).toBe('stopped');
});

test('a timestamp that is no JSON asks for nothing ahead of it but the root', async () => {
  const ready = await aSync();
  const { fetchFile } = ready.parts;
  const broken: FetchFile = async (address, terms) =>
    address.endsWith('timestamp.json') ? accept(new Uint8Array([1])) : fetchFile(address, terms);
  const report = await runSync({ ...ready.parts, fetchFile: broken }, ready.asked);
  expect(report.checked[0]?.refusal).toBe('metadata-not-json');
  expect(metadata(ready.host.asked).sort()).toEqual(['1.root.json', '2.root.json']);
});
