import { expect, test } from 'vitest';
import { lintText } from '#lib/lint/lint-text.ts';
import { fare, readCorpus } from './corpus.ts';

test('the corpus is large, and half of it is innocent', async () => {
  const [develop, frozen] = await Promise.all([readCorpus('develop'), readCorpus('frozen')]);
  const all = [...develop, ...frozen];
  expect(develop.length).toBeGreaterThanOrEqual(200);
  expect(frozen.length).toBeGreaterThanOrEqual(100);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  const flagged = all.filter(({ flag }) => flag).length / all.length;
  expect(flagged).toBeGreaterThan(0.4);
  expect(flagged).toBeLessThan(0.6);
});

test('the rules are right about nearly every phrase that they were written against', async () => {
  const { falseAlarms, recall } = fare(await readCorpus('develop'));
  expect(falseAlarms).toEqual([]);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});

test('on frozen phrases, precision is at least 0.95 and recall at least 0.75', async () => {
  const { phrases, precision, recall } = fare(await readCorpus('frozen'));
  console.log(
    `wording, ${phrases} frozen phrases: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.75);
});

test('a phrase is found by the rule that it was labelled with', async () => {
  const labelled = (await readCorpus('develop')).filter(({ rules }) => rules);
  for (const { text, field, rules } of labelled) {
    const names = lintText(text, field).map(({ rule }) => rule);
    expect(
      rules?.some((rule) => names.includes(rule)),
      text,
    ).toBe(true);
  }
});
