import { expect, test } from '@playwright/test';
import { databaseName } from '#lib/store/database.ts';
import { type BesideRecord, standBesideRecord } from '../support/privacy/beside-record.ts';
import { megabytes, note, releasedExtension } from '../support/privacy/evidence.ts';
import { findBrowser, sayBrowserRefusal } from '../tools/find-browser.ts';

// The control reads what an extension can, which is not the memory of the record's own script.
const readable = ['input', 'text', 'title', 'typed text'];

let beside: BesideRecord;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const found = await findBrowser('chromium', { install: false });
  if (!found.ok) throw new Error(sayBrowserRefusal(found.refusal));
  beside = await standBesideRecord(found.value.path, releasedExtension);
});

test('no word of the record is in the script memory of its panel or worker', async () => {
  const { contexts, heap } = beside.ours;
  expect(contexts.map(({ type }) => type).sort()).toEqual(['page', 'service_worker']);
  expect(heap.bytes).toBeGreaterThan(1_000_000);
  expect(heap.places).toEqual([]);
  await note(`${contexts.length} contexts, ${megabytes(heap.bytes)} of heap snapshots: 0 words`);
});

test('no word of the record is in the whole memory of its own process', async () => {
  const { pids, bytes, places } = beside.ours.memory;
  // Its process is told by a word that was planted in it, which the same reading has found.
  expect(pids).toHaveLength(1);
  expect(bytes).toBeGreaterThan(10_000_000);
  expect(places).toEqual([]);
  await note(`${megabytes(bytes)} of process memory, as UTF-8 and as UTF-16: 0 words`);
});

test('no word of the record is in a file that the browser keeps for it', async () => {
  const { files, bytes, places } = beside.ours.files;
  expect(files).toBeGreaterThan(3);
  expect(places).toEqual([]);
  await note(`${files} files, ${megabytes(bytes)}: 0 words`);
});

test('it keeps nothing in any other place that a browser offers', async () => {
  expect(beside.ours.elsewhere).toEqual({
    databases: [databaseName],
    ...{ caches: [], files: [], texts: [], 'texts of the tab': [], cookies: [] },
  });
  await note('one database; no caches, files, texts or cookies');
});

test('it asks no server for anything while it is used beside the record', async () => {
  expect(beside.ours.asked).toEqual([]);
  const bySibling = beside.served.filter((url) => url.startsWith('/sent'));
  expect(beside.served.filter((url) => !bySibling.includes(url)).sort()).toEqual(
    beside.served.filter((url) => /^\/(?:record|favicon\.ico)$/.test(url)).sort(),
  );
  await note('0 requests by Foreword in the browser’s own log; none at the record’s server');
});

test('no script of it runs in the record', async () => {
  expect(beside.ours.inRecord).toBe(0);
  await note('0 scripts of Foreword in the record');
});

test('the control is caught in script memory, in process memory and in files', async () => {
  const { heap, memory, files } = beside.sibling;
  expect(heap.places).toEqual(readable);
  expect(memory.places).toEqual(readable);
  expect(files.places).toEqual(readable);
  expect(memory.pids).not.toEqual(beside.ours.memory.pids);
  const kept = { caches: ['seen'], files: ['seen'], databases: ['seen'] };
  expect(beside.sibling.elsewhere).toMatchObject(kept);
  await note(`the control was found with words from: ${readable.join(', ')}`);
});

test('the control is caught sending what it read', async () => {
  const { canaries, served, sibling } = beside;
  const sent = [canaries.title, canaries.text, canaries.input, canaries['typed text']];
  for (const word of sent) {
    expect(sibling.asked.filter((url) => url.includes(word))).not.toEqual([]);
    expect(served.filter((url) => url.includes(word))).not.toEqual([]);
  }
  await note(`${sibling.asked.length} requests of the control in the log, with what it read`);
});

test('the control is caught running a script in the record', async () => {
  expect(beside.sibling.inRecord).toBe(1);
  await note('1 script of the control in the record');
});
