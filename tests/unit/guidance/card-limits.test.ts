import { describe, expect, test } from 'vitest';
import { parseCard } from '#lib/guidance/parse-card.ts';
import { aCard } from '../../support/a-card.ts';
import { chars, faultsOf, names, sentences, some, words } from './faulty.ts';

const slot = { id: 'place', ask: 'Where?', kind: 'place', required: true, onTile: false };
const slots = (count: number) => some(count, (at) => ({ ...slot, id: `slot-${at}` }));
const claims = (count: number) => some(count, (at) => `V${at}`);
const checked = { id: 'V1', source: 'one', role: 'clinician', day: '2026-11-22' };
const notes = ['abuse', 'racism', 'control', 'detention-or-torture'];
const reviewed = { standing: 'reviewed', day: '2026-11-22', from: ['one'] };
const coProduced = {
  standing: 'co-produced',
  group: 'A group',
  people: 7,
  how: 'Four meetings.',
  paid: 'yes',
  from: '2026-01-01',
  to: '2026-06-30',
  changed: ['The title.'],
  thanks: ['Everyone.'],
  consentToName: true,
};

/** Lays something over a card and parses the whole. */
const parse = (rest: object) => parseCard({ ...aCard(), ...rest });

type Of<T> = readonly [path: string, most: number, card: (value: T) => object];

const texts: readonly Of<string>[] = [
  ['title', 60, (title) => ({ title })],
  ['discreetTitle', 40, (discreetTitle) => ({ discreetTitle })],
  ['lines.0', 200, (line) => ({ lines: [line] })],
  ['why', 600, (why) => ({ why })],
  ['slots.0.ask', 80, (ask) => ({ slots: [{ ...slot, ask }] })],
  ['folded.heading', 60, (heading) => ({ folded: { heading, lines: ['One.'] } })],
  ['folded.lines.0', 200, (line) => ({ folded: { heading: 'The law', lines: [line] } })],
  ['forYou.0', 200, (line) => ({ forYou: [line] })],
  ['handout.title', 60, (title) => ({ handout: { title, lines: ['One.'] } })],
  ['handout.lines.0', 200, (line) => ({ handout: { title: 'For you', lines: [line] } })],
  ['made.role', 60, (role) => ({ made: { ...reviewed, role } })],
  ['made.group', 80, (group) => ({ made: { ...coProduced, group } })],
  ['made.how', 200, (how) => ({ made: { ...coProduced, how } })],
  ['made.changed.0', 200, (line) => ({ made: { ...coProduced, changed: [line] } })],
  ['made.thanks.0', 80, (line) => ({ made: { ...coProduced, thanks: [line] } })],
];

describe.each(texts)('the text %s', (path, most, card) => {
  test(`may have ${most} characters, not one more`, () => {
    expect(parse(card(chars(most)))).toMatchObject({ ok: true });
    expect(faultsOf(parse(card(chars(most + 1))))).toEqual([
      { path, code: 'too-long', limit: most },
    ]);
  });

  test('is never empty', () => {
    expect(faultsOf(parse(card('')))).toEqual([{ path, code: 'too-short', limit: 1 }]);
  });
});

const lists: readonly Of<number>[] = [
  ['lines', 3, (count) => ({ lines: sentences(count) })],
  ['situations', 8, (count) => ({ situations: names(count) })],
  ['contentNotes', 3, (count) => ({ contentNotes: notes.slice(0, count) })],
  ['sources', 12, (count) => ({ sources: names(count) })],
  ['related', 5, (count) => ({ related: names(count) })],
  ['slots', 8, (count) => ({ slots: slots(count) })],
  ['folded.lines', 8, (count) => ({ folded: { heading: 'Law', lines: sentences(count) } })],
  ['forYou', 3, (count) => ({ forYou: sentences(count) })],
  ['handout.lines', 12, (count) => ({ handout: { title: 'A', lines: sentences(count) } })],
  ['toVerify', 16, (count) => ({ toVerify: claims(count) })],
  ['verified', 16, (count) => ({ verified: some(count, () => checked) })],
  ['made.from', 12, (count) => ({ made: { standing: 'starter', from: names(count) } })],
  ['made.changed', 6, (count) => ({ made: { ...coProduced, changed: sentences(count) } })],
  ['made.thanks', 6, (count) => ({ made: { ...coProduced, thanks: sentences(count) } })],
];

