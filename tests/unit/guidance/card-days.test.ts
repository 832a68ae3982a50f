import { describe, expect, test } from 'vitest';
import { parseCard } from '#lib/guidance/parse-card.ts';
import { aCard } from '../../support/a-card.ts';
import { faultsOf } from './faulty.ts';

const parse = (rest: object) => parseCard({ ...aCard(), ...rest });

describe('the review day', () => {
  test('is no earlier than the day reviewed', () => {
    expect(parse({ reviewBy: '2026-11-22' })).toMatchObject({ ok: true });
    expect(faultsOf(parse({ reviewBy: '2026-11-21' }))).toEqual([
      { path: 'reviewBy', code: 'review-before-reviewed' },
    ]);
  });

  test('lies within 36 months', () => {
    expect(parse({ reviewBy: '2029-11-22' })).toMatchObject({ ok: true });
    expect(faultsOf(parse({ reviewBy: '2029-11-23' }))).toEqual([
      { path: 'reviewBy', code: 'review-too-far-off' },
    ]);
  });

  test('lies within 12 months on a card of risk', () => {
    expect(parse({ risk: true, reviewBy: '2027-11-22' })).toMatchObject({ ok: true });
    expect(faultsOf(parse({ risk: true, reviewBy: '2027-11-23' }))).toEqual([
      { path: 'reviewBy', code: 'review-too-far-off' },
    ]);
  });

  test('is a real day', () => {
    expect(faultsOf(parse({ reviewBy: '2027-02-30' }))).toEqual([
      { path: 'reviewBy', code: 'not-a-day' },
    ]);
  });
});

describe('what must stand once', () => {
  const slot = { id: 'place', ask: 'Where?', kind: 'place', required: true, onTile: false };

  test('is an audience', () => {
    const audience = ['consulting', 'reception', 'practice'];
    expect(parse({ audience })).toMatchObject({ ok: true });
    expect(faultsOf(parse({ audience: ['reception', 'reception'] }))).toEqual([
      { path: 'audience', code: 'repeated' },
    ]);
    expect(faultsOf(parse({ audience: [] }))).toEqual([
      { path: 'audience', code: 'too-few', limit: 1 },
    ]);
  });

  test('is a slot', () => {
    expect(faultsOf(parse({ slots: [slot, { ...slot, ask: 'Which one?' }] }))).toEqual([
      { path: 'slots', code: 'repeated' },
    ]);
  });
});

test('a card without a language is in British English', () => {
  const { lang: _, ...rest } = aCard();
  expect(parseCard(rest)).toEqual({ ok: true, value: aCard({ lang: 'en-GB' }) });
});
