import { expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { writePracticeFile } from '#lib/guidance/practice-file.ts';
import { createKept } from '#lib/store/kept.ts';
import { takePracticeFile } from '#lib/sync/practice-file.ts';
import { fetchedInWords } from '#lib/words/practice.ts';
import { aCard } from '../../support/a-card.ts';
import { openedDatabase } from '../../support/a-disk.ts';
import { aHost, hostAddress, syncParts } from '../../support/a-host.ts';
import { aPractice, buildings } from '../../support/a-practice.ts';
import { aNote, layered } from '../../support/an-overlay.ts';

const file = 'ours.foreword';
const note = aNote(layered(aCard()));
const address = `${hostAddress}${file}`;

async function aDesk(bytes: Uint8Array<ArrayBuffer> | undefined) {
  const host = aHost(new Map(bytes ? [[file, bytes]] : []));
  const { parts } = syncParts(await openedDatabase(), host);
  const kept = createKept(parts.db, parts.local, parts.now);
  const fetched = async () => (await kept.read('practice-file')) as never;
  return { host, parts, kept, fetched };
}

test('the practice file at its address is taken, and that is kept', async () => {
  const theirs = aPractice([note]);
  const { parts, kept, fetched } = await aDesk(utf8(await writePracticeFile(theirs)));
  expect(await takePracticeFile(parts, address)).toBe(true);
  expect(await kept.read('practice')).toMatchObject({ entries: theirs.entries });
  expect(await fetched()).toEqual({ address, at: parts.now() });
  expect(fetchedInWords(await fetched())).toBe('Last fetched 22 Nov 2026, 12:10 UTC.');
});

test.each([
  ['not a practice file', 'practice-file-damaged'],
  [JSON.stringify({ schema: 'foreword.practice/2' }), 'practice-file-newer'],
])('%s changes nothing, and why is kept for whoever looks', async (text, code) => {
  const { parts, kept, fetched } = await aDesk(utf8(text));
  await kept.keep('practice', aPractice([note]));
  expect(await takePracticeFile(parts, address)).toBe(false);
  expect(await kept.read('practice')).toEqual(aPractice([note]));
  expect(await fetched()).toEqual({ address, at: parts.now(), refusal: { code } });
  expect(fetchedInWords(await fetched())).toContain(`Code: ${code}.`);
});

test('a file of another practice is refused by both names', async () => {
  const theirs = await writePracticeFile(aPractice([], { name: 'Elm Street' }));
  const { parts, kept, fetched } = await aDesk(utf8(theirs));
  await kept.keep('practice', aPractice([], { name: 'Hill Road' }));
  expect(await takePracticeFile(parts, address)).toBe(false);
  expect(fetchedInWords(await fetched())).toContain('It is from Elm Street.');
});

test('a file that is too much beside what is here changes nothing, and why is kept', async () => {
  const theirs = await writePracticeFile(aPractice([], { sites: buildings('Theirs', 20) }));
  const { parts, kept, fetched } = await aDesk(utf8(theirs));
  const ours = aPractice([note], { sites: buildings('Ours', 20) });
  await kept.keep('practice', ours);
  expect(await takePracticeFile(parts, address)).toBe(false);
  expect(await kept.read('practice')).toEqual(ours);
  expect(fetchedInWords(await fetched())).toContain('Code: practice-file-too-much.');
});

test('a host without the file is said; a check that was stopped says nothing', async () => {
  const { host, parts, fetched } = await aDesk(undefined);
  await takePracticeFile(parts, address);
  expect(await fetched()).toMatchObject({ notFetched: 'missing' });
  expect(fetchedInWords(await fetched())).toContain('is not on the host');
  const before = await fetched();
  host.failing.set(file, { code: 'stopped' });
  await takePracticeFile({ ...parts, now: () => parts.now() + 1 }, address);
  expect(await fetched()).toEqual(before);
});
