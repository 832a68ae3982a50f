import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aCard } from '../support/a-card.ts';
import { aDesk } from './a-publishing-desk.ts';

const desk = await aDesk();
afterAll(() => rm(desk.folder, { recursive: true }));

test('a card in the encoding of old Windows is refused, with what to do, and not lost letter by letter', async () => {
  await desk.writeCards([aCard({ why: 'A café is calm.' })]);
  const file = path.join(desk.folder, 'cards/cards/consulting-start-safe.json');
  await writeFile(file, await readFile(file, 'utf8'), 'latin1');
  const { error, exit } = await desk.foreword('lint', 'cards');
  expect(exit).toBe(1);
  expect(error).toContain(
    'consulting-start-safe.json\n  is not saved as UTF-8: save it once more with that encoding',
  );
});

test('a leaflet in another encoding than UTF-8 is refused and named', async () => {
  await writeFile(path.join(desk.folder, 'leaflet.txt'), 'A café is calm.\n', 'latin1');
  const { error, out, exit } = await desk.foreword('lint', '--text', 'leaflet.txt', '--json');
  expect([exit, error]).toEqual([1, expect.stringContaining('leaflet.txt is not saved as UTF-8')]);
  expect(JSON.parse(out)).toEqual({ refused: { code: 'file-not-utf8', file: 'leaflet.txt' } });
});

test.each([
  ['UTF-16 with its mark, as some shells write', Buffer.from('\uFEFFsieben Mühlen\r\n', 'utf16le')],
  ['UTF-16 without its mark', Buffer.from('seven quiet lanterns\r\n', 'utf16le')],
  ['the encoding of old Windows', Buffer.from('sieben leise Mühlen\n', 'latin1')],
])('no key is made with a passphrase in %s, which nobody could type', async (_, bytes) => {
  await writeFile(path.join(desk.folder, 'odd'), bytes);
  const named = ['--role', 'trainer', '--holder', 'Ada', '--passphrase-file', 'odd'];
  const { error, exit } = await desk.foreword('keygen', 'ada', ...named);
  expect([exit, error]).toEqual([1, expect.stringContaining('odd is not saved as UTF-8')]);
  expect(await readdir(desk.folder)).not.toContain('ada.key.json');
});
