import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writePracticeFile } from '#lib/guidance/practice-file.ts';
import { aCard, anAdjustment } from '../support/a-card.ts';
import { aPractice } from '../support/a-practice.ts';
import { aNote, layered } from '../support/an-overlay.ts';
import { aPublishingDesk, type Desk, done, publish, withPass } from './a-publishing-desk.ts';

const cards = [aCard(), anAdjustment()];
const repo = ['--repository', 'repo'];
const owner = ['--key', 'publisher.key.json', ...withPass];
const practice = aPractice([aNote(layered(aCard()))]);

const desk = await aPublishingDesk();
await publish(desk, cards, 'one');
await writeFile(path.join(desk.folder, 'ours.foreword'), await writePracticeFile(practice));
await writeFile(path.join(desk.folder, 'odd.foreword'), '{}');
afterAll(() => rm(desk.folder, { recursive: true }));

const overlays = async ({ folder }: Desk) =>
  (await readdir(path.join(folder, 'repo/targets/g'))).filter((name) => name.includes('overlay'));

/** Takes a draft without a changed card through signing, and gives what each step printed. */
async function signAndPublish(draft: string): Promise<string> {
  await done(desk.foreword('cosign', draft, ...repo));
  const signatures: string[] = [];
  let said = '';
  for (const role of ['trainer', 'lived-experience', 'clinical-safety']) {
    const out = `${draft}-${role}.signature.json`;
    const key = ['--key', `${role}.key.json`, ...withPass, '--out', out];
    said += (await done(desk.foreword('sign', draft, ...repo, ...key))).out;
    signatures.push(out);
  }
  return said + (await done(desk.foreword('cosign', draft, ...signatures, ...repo, ...owner))).out;
}

test('the local notes of a practice file are signed and published with the cards, and taken out', async () => {
  const made = ['release', 'cards', ...repo];
  const drawn = await done(desk.foreword(...made, '--overlay', 'ours.foreword', '--out', 'a.fw'));
  expect(drawn.out).toContain('It publishes 1 note of Hill Road Surgery besides.');
  const said = await signAndPublish('a.fw');
  expect(said).toContain('A trainer signed edition 2: 2 cards, 0 of them new or changed.');
  expect(said).toContain('It publishes 1 note of Hill Road Surgery besides.');
  expect(said).toContain('Published: edition 2');
  expect(await overlays(desk)).toHaveLength(1);
  const { out: differs } = await desk.foreword('diff', 'cards', 'a.fw');
  expect(differs).toBe('Nothing changed for readers.');
  const { out: back } = await desk.foreword('diff', 'a.fw', 'cards');
  expect(back).toBe('Nothing changed for readers.');
  const { out: alone, exit } = await desk.foreword('diff', 'a.fw');
  expect([alone, exit]).toEqual(['It publishes 1 note of Hill Road Surgery besides.', 1]);
  expect((await done(desk.foreword('verify', 'repo'))).out).toContain('Readers will take this.');

  await cp(path.join(desk.folder, 'repo'), path.join(desk.folder, 'before'), { recursive: true });
  const out = await done(desk.foreword(...made, '--no-overlay', '--out', 'b.fw'));
  expect(out.out).toContain('It takes the local notes away that were published before.');
  const signed = await signAndPublish('b.fw');
  expect(signed).not.toContain('besides');
  expect(signed).toContain('It takes the local notes away that were published before.');
  const gone = await desk.foreword('diff', 'before', 'repo', '--json');
  const notes = [{ change: 'gone', op: 'annotate', card: aCard().id }];
  expect(JSON.parse(gone.out)).toEqual({ changes: [], notes });
  const { out: came } = await desk.foreword('diff', 'repo', 'before');
  expect(came).toBe(`new      local: note on ${aCard().id}`);
});

test.each([
  [['--overlay', 'odd.foreword'], 'it is not a practice file'],
  [['--overlay', 'none.foreword'], 'none.foreword'],
  [['--overlay', 'ours.foreword', '--no-overlay'], 'contradict each other'],
])('%j is refused in words, and nothing is written', async (options, words) => {
  const { exit, error } = await desk.foreword(
    'release',
    'cards',
    ...repo,
    ...options,
    '--out',
    'x',
  );
  expect(exit).toBe(1);
  expect(error).toContain(words);
  expect(await readdir(desk.folder)).not.toContain('x');
});
