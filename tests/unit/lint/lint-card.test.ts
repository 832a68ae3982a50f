import { expect, test } from 'vitest';
import type { LintedCard } from '#lib/lint/card-texts.ts';
import type { Finding } from '#lib/lint/finding.ts';
import { lintCard } from '#lib/lint/lint-card.ts';
import { lintFront } from '#lib/lint/lint-front.ts';
import { aCard, aCardOfEachKind, aGuidance } from '../../support/a-card.ts';
import { aFront, aSituation, aSource } from '../../support/a-front.ts';

const today = '2026-11-22';

function lint(card: LintedCard, front = aFront()): string[] {
  return lintCard(card, { front, today }).map(brief);
}

function brief({ rule, severity, field }: Finding): string {
  return `${severity} ${rule} ${field}`;
}

test('a good card of each kind has no findings', () => {
  for (const card of aCardOfEachKind().filter(({ kind }) => kind !== 'wording')) {
    expect(lint(card), card.id).toEqual([]);
  }
});

test('findings name the field by its path, those to fix first', () => {
  const card = aCard({
    parts: { say: ['Be kind.', 'You must sit down.'], leaveOut: ['“You must.”'] },
    why: 'Some patients claim that it hurts.',
  });
  expect(lint(card)).toEqual([
    'fix orders parts.say.1',
    'fix doubts-account why',
    'consider pious-filler parts.say.0',
  ]);
});

test('a draft with nothing in it is told all that is missing', () => {
  expect(lint({})).toEqual([
    'fix no-discreet-title discreetTitle',
    'fix no-source sources',
    'fix review-day reviewBy',
    'fix nobody-made made',
  ]);
});

test('harm named on a card without a content note is to be mended, and with another to be weighed', () => {
  const parts = { say: ['Has anyone been abused at home?'] };
  expect(lint(aCard({ parts }))).toEqual(['fix missing-content-note parts.say.0']);
  expect(lint(aCard({ parts, contentNotes: ['abuse'] }))).toEqual([]);
  expect(lint(aCard({ parts, contentNotes: ['racism'] }))).toEqual([
    'consider missing-content-note parts.say.0',
  ]);
});

test('harm named in passing, in a route or a reason, needs no note', () => {
  const parts = { ifTooMuch: ['Thoughts of suicide: use the crisis card.'] };
  expect(lint(aCard({ parts, why: 'Some people have been abused.' }))).toEqual([]);
});

test('sources are named, listed and read', () => {
  expect(lint(aCard({ sources: [] }))).toEqual(['fix no-source sources']);
  expect(lint(aCard({ sources: ['one', 'gone'] }))).toEqual(['fix no-source sources']);
  const unread = aFront({ sources: [aSource({ extent: 'not-read' })] });
  expect(lint(aCard(), unread)).toEqual(['consider no-source sources']);
});

test('a review day is neither past nor too far off', () => {
  const reviewed = '2025-11-22';
  expect(lint(aCard({ reviewed, reviewBy: '2026-11-21' }))).toEqual(['fix review-day reviewBy']);
  expect(lint(aCard({ reviewed, reviewBy: today }))).toEqual([]);
  expect(lint(aCard({ reviewBy: '2029-11-23' }))).toEqual(['fix review-day reviewBy']);
  expect(lint(aCard({ reviewBy: '2029-11-22' }))).toEqual([]);
  expect(lint(aCard({ reviewBy: '2027-11-23', risk: true }))).toEqual(['fix review-day reviewBy']);
  expect(lint(aCard({ reviewed: '2026-11-23' }))).toEqual(['fix review-day reviewed']);
});

test('a co-produced card says who, how many, how, and what changed', () => {
  const made = {
    standing: 'co-produced' as const,
    group: '',
    people: 0,
    how: ' ',
    paid: 'yes' as const,
    from: '2026-01-01',
    to: '2026-02-01',
    changed: [],
    thanks: [],
    consentToName: false,
  };
  expect(lint(aCard({ made }))).toEqual([
    'fix nobody-made made.group',
    'fix nobody-made made.people',
    'fix nobody-made made.how',
    'consider nobody-made made.changed',
  ]);
});

test('a title is no discreet title', () => {
  const card = aCard({ title: 'Your visit', discreetTitle: 'Your visit' });
  expect(lint(card)).toEqual(['fix no-discreet-title discreetTitle']);
});

test('a line that a source of the card publishes is no patient data', () => {
  const parts = { say: ['The line is 020 7946 0123.'] };
  const named = aSource({ who: 'A line, 020 7946 0123' });
  expect(lint(aCard({ parts }))).toEqual(['fix patient-data parts.say.0']);
  expect(lint(aCard({ parts }), aFront({ sources: [named] }))).toEqual([]);
  const other = aFront({ sources: [aSource(), { ...named, id: 'other' }] });
  expect(lint(aCard({ parts }), other)).toEqual(['fix patient-data parts.say.0']);
});

test('a short form explained in one part of a card is known in the others', () => {
  const steps = [
    { heading: 'Send it', lines: ['Send it to the risk conference (MARAC).'] },
    { heading: 'Then', lines: ['Ring MARAC the next day.'] },
  ];
  expect(lint(aGuidance({ parts: { steps } }))).toEqual([]);
});

test('front matter is read too: a discreet label names no topic', () => {
  const front = aFront({ situations: [aSituation({ discreetLabel: 'Self-harm' })] });
  expect(lintFront(front).map(brief)).toEqual(['fix discreet-topic situations.0.discreetLabel']);
  expect(lintFront(aFront())).toEqual([]);
});
