import { execFile } from 'node:child_process';
import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { aDesk, type Desk, done, textAt, withPass } from './a-publishing-desk.ts';

const start = 'npm run foreword -- ';
const signing = new Set([...['keygen', 'init', 'approve', 'sign', 'withdraw', 'renew', 'rotate']]);

/** The lines of the README's blocks about publishing, in order. */
async function linesShown(): Promise<readonly string[]> {
  const readme = await readFile('README.md', 'utf8');
  const section = readme.split('\n## ').find((part) => part.startsWith('Publish guidance')) ?? '';
  const blocks = section.split('\n```\n').filter((_, at) => at % 2 === 1);
  return blocks.flatMap((block) => block.split('\n'));
}

/** The commands of ours among them. */
async function commandsShown(): Promise<readonly (readonly string[])[]> {
  const lines = await linesShown();
  return lines.filter((line) => line.startsWith(start)).map((line) => argvOf(line));
}

function argvOf(line: string): readonly string[] {
  return wordsOf(line.slice(start.length));
}

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

async function asShown(desk: Desk, line: string): Promise<void> {
  if (!line.startsWith(start)) {
    await promisify(execFile)('sh', ['-c', line], { cwd: desk.folder });
    return;
  }
  const argv = argvOf(line);
  const asks = signing.has(argv[0] ?? '') || argv.includes('--key');
  const { error, exit } = await desk.foreword(...argv, ...(asks ? withPass : []));
  // What a draft changes is findings, as of any difference.
  expect([line, exit, error]).toEqual([line, argv[0] === 'diff' ? 1 : 0, expect.any(String)]);
}

test('every line that the README shows for publishing does what it says, one after the other', async () => {
  const desk = await aDesk();
  onTestFinished(() => rm(desk.folder, { recursive: true }));
  await cp('lib/starter', path.join(desk.folder, 'lib/starter'), { recursive: true });
  const shown = await linesShown();
  expect(shown.length).toBeGreaterThan(20);
  for (const line of shown) await asShown(desk, line);
  const { bundle, title } = JSON.parse(await textAt(desk, 'repository/foreword.json'));
  const { out } = await done(desk.foreword('verify', 'repository', '--json'));
  expect(JSON.parse(out)).toMatchObject({ release: { bundle, title } });
}, 60_000);

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
