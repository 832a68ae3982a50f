import { afterEach, expect, test } from 'vitest';
import { writeReviewFile } from '#components/studio/review/write-review-file.tsx';
import { readAnswers } from '#lib/studio/review-answers.ts';
import { type CardToReview, makeReviewPack } from '#lib/studio/review-pack.ts';
import { fieldWordsFor } from '#lib/words/compare.ts';
import { speakHere } from '../../../entrypoints/sidepanel/welsh.ts';
import { speakInStudio } from '../../../entrypoints/studio/welsh.ts';
import { aCard, aWording } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';

const hostile = '<img src=x onerror=alert(1)></title><script>alert(2)</script>"&amp;';
const facts = { title: 'Cards for May', made: '2026-05-01', from: 'Elm Street', sendTo: 'Sam' };
const prompt = aCard({ contentNotes: ['abuse'], parts: { say: ['Sit in the quiet corner.'] } });
const cards: readonly CardToReview[] = [
  { id: 'a/one', draft: { ...prompt, parts: { say: ['Sit by the door.'] } }, published: prompt },
  { id: 'a/two', draft: aWording({ title: hostile }) },
];
const packOf = () => makeReviewPack(cards, facts, fieldWordsFor(aFront()));

afterEach(() => speakHere('en'));

/** Opens a file as a browser would, without script unless it is asked for. */
async function open(html: string, script = false): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', script ? 'allow-same-origin allow-scripts' : 'allow-same-origin');
  document.body.append(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  await loaded;
  if (!frame.contentDocument) throw new Error('a page of our own can be looked into');
  return frame.contentDocument;
}

test('without script all of it stands there: cards, notes, changes, answers and how to answer', async () => {
  const page = await open(await writeReviewFile(await packOf()));
  expect([...page.querySelectorAll('article h2')].map((one) => one.textContent)).toEqual([
    '1 Start safe',
    `2 ${hostile}`,
  ]);
  expect(page.body.innerText).toContain('Content note: abuse.');
  expect(page.querySelector('del')?.textContent).toBe('in the quiet corner.');
  expect(page.body.innerText).toContain('Leave out any card. You never have to say why.');
  expect(page.querySelectorAll('fieldset input[type=radio]')).toHaveLength(6);
  expect(page.body.innerText).toContain(`Foreword review ${(await packOf()).code}`);
  const script = page.querySelector<HTMLElement>('[data-script]');
  expect(script?.hidden).toBe(true);
});

test('words of a card are words and nothing more', async () => {
  const html = await writeReviewFile(await packOf());
  expect(html.split('<script>')).toHaveLength(2);
  expect(html).not.toContain('<img');
  expect(html).not.toMatch(/https?:/);
});

test('with script, answers become a text that reads in again; nothing says who gave them', async () => {
  const pack = await packOf();
  const page = await open(await writeReviewFile(pack), true);
  page.querySelector<HTMLInputElement>('#card-1 input[value=change]')?.click();
  const note = page.querySelector<HTMLTextAreaElement>('#card-1 textarea');
  if (note) note.value = 'Not the corner.\nSee the door.';
  page.querySelector<HTMLButtonElement>('[data-copy]')?.click();
  const text = page.querySelector<HTMLTextAreaElement>('[data-text] textarea')?.value ?? '';
  expect(text).toBe(`Foreword review ${pack.code}\n1 change this: Not the corner. See the door.`);
  expect(readAnswers(text, { code: pack.code, cards: 2 }).ok).toBe(true);
});

test('in Welsh the page is Welsh, its cards say that they are not, and its answers read in again', async () => {
  speakInStudio();
  const pack = await packOf();
  const page = await open(await writeReviewFile(pack), true);
  expect(page.documentElement.lang).toBe('cy');
  expect(page.querySelector('.three')?.getAttribute('lang')).toBe('en-GB');
  page.querySelector<HTMLInputElement>('#card-1 input[value=change]')?.click();
  page.querySelector<HTMLButtonElement>('[data-copy]')?.click();
  const text = page.querySelector<HTMLTextAreaElement>('[data-text] textarea')?.value ?? '';
  expect(text).toBe(`Adolygiad Foreword ${pack.code}\n1 newid hwn`);
  expect(readAnswers(text, { code: pack.code, cards: 2 }).ok).toBe(true);
});

test('with script and nothing answered, it says that this is fine too', async () => {
  const page = await open(await writeReviewFile(await packOf()), true);
  page.querySelector<HTMLButtonElement>('[data-save]')?.click();
  expect(page.querySelector('[data-said]')?.textContent).toBe(
    'You have not answered any card yet. That is fine too.',
  );
});

test('the same cards have the same code, another wording has another', async () => {
  const { code } = await packOf();
  expect((await packOf()).code).toBe(code);
  const other = [{ id: 'a/one', draft: prompt }];
  expect((await makeReviewPack(other, facts, fieldWordsFor(aFront()))).code).not.toBe(code);
});
