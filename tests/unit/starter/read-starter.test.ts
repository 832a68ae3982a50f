import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStarter } from '#lib/cli/read-starter.ts';
import { writePackagedRelease } from '#lib/cli/write-packaged-release.ts';
import { aCard, aCardOfEachKind } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'starter-'));
  const { bundle, home, situations, sources, synonyms } = aFront();
  const front = { bundle, home, situations, sources, synonyms };
  for (const [name, part] of Object.entries(front)) await write(`${name}.json`, part);
  for (const card of aCardOfEachKind()) await write(`cards/${card.id}.json`, card);
});
afterEach(() => rm(folder, { recursive: true }));

async function write(file: string, content: unknown): Promise<void> {
  const whole = path.join(folder, file);
  await mkdir(path.dirname(whole), { recursive: true });
  await writeFile(whole, typeof content === 'string' ? content : JSON.stringify(content));
}

test('a folder is read whole, cards in the order of their files', async () => {
  const read = await readStarter(folder);
  expect(read).toMatchObject({ ok: true, value: { front: aFront() } });
  const ids = read.ok ? read.value.cards.map(({ id }) => id) : [];
  expect(ids).toEqual([...ids].sort());
  expect(ids).toHaveLength(5);
});

test('every file with a fault is named at once, with all its faults', async () => {
  await write('cards/consulting/broken.json', '{');
  await write('cards/consulting/long.json', aCard({ title: 'a'.repeat(61), sources: [] }));
  await write('home.json', { ...aFront().home, tiles: 'none' });
  const read = await readStarter(folder);
  expect(read).toMatchObject({
    ok: false,
    refusal: {
      code: 'folder-not-valid',
      files: [
        { file: 'front', refusal: { faults: [{ path: 'home.tiles', code: 'wrong-type' }] } },
        { file: path.join('consulting', 'broken.json'), refusal: { code: 'json-damaged' } },
        {
          file: path.join('consulting', 'long.json'),
          refusal: { faults: [{ path: 'title' }, { path: 'sources' }] },
        },
      ],
    },
  });
});

test('what is not a card file is passed over', async () => {
  await write('cards/notes.txt', 'Not a card.');
  expect(await readStarter(folder)).toMatchObject({ ok: true });
});

test('a folder with a fault is never packed', async () => {
  await write('cards/consulting/broken.json', '{');
  await expect(writePackagedRelease(folder, path.join(folder, 'out'))).rejects.toThrow(
    'folder-not-valid',
  );
});
