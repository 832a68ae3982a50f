import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, run } from './run.ts';

const bad = { text: 'Patient refused examination.', field: 'text' };
const good = { text: 'Take your time.', field: 'say' };
const soft = { text: 'Be kind.', field: 'lines' };

function asLines(...phrases: object[]): string {
  return `${phrases.map((one) => JSON.stringify(one)).join('\n')}\n`;
}

/** A copy of the starter guidance, changed by the test. */
async function starterWith(file: string, change: (text: string) => string): Promise<string> {
  const folder = await folderWith('here', '');
  const copy = path.join(folder, 'guidance');
  await cp('lib/starter', copy, { recursive: true });
  const changed = path.join(copy, file);
  await writeFile(changed, change(await readFile(changed, 'utf8')));
  return folder;
}

test('finds nothing to fix in the starter guidance', async () => {
  const { out, exit } = await run(['lint', 'lib/starter']);
  expect(out).toMatch(/^Nothing to fix\./m);
  expect(exit).toBe(0);
});

test('names the card, the field and the words, and exits 1', async () => {
  const file = 'cards/consulting/start-safe.json';
  const folder = await starterWith(file, (text) =>
    text.replace(/"why": "[^"]*"/, '"why": "Some patients refuse to sit."'),
  );
  const { out, exit } = await run(['lint', 'guidance'], folder);
  expect(exit).toBe(1);
  expect(out).toContain('consulting/start-safe');
  expect(out).toMatch(/Fix, why: “patients refuse”\..*\[blames-for-choice\]/);
  expect(out).toMatch(/^1 to fix\./m);
  const json = JSON.parse((await run(['lint', 'guidance', '--json'], folder)).out);
  expect(json.fix).toBe(1);
});

test('says which files are not valid, with each fault', async () => {
  const folder = await starterWith('cards/consulting/start-safe.json', (text) =>
    text.replace(/"title": "/, '"titel": "'),
  );
  const { error, exit } = await run(['lint', 'guidance'], folder);
  expect(exit).toBe(1);
  expect(error).toContain('consulting/start-safe.json');
  expect(error).toContain('  title is missing');
  expect(error).toContain('  titel is not a field that a card has');
});

test('refuses a folder that holds no guidance', async () => {
  const folder = await folderWith('here', '');
  const { error, out, exit } = await run(['lint', '.', '--json'], folder);
  expect(exit).toBe(1);
  expect(error).toContain('. is not a folder of guidance.');
  expect(JSON.parse(out)).toEqual({ refused: { code: 'no-guidance-here', folder: '.' } });
  await rm(path.join(folder, 'here'));
});

test('reads a plain text line by line', async () => {
  const folder = await folderWith('leaflet.txt', 'Welcome.\r\n\r\nYou must ring at eight.\r\n');
  const { out, exit } = await run(['lint', '--text', 'leaflet.txt'], folder);
  expect(out).toMatch(/^line 3 {2}Fix, text: “You must”\./m);
  expect(out).toMatch(/^1 to fix\.$/m);
  expect(exit).toBe(1);
});

test('prints what was found in each phrase as plain JSON', async () => {
  const folder = await folderWith('phrases.jsonl', asLines(bad, good));
  const { out, exit } = await run(['lint', '--phrases', 'phrases.jsonl', '--json'], folder);
  expect(exit).toBe(1);
  expect(JSON.parse(out)).toEqual([
    {
      line: 1,
      findings: [
        {
          rule: 'blames-for-choice',
          severity: 'fix',
          text: 'Patient refused',
          why: expect.any(String),
          instead: expect.any(String),
        },
      ],
    },
    { line: 2, findings: [] },
  ]);
});

test('findings to consider are listed, and count only when asked to be strict', async () => {
  const folder = await folderWith('phrases.jsonl', asLines(soft));
  const mild = await run(['lint', '--phrases', 'phrases.jsonl'], folder);
  expect(mild.out).toContain('To consider, lines: “Be kind”');
  expect(mild.out).toContain('Nothing to fix. 1 to consider.');
  expect(mild.exit).toBe(0);
  expect((await run(['lint', '--phrases', 'phrases.jsonl', '--strict'], folder)).exit).toBe(1);
});

test('says which line of the phrases is damaged', async () => {
  for (const damaged of ['not JSON', '{"field":"say"}', '{"text":"a","field":1}', '7']) {
    const folder = await folderWith('phrases.jsonl', `${asLines(good)}\n${damaged}\n`);
    const { error, exit } = await run(['lint', '--phrases', 'phrases.jsonl'], folder);
    expect(error).toContain('Line 3 of phrases.jsonl');
    expect(exit).toBe(1);
  }
});