test.each(lists)('the list %s may hold %i entries, not one more', (path, most, card) => {
  expect(parse(card(most))).toMatchObject({ ok: true });
  expect(faultsOf(parse(card(most + 1)))).toEqual([{ path, code: 'too-many', limit: most }]);
});

const neverEmpty = ['lines', 'sources', 'folded.lines', 'forYou', 'handout.lines', 'made.from'];

test.each(lists.filter(([path]) => neverEmpty.includes(path)))(
  'the list %s is never empty',
  (path, _most, card) => {
    expect(faultsOf(parse(card(0)))).toEqual([{ path, code: 'too-few', limit: 1 }]);
  },
);

test('the three lines have 20 words in all', () => {
  expect(parse({ lines: [words(7), words(7), words(6)] })).toMatchObject({ ok: true });
  expect(faultsOf(parse({ lines: [words(7), words(7), words(7)] }))).toEqual([
    { path: 'lines', code: 'too-many-words' },
  ]);
});

test('dashes and other marks that stand alone are not counted as words', () => {
  expect(parse({ lines: [`${words(10)} – ${words(10)}`] })).toMatchObject({ ok: true });
});

test('the reason has three sentences, and a decimal point ends none', () => {
  expect(parse({ why: 'One. Two? Three! See 1.5 of it' })).toMatchObject({ ok: true });
  expect(faultsOf(parse({ why: 'One. Two? Three! Four.' }))).toEqual([
    { path: 'why', code: 'too-many-sentences' },
  ]);
});

const numbers: readonly Of<number>[] = [
  ['rev', Number.MAX_SAFE_INTEGER, (rev) => ({ rev })],
  ['made.people', 1_000, (people) => ({ made: { ...coProduced, people } })],
];

test.each(numbers)('the number %s is whole, from 1 to %i', (path, most, card) => {
  expect(parse(card(1))).toMatchObject({ ok: true });
  expect(parse(card(most))).toMatchObject({ ok: true });
  expect(faultsOf(parse(card(most + 1)))).toEqual([{ path, code: 'too-large', limit: most }]);
  expect(faultsOf(parse(card(0)))).toEqual([{ path, code: 'too-small', limit: 1 }]);
  expect(faultsOf(parse(card(1.5)))).toEqual([{ path, code: 'wrong-type' }]);
});

const forms: readonly (readonly [path: string, fits: object, breaks: object])[] = [
  ['id', { id: 'a'.repeat(80) }, { id: 'a'.repeat(81) }],
  ['id', { id: 'a/b' }, { id: 'ab' }],
  ['id', { id: 'constructor' }, { id: '__proto__' }],
  ['lang', { lang: 'cy' }, { lang: 'Welsh!' }],
  ['situations.0', { situations: ['a'.repeat(60)] }, { situations: ['a'.repeat(61)] }],
  ['sources.0', { sources: ['a1'] }, { sources: ['a'] }],
  ['related.0', { related: ['wording/a'] }, { related: ['Wording/A'] }],
  ['pathway', { pathway: 'pathway/a' }, { pathway: 'https://a' }],
  ['counterpartOf', { counterpartOf: 'cy/a' }, { counterpartOf: 'cy a' }],
  ['slots.0.id', { slots: slots(1) }, { slots: [{ ...slot, id: '__proto__' }] }],
  ['toVerify.0', { toVerify: ['V'.repeat(40)] }, { toVerify: ['V'.repeat(41)] }],
  ['verified.0.id', { verified: [checked] }, { verified: [{ ...checked, id: '\u202eV1' }] }],
];

test.each(forms)('%s keeps its form', (path, fits, breaks) => {
  expect(parse(fits)).toMatchObject({ ok: true });
  expect(faultsOf(parse(breaks))).toEqual([{ path, code: 'wrong-form' }]);
});
