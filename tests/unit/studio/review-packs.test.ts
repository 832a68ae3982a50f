import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Studio } from '#lib/studio/studio.ts';
import { fieldWordsFor } from '#lib/words/compare.ts';
import { aFront } from '../../support/a-front.ts';
import { settle } from '../../support/a-signing.ts';
import { anAnswersFile } from '../../support/an-answers-file.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

const id = 'consulting/start-safe';
const words = fieldWordsFor(aFront());
const form = { title: 'To read', from: 'Us', sendTo: '', cards: new Set([id]) };

/** Two tabs in which one library is open, of which a card was sent to be read. */
async function twoTabs() {
  const desk = await aStudioDesk();
  const one = await desk.tab();
  await one.opening.openStarter();
  one.hearHash(`#/card/${id}`);
  one.editing.change({ title: 'Another title' }, 'title');
  await one.editing.save();
  const other = await desk.tab();
  await Promise.all([settle(one), settle(other)]);
  expect(await one.signing.reviewing.savePack(form, words)).toBeUndefined();
  await expect.poll(() => codesIn(other)).toHaveLength(1);
  const [code = ''] = codesIn(one);
  return { desk, one, other, code };
}

const codesIn = ({ signing }: Studio) => signing.reviewing.sent.value.map(({ code }) => code);
const notesIn = ({ signing }: Studio) =>
  signing.reviewing.sent.value.flatMap(({ answers }) =>
    answers.flatMap((one) => one.answers.map(({ note }) => note)),
  );

test('answers to a pack that two tabs note are all there, in both and when the Studio opens again', async () => {
  const { desk, one, other, code } = await twoTabs();
  const answer = { card: 1, answer: 'change' } as const;
  await Promise.all([
    one.signing.reviewing.typeAnswer(code, { ...answer, note: 'First.' }),
    other.signing.reviewing.typeAnswer(code, { ...answer, note: 'Second.' }),
  ]);
  const later = await desk.tab();
  for (const tab of [one, other, later]) {
    await expect.poll(() => notesIn(tab).sort()).toEqual(['First.', 'Second.']);
  }
});

test('answers that another tab took in are known, and a pack forgotten there is not brought back', async () => {
  const { one, other, code } = await twoTabs();
  const text = anAnswersFile(code, [{ card: 1, answer: 'fine', note: '' }]);
  const [first, second] = await Promise.all([
    one.signing.reviewing.takeAnswers(code, text),
    other.signing.reviewing.takeAnswers(code, text),
  ]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toMatchObject({ refusal: { code: 'answers-here-already' } });
  const dropped = one.signing.reviewing.dropPack(code);
  expect(await other.signing.reviewing.takeAnswers(code, text)).toMatchObject({ ok: false });
  await dropped;
  await expect.poll(() => [...codesIn(one), ...codesIn(other)]).toEqual([]);
});

test('a pack that is being made as another library is opened stays with its own', async () => {
  const { one, code } = await twoTabs();
  const first = one.state.open.value ?? '';
  await Promise.all([
    one.signing.reviewing.savePack({ ...form, title: 'To read again' }, words),
    one.opening.openEmpty('Another'),
  ]);
  await settle(one);
  expect(codesIn(one)).toEqual([]);
  await one.opening.openAgain(first);
  await expect
    .poll(() => one.signing.reviewing.sent.value)
    .toMatchObject([{ code, title: 'To read again' }]);
});
