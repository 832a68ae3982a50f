import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFront } from '#lib/guidance/front.ts';
import { aFront, aSituation, aSource } from '../../support/a-front.ts';
import { chars, faultsOf, some } from './faulty.ts';

const parse = (rest: object) => parseFront({ ...aFront(), ...rest });
const withSource = (rest: object) => parse({ sources: [{ ...aSource(), ...rest }] });
const withSituation = (rest: object) => parse({ situations: [{ ...aSituation(), ...rest }] });
const withBundle = (rest: object) => parse({ bundle: { ...aFront().bundle, ...rest } });

test('reads valid front matter as it stands', () => {
  expect(parseFront(structuredClone(aFront()))).toEqual({ ok: true, value: aFront() });
});

test('gives the same front matter in the same order, however it was written', () => {
  const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse());
  const { bundle, home, ...rest } = aFront();
  const other = parseFront(turned({ ...rest, bundle: turned(bundle), home: turned(home) }));
  expect(JSON.stringify(other)).toBe(JSON.stringify(parseFront(aFront())));
});

test('answers any JSON value, and never throws at it', () => {
  const fields = Object.keys(aFront());
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
      expect(parseFront(value).ok).toBe(false);
      expect(typeof parse({ [field]: value }).ok).toBe('boolean');
    }),
  );
});

const lists: readonly (readonly [string, number, (count: number) => object])[] = [
  ['situations', 64, (count) => ({ situations: some(count, () => aSituation()) })],
  ['sources', 512, (count) => ({ sources: some(count, () => aSource()) })],
  ['synonyms', 512, (count) => ({ synonyms: some(count, () => ['a', 'b']) })],
  ['synonyms.0', 16, (count) => ({ synonyms: [some(count, (at) => `word ${at}`)] })],
  ['home.tiles', 8, (count) => ({ home: { ...aFront().home, tiles: some(count, () => 'a/b') } })],
];

test.each(lists)('the list %s may hold %i entries, not one more', (path, most, front) => {
  expect(parse(front(most))).toMatchObject({ ok: true });
  expect(faultsOf(parse(front(most + 1)))).toEqual([{ path, code: 'too-many', limit: most }]);
});

test.each([
  ['situations.0.label', 40, (label: string) => withSituation({ label })],
  ['situations.0.cue', 40, (cue: string) => withSituation({ cue })],
  ['situations.0.discreetLabel', 40, (discreetLabel: string) => withSituation({ discreetLabel })],
  ['bundle.title', 60, (title: string) => withBundle({ title })],
  ['bundle.publisher', 80, (publisher: string) => withBundle({ publisher })],
  ['bundle.contact', 200, (contact: string) => withBundle({ contact })],
  ['bundle.safetyContact', 200, (safetyContact: string) => withBundle({ safetyContact })],
  ['sources.0.title', 300, (title: string) => withSource({ title })],
  ['sources.0.who', 200, (who: string) => withSource({ who })],
])('the text %s may have %i characters, not one more', (path, most, front) => {
  expect(front(chars(most))).toMatchObject({ ok: true });
  expect(faultsOf(front(chars(most + 1)))).toEqual([{ path, code: 'too-long', limit: most }]);
});

test('a synonym group has at least two words', () => {
  expect(faultsOf(parse({ synonyms: [['alone']] }))).toEqual([
    { path: 'synonyms.0', code: 'too-few', limit: 2 },
  ]);
});

describe('the address of a source', () => {
  test.each(['https://example.org/a?b=c#d', 'https://doi.org/10.3399/BJGP.2023.0244', null])(
    'may be %s',
    (address) => {
      expect(withSource({ address })).toMatchObject({ ok: true });
    },
  );

  test.each([
    'http://example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://name:word@example.org',
    'https://exämple.org',
    'https://xn--exmple-cua.org',
    'example.org',
    '//example.org',
    'https://',
    '',
  ])('is never %j', (address) => {
    expect(faultsOf(withSource({ address }))).toEqual([
      { path: 'sources.0.address', code: 'address-not-https' },
    ]);
  });
});

test.each(['foreword', 'org.Foreword', 'org..foreword', '__proto__', 'a.b.c.d.e.f.g.h'])(
  'a bundle is not named %j',
  (id) => {
    expect(faultsOf(withBundle({ id }))).toEqual([{ path: 'bundle.id', code: 'wrong-form' }]);
  },
);

test('a newer form, an unknown field and an unknown extent are refused, all at once', () => {
  const faults = faultsOf(
    parse({
      schema: 'foreword.front/2',
      script: 'x',
      sources: [{ ...aSource(), extent: 'skimmed' }],
    }),
  );
  expect(faults.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
    'schema unknown-value',
    'script unknown-field',
    'sources.0.extent unknown-value',
  ]);
});
