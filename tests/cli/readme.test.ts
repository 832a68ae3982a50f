import { readFile, rm } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { aCard, anAdjustment } from '../support/a-card.ts';
import { aDesk, withPass } from './a-publishing-desk.ts';

const start = 'npm run foreword -- ';
const signing = new Set([...['keygen', 'init', 'approve', 'sign', 'withdraw', 'renew', 'rotate']]);

/** The commands of the README's blocks about publishing, in order. */
async function commandsShown(): Promise<readonly (readonly string[])[]> {
  const readme = await readFile('README.md', 'utf8');
  const section = readme.split('\n## ').find((part) => part.startsWith('Publish guidance')) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith(start))
    .map((line) => wordsOf(line.slice(start.length)));
}

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

test('every command that the README shows for publishing does what it says, one after the other', async () => {
  const desk = await aDesk();
  onTestFinished(() => rm(desk.folder, { recursive: true }));
  await desk.writeCards([aCard(), anAdjustment()]);
  const shown = await commandsShown();
  expect(shown.length).toBeGreaterThan(20);
  for (const argv of shown) {
    const asks = signing.has(argv[0] ?? '') || argv.includes('--key');
    const { error, exit } = await desk.foreword(...argv, ...(asks ? withPass : []));
    // What a draft changes is findings, as of any difference.
    expect([argv.join(' '), exit, error]).toEqual([
      argv.join(' '),
      argv[0] === 'diff' ? 1 : 0,
      expect.any(String),
    ]);
  }
});

test('what those commands make in a clone is ignored by git, the keys above all', async () => {
  const ignored = (await readFile('.gitignore', 'utf8')).split('\n');
  const made = (await commandsShown()).flatMap(([verb, first = '', ...rest]) => {
    if (verb === 'keygen') return [`${first}.key.json`];
    if (verb === 'init') return [`${first}/`, ...rest.filter((each) => each.endsWith('.json'))];
    return rest.filter((_, at) => rest[at - 1] === '--out');
  });
  expect(made).toEqual(
    expect.arrayContaining(['ada.key.json', 'november.foreword', 'repository/']),
  );
  const patterns = made.map((name) => `/${name.replace(/^[^.]+(?=\.)/, '*')}`);
  expect(patterns.filter((pattern) => !ignored.includes(pattern))).toEqual([]);
});

test('what the README takes out of a copy of the starter is what nobody may approve, and no home card', async () => {
  const isOut = async (id: string): Promise<boolean> => {
    const text = await readFile(`lib/starter/cards/${id}.json`, 'utf8');
    const { risk, toVerify } = JSON.parse(text);
    const found = /"risk": true/.test(text) && /"toVerify": \["/.test(text);
    expect(found, id).toBe(risk && toVerify.length > 0);
    return found;
  };
  const home = JSON.parse(await readFile('lib/starter/home.json', 'utf8'));
  const shown: readonly string[] = [home.consulting, home.reception, ...home.tiles];
  expect(await Promise.all(shown.map(isOut))).toEqual(shown.map(() => false));
  expect(await isOut('wording/suicide')).toBe(true);
});
