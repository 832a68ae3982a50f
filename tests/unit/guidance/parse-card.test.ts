import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCard } from '#lib/guidance/parse-card.ts';
import { aCard, aCardOfEachKind } from '../../support/a-card.ts';
import { anyCard } from '../../support/card-arbitrary.ts';
import { faultsOf, words } from './faulty.ts';

const parse = (rest: object) => parseCard({ ...aCard(), ...rest });

describe('a valid card', () => {
  test.each(aCardOfEachKind().map((card) => [card.kind, card] as const))(
    'of kind %s is read as it stands',
    (_, card) => {
      expect(parseCard(structuredClone(card))).toEqual({ ok: true, value: card });
    },
  );

  test('parses to itself, and again from its own text', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        expect(parseCard(card)).toEqual({ ok: true, value: card });
        expect(parseCard(JSON.parse(JSON.stringify(card)))).toEqual({ ok: true, value: card });
      }),
    );
  });
});

describe('any JSON value', () => {
  test('is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { ok } = parseCard(value);
        expect(ok).toBe(false);
      }),
    );
  });

  test('in place of any field is answered with a fault in that field', () => {
    const fields = Object.keys(aCard()).filter((field) => field !== 'id');
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const parsed = parse({ [field]: value });
        if (parsed.ok) return;
        expect(parsed.refusal.card).toBe('consulting/start-safe');
        expect(parsed.refusal.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['a list in place of a day', { reviewed: ['2026-11-22'] }],
    ['an object that cannot be a text', { reviewBy: { toString: 1, valueOf: 1 } }],
    ['nulls in lists', { slots: [null, null], audience: [null], lines: [null] }],
    ['a text in place of a list', { lines: 'Say who you are.', parts: 'say' }],
  ])('such as %s is refused', (_, rest) => {
    expect(parse(rest)).toMatchObject({ ok: false, refusal: { code: 'card-not-valid' } });
  });
});

describe('what is not known', () => {
  test.each(['alert', '__proto__', 'constructor', '', 7, null])(
    'is refused as a kind: %j',
    (kind) => {
      expect(faultsOf(parse({ kind }))).toEqual([{ path: 'kind', code: 'unknown-kind' }]);
    },
  );

  test('is refused as a field, wherever it stands', () => {
    const slot = { id: 'place', ask: 'Where?', kind: 'place', required: true, onTile: false };
    expect(faultsOf(parse({ html: '<b>', slots: [{ ...slot, regex: '.*' }] }))).toEqual([
      { path: 'slots.0.regex', code: 'unknown-field' },
      { path: 'html', code: 'unknown-field' },
    ]);
  });

  test('is refused as a name of JavaScript’s own, and changes no object', () => {
    const text = JSON.stringify(aCard()).replace(
      '{',
      '{"__proto__":{"risk":true},"constructor":1,',
    );
    expect(faultsOf(parseCard(JSON.parse(text)))).toEqual([
      { path: '__proto__', code: 'unknown-field' },
      { path: 'constructor', code: 'unknown-field' },
    ]);
    expect({}).not.toHaveProperty('risk');
  });

  test.each([
    ['audience.0', { audience: ['patients'] }],
    ['contentNotes.0', { contentNotes: ['upsetting'] }],
    [
      'slots.0.kind',
      { slots: [{ id: 'x1', ask: 'A?', kind: 'html', required: true, onTile: true }] },
    ],
    ['verified.0.role', { verified: [{ id: 'V1', source: 'one', role: 'me', day: '2026-11-22' }] }],
  ])('is refused as a value of %s', (path, rest) => {
    expect(faultsOf(parse(rest))).toEqual([{ path, code: 'unknown-value' }]);
  });

  test('is refused as a standing', () => {
    expect(faultsOf(parse({ made: { standing: 'approved' } }))).toEqual([
      { path: 'made.standing', code: 'unknown-kind' },
    ]);
  });
});

describe('every fault', () => {
  test('is listed at once, with the card that has them', () => {
    const many = {
      title: '',
      lines: [words(21)],
      why: 'A <b>bold</b> claim.',
      sources: [],
      reviewBy: '2020-01-01',
      toVerify: 7,
      colour: 'red',
    };
    const parsed = parse(many);
    expect(parsed).toMatchObject({ ok: false, refusal: { card: 'consulting/start-safe' } });
    expect(
      faultsOf(parsed)
        .map(({ path, code }) => `${path} ${code}`)
        .sort(),
    ).toEqual([
      'colour unknown-field',
      'lines too-many-words',
      'lines.0 too-many-words',
      'reviewBy review-before-reviewed',
      'sources too-few',
      'title too-short',
      'toVerify wrong-type',
      'why markup',
    ]);
  });

  test('of missing fields is named, field by field', () => {
    const faults = faultsOf(parseCard({ kind: 'prompt' }));
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['missing']));
    expect(faults.map(({ path }) => path)).toContain('sources');
    expect(faults).toHaveLength(Object.keys(aCard()).length - 2); // kind is there, lang has a default
  });

  test('names no card where the id is not a text', () => {
    expect(parse({ id: 7 })).toMatchObject({ refusal: { card: undefined } });
  });
});
