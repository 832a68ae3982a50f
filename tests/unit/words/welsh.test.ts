import { afterEach, expect, test } from 'vitest';
import { speakFirst } from '#lib/words/cy/speak-first.ts';
import { speakPages } from '#lib/words/cy/speak-pages.ts';
import { dayInWords, timeInWords } from '#lib/words/days.ts';
import { countOf } from '#lib/words/facts.ts';
import { hostSettings } from '#lib/words/host-settings.ts';
import { panelWords } from '#lib/words/panel.ts';
import { speakEnglish } from '#lib/words/speak.ts';
import type { Words } from '#lib/words/spoken.ts';
import { facts, isExchanged, type Pair, pairsOf, wordModules } from '../../support/welsh.ts';

const english = await wordModules('lib/words');
const welsh = await wordModules('lib/words/cy');

/** What speaks English only is the command line; and what a host is set to is in no language. */
const commandLine = ['lint', 'publish', 'host-settings'];

const bilingual = [...english].filter(([name]) => !commandLine.includes(name));
const tables = bilingual.flatMap(([name, module]) =>
  Object.entries(module)
    .filter(([word, table]) => isExchanged(table) && !commandLine.includes(`${name}.${word}`))
    .map(([word, table]) => ({ name, word, table, other: welsh.get(name)?.[word] })),
);
const pairs = tables.flatMap(({ name, word, table, other }) =>
  pairsOf(`${name}.${word}`, table, other),
);

/** Names, keys and codes, which are the same in both languages. */
const codes =
  /\.(?:hostKindNames|textSizes|themes|languages|availableChoices|layers|paidChoices|orders|slotKinds|kindChoices)\.\d\.0$/;
const names =
  /keyboardWords\.keys\.\d\.keys|hostKindNames\.[0234]\.1|machineDraft|languages|textSizes|stepWords\.snapshot|byName\(\)|tabs\.large|studioWords\.name$/;
const settings: ReadonlySet<string> = new Set(Object.values(hostSettings).flat());
const sameInBoth = ({ at, english: said }: Pair): boolean =>
  codes.test(at) || names.test(at) || settings.has(said);

afterEach(speakEnglish);

test('every table and every sentence of the interface has its Welsh', () => {
  expect(tables.length).toBeGreaterThan(100);
  const missing = tables.filter(({ other }) => other === undefined);
  expect(missing.map(({ name, word }) => `${name}.${word}`)).toEqual([]);
});

test('no word of the Welsh is the English one, save names, keys and codes', () => {
  expect(pairs.length).toBeGreaterThan(500);
  const same = pairs.filter((pair) => pair.english === pair.welsh && !sameInBoth(pair));
  expect(same.map(({ at }) => at)).toEqual([]);
});

test('Welsh keeps every fact, number, address and key that the English states', () => {
  const stated = (text: string) =>
    [...text.matchAll(new RegExp(`${facts.join('|')}|https?:|\\d+|\\b(?:Esc|Enter|Tab)\\b`, 'g'))]
      .map(([found]) => found)
      .sort();
  for (const { at, english: said, welsh: other } of pairs)
    expect(stated(other), `${at}: ${other}`).toEqual(stated(said));
});

test('codes that are chosen between are the same in both languages', () => {
  const chosen = pairs.filter(({ at }) => codes.test(at));
  expect(chosen.length).toBeGreaterThan(8);
  for (const { at, english: said, welsh: other } of chosen) expect(other, at).toBe(said);
});

test('Welsh takes the place of English where it is read, and English comes back', () => {
  const before = tables.map(({ table }) => JSON.stringify(table));
  speakFirst();
  speakPages();
  expect(panelWords.menu).toBe('Dewislen');
  expect(panelWords.searchHint.reception).toBe('Beth fyddai’n eu helpu?');
  expect(dayInWords('2027-03-12')).toBe('12 Maw 2027');
  expect(timeInWords(Date.UTC(2027, 2, 12, 14, 5))).toBe('12 Maw 2027, 14:05 UTC');
  speakEnglish();
  expect(panelWords.menu).toBe('Menu');
  expect(dayInWords('2027-03-12')).toBe('12 Mar 2027');
  expect(tables.map(({ table }) => JSON.stringify(table))).toEqual(before);
});

test('Welsh counts with the form that each number asks for', () => {
  speakFirst();
  const cards = [0, 1, 2, 3, 5, 6, 12, 250].map((count) => countOf(count, 'card'));
  expect(cards.slice(0, 4)).toEqual(['0 cerdyn', '1 cerdyn', '2 gerdyn', '3 cherdyn']);
  expect(cards.slice(4)).toEqual(['5 cerdyn', '6 cherdyn', '12 cerdyn', '250 cerdyn']);
  expect([2, 3, 6].map((count) => countOf(count, 'approval'))).toEqual([
    ...['2 gymeradwyaeth', '3 cymeradwyaeth', '6 chymeradwyaeth'],
  ]);
});

test('a word that is missing, and one too many, do not compile', () => {
  const table = { menu: 'Menu', all: (count: number) => `All ${count}` } as const;
  // @ts-expect-error `all` is missing
  const missing: Words<typeof table> = { menu: 'Dewislen' };
  // @ts-expect-error `more` is not there in English
  const tooMany: Words<typeof table> = { menu: 'Dewislen', all: String, more: 'Mwy' };
  expect([missing, tooMany]).toHaveLength(2);
});
