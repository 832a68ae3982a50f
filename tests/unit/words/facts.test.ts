import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import { changesBetween } from '#lib/guidance/changes.ts';
import type { Made } from '#lib/guidance/made.ts';
import { dayInWords, releaseName } from '#lib/words/days.ts';
import {
  bylineInWords,
  changeInWords,
  contentNoteInWords,
  countInWords,
  reviewInWords,
  toVerifyInWords,
} from '#lib/words/facts.ts';
import { contentNoteNames } from '#lib/words/panel.ts';
import { aCard, aCardOfEachKind, aWording } from '../../support/a-card.ts';
import { anyCards } from '../../support/card-arbitrary.ts';

const coProduced: Extract<Made, { standing: 'co-produced' }> = {
  standing: 'co-produced',
  group: 'The Lighthouse Group',
  people: 7,
  how: 'Four meetings.',
  paid: 'yes',
  from: '2026-01-01',
  to: '2026-06-30',
  changed: [],
  thanks: [],
  consentToName: true,
};

test.each([
  ['2027-03-12', '12 Mar 2027'],
  ['2026-01-01', '1 Jan 2026'],
  ['2028-02-29', '29 Feb 2028'],
  ['2026-12-31', '31 Dec 2026'],
])('the day %s is written %s', (day, words) => {
  expect(dayInWords(day)).toBe(words);
});

test('a release is named by its year and month', () => {
  expect(releaseName('2026-11-22')).toBe('2026.11');
});

describe('a byline', () => {
  test('of a starter card claims no group and no clinician', () => {
    expect(bylineInWords({ standing: 'starter', from: ['one'] })).toBe(
      'Starter card, drafted from published work. Not yet checked with a local group.',
    );
  });

  test('of a checked card says that it is not co-produced', () => {
    const reviewed: Made = { standing: 'reviewed', role: 'GP', day: '2026-11-22', from: ['one'] };
    expect(bylineInWords(reviewed)).toBe('Checked by a GP, 22 Nov 2026. Not yet co-produced.');
  });

  test('names a group that agreed to be named, and counts it where it did not', () => {
    expect(bylineInWords(coProduced)).toBe(
      'Made with The Lighthouse Group, 7 people with lived experience.',
    );
    expect(bylineInWords({ ...coProduced, consentToName: false })).toBe(
      'Made with 7 people with lived experience.',
    );
    expect(bylineInWords({ ...coProduced, people: 1, consentToName: false })).toBe(
      'Made with 1 person with lived experience.',
    );
  });

  test('never names a group that did not agree, whatever its name', () => {
    const name = fc.stringMatching(/^[A-Z]{3}[a-zA-Z ]{5,20}$/);
    fc.assert(
      fc.property(name, fc.integer({ min: 1, max: 1_000 }), (group, people) => {
        const made = { ...coProduced, group, people, consentToName: false };
        expect(bylineInWords(made)).not.toContain(group);
      }),
    );
  });
});

describe('a change in words', () => {
  const between = (before: Card, after: Card) =>
    changesBetween([before], [after]).map(changeInWords);

  test('is short for a card that is new or gone', () => {
    expect(changesBetween([], [aCard()]).map(changeInWords)).toEqual(['New card']);
    expect(changesBetween([aCard()], []).map(changeInWords)).toEqual(['No longer in the guidance']);
  });

  test('names what differs, as a sentence', () => {
    expect(between(aCard(), aCard({ title: 'Start' }))).toEqual(['The title changed']);
    const more = aCard({
      lines: ['Say who you are.', 'Two.'],
      parts: { say: ['No hurry.'] },
      why: 'Kind.',
    });
    expect(between(aCard(), more)).toEqual([
      'Line 2, the words that can help and why this card changed',
    ]);
    expect(between(aWording(), aWording({ parts: [] }))).toEqual(['The words changed']);
  });

  test('has words of its own for every field that can change', () => {
    fc.assert(
      fc.property(anyCards(3), anyCards(3), (before, after) => {
        for (const change of changesBetween(before, after)) {
          expect(changeInWords(change)).not.toMatch(/[a-z][A-Z]|reviewBy|forYou|\bundefined\b/);
        }
      }),
    );
    const all = aCardOfEachKind().map((card) => ({ ...card, id: 'a/b' }));
    for (const before of all) {
      for (const after of all) {
        for (const words of between(before, after)) expect(words).not.toMatch(/[a-z][A-Z]|\b\d\b/);
      }
    }
  });
});

test.each([
  [['abuse'], false, 'Content note: abuse.'],
  [['abuse', 'racism'], true, 'Content note: abuse and racism. Details of harm are folded.'],
  [
    ['abuse', 'racism', 'control'],
    false,
    'Content note: abuse, racism and control by another person.',
  ],
] as const)('the content notes %j are stated, not warned of', (notes, folded, words) => {
  expect(contentNoteInWords(notes, folded)).toBe(words);
});

test('every content note has a name that is not its code', () => {
  for (const name of Object.values(contentNoteNames)) expect(name).toMatch(/^[a-z]/);
  expect(contentNoteNames['loss-of-a-child']).toBe('loss of a baby or child');
});

test('numbers of things agree with them', () => {
  expect([0, 1, 2].map(countInWords)).toEqual(['No card found', '1 card found', '2 cards found']);
  expect(toVerifyInWords(1)).toBe('One fact here must be checked by a clinician before use.');
  expect(toVerifyInWords(3)).toBe('3 facts here must be checked by a clinician before use.');
});

test('a review day is named before and after it has passed', () => {
  expect(reviewInWords('2027-03-31', false)).toBe('Review by 31 Mar 2027');
  expect(reviewInWords('2027-03-31', true)).toBe(
    'Review was due 31 Mar 2027. Check local details before you rely on them.',
  );
});
