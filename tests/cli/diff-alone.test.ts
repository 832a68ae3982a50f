import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeDraftFile } from '#lib/pack/draft-file.ts';
import { readDraftFile } from '#lib/pack/read-draft-file.ts';
import { aCard, anAdjustment } from '../support/a-card.ts';
import { aPublishingDesk, done, publish } from './a-publishing-desk.ts';

const cards = [aCard(), anAdjustment()];
const desk = await aPublishingDesk();
await publish(desk, cards, 'one');
afterAll(() => rm(desk.folder, { recursive: true }));

/** A draft of the cards with another safety contact, under this name. */
async function draftOfOtherFront(name: string): Promise<void> {
  const file = path.join(desk.folder, 'cards/bundle.json');
  const bundle = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...bundle, safetyContact: 'new@example.org' }));
  await done(desk.foreword('release', 'cards', '--repository', 'repo', '--out', name));
}

test('a draft alone shows the front matter that it changes', async () => {
  await draftOfOtherFront('front.foreword');
  const { out, exit } = await desk.foreword('diff', 'front.foreword');
  expect([out, exit]).toEqual([expect.stringContaining('changed  front matter'), 1]);
  expect(out).toContain('+ new@example.org');
  const { front } = JSON.parse((await desk.foreword('diff', 'front.foreword', '--json')).out);
  expect(front).toMatchObject([{ after: 'new@example.org' }]);
});

test('a draft alone that does not hold the front matter of before says so, and not that nothing changed', async () => {
  await draftOfOtherFront('bare.foreword');
  const file = path.join(desk.folder, 'bare.foreword');
  const read = await readDraftFile(new Uint8Array(await readFile(file)));
  if (!read.ok) throw new Error(read.refusal.code);
  const { frontBefore: _, ...bare } = read.value;
  await writeFile(file, await writeDraftFile(bare));
  const { out, exit } = await desk.foreword('diff', 'bare.foreword');
  expect(exit).toBe(1);
  expect(out).not.toContain('Nothing changed');
  expect(out).toContain('name the repository before it');
  const json = JSON.parse((await desk.foreword('diff', 'bare.foreword', '--json')).out);
  expect(json).toMatchObject({ changes: [], frontNotHeld: true });
});

test('a draft alone that changes nothing says that nothing changed', async () => {
  await desk.writeCards(cards);
  await done(desk.foreword('release', 'cards', '--repository', 'repo', '--out', 'same.foreword'));
  const { out, exit } = await desk.foreword('diff', 'same.foreword');
  expect([out, exit]).toEqual(['Nothing changed for readers.', 0]);
});

test('cards that were just published are not said to differ from what is published', async () => {
  await desk.writeCards(cards);
  const { out, exit } = await desk.foreword('diff', 'cards', 'repo');
  expect([out, exit]).toEqual(['Nothing changed for readers.', 0]);
});
