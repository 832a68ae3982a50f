import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '#lib/trust/parse-policy.ts';
import { asKeptPolicy, judgePolicy, policyInForce } from '#lib/trust/policy-state.ts';
import { aPolicy, aPolicySource } from '../../support/a-policy.ts';

const faultsOf = (value: unknown) => {
  const parsed = parsePolicy(value);
  return parsed.ok ? [] : parsed.refusal.faults;
};

/** Every path in a value, with what stands there. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([name, child]) => pathsIn(child, [...path, name]));
  return path.length > 0 ? [path, ...below] : below;
}

/** A copy of a value in which another thing stands at a path. */
function withAt(value: unknown, [name = '', ...rest]: readonly string[], put: unknown): unknown {
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const known = copy as Record<string, unknown>;
  known[name] = rest.length > 0 ? withAt(known[name], rest, put) : put;
  return copy;
}

test('a policy with every field is taken as it is', () => {
  expect(parsePolicy(aPolicy())).toEqual({ ok: true, value: aPolicy() });
});

describe('a policy with one field mistyped', () => {
  const paths = pathsIn(aPolicy()).map((path) => [path.join('.'), path] as const);
  test.each(paths)('names %s and is not taken', (name, path) => {
    for (const wrong of [null, { odd: 1 }, ['x'], Number.NaN, -1, '\u202etxt']) {
      const found = faultsOf(withAt(aPolicy(), path, wrong)).map((fault) => fault.path);
      expect(
        found.some((one) => one === name || one.startsWith(`${name}.`)),
        String(wrong),
      ).toBe(true);
    }
  });
});

test.each([
  'trust.sources',
  'trust.userMayAddSources',
  'trust.withdraw',
  'trust.sources.0.require',
  'trust.sources.0.mustInclude',
  'trust.sources.0.root',
  'version',
  'complete',
])('a policy in which a browser dropped %s is not taken', (name) => {
  const path = name.split('.');
  const dropped = withAt(aPolicy(), path, undefined);
  const whole = JSON.parse(JSON.stringify(dropped));
  expect(faultsOf(whole)).toContainEqual({ path: name, code: 'missing' });
});

test.each([
  ['a field that nobody knows', { ...aPolicy(), mustinclude: [] }, 'mustinclude', 'unknown-field'],
  [
    'a wrong name inside a source',
    aPolicy({
      trust: { ...aPolicy().trust, sources: [{ ...aPolicySource(), requires: {} } as never] },
    }),
    'trust.sources.0.requires',
    'unknown-field',
  ],
  [
    'a kind of signer that is none',
    aPolicy({
      trust: {
        ...aPolicy().trust,
        sources: [aPolicySource({ require: { 'lived-experiense': 1 } as never })],
      },
    }),
    'trust.sources.0.require.lived-experiense',
    'unknown-field',
  ],
  [
    'an address without https',
    aPolicy({ practiceFile: 'http://practice.example/a' }),
    'practiceFile',
    'address-not-https',
  ],
  [
    'an address with a query',
    aPolicy({ practiceFile: 'https://practice.example/a?b=1' }),
    'practiceFile',
    'wrong-form',
  ],
  [
    'a source asked too often',
    aPolicy({ trust: { ...aPolicy().trust, sources: [aPolicySource({ pollMinutes: 5 })] } }),
    'trust.sources.0.pollMinutes',
    'too-small',
  ],
  [
    'one id for two sources',
    aPolicy({ trust: { ...aPolicy().trust, sources: [aPolicySource(), aPolicySource()] } }),
    'trust.sources.1.id',
    'repeated',
  ],
  [
    'a source called like our own',
    aPolicy({ trust: { ...aPolicy().trust, sources: [aPolicySource({ id: 'packaged' })] } }),
    'trust.sources.0.id',
    'unknown-value',
  ],
])('a policy with %s is not taken', (_, value, path, code) => {
  expect(faultsOf(value)).toContainEqual(expect.objectContaining({ path, code }));
});

describe('what the browser hands out', () => {
  const kept = { policy: aPolicy(), seen: 1 };

  test.each([[undefined], [null], [{}]])('as %o never loosens what held before', (handed) => {
    expect(judgePolicy(handed, kept, 2)).toEqual({ state: 'good', ...kept });
    expect(judgePolicy(handed, undefined, 2)).toEqual({ state: 'none' });
  });

  test('is taken where it is whole, and seen now', () => {
    const handed = aPolicy({ version: 4 });
    expect(judgePolicy(handed, kept, 2)).toEqual({ state: 'good', policy: handed, seen: 2 });
  });

  test.each([
    ['mistyped', { ...aPolicy(), discreet: 'yes' }],
    ['older than the last', aPolicy({ version: 2 })],
  ])('leaves the last good policy in force where it is %s', (_, handed) => {
    const state = judgePolicy(handed, kept, 2);
    expect(state.state).toBe('wrong');
    expect(policyInForce(state)).toEqual(kept.policy);
  });

  test('is checked again when it is read back from a disk', () => {
    expect(asKeptPolicy(structuredClone(kept))).toEqual(kept);
    expect(asKeptPolicy({ ...kept, policy: { ...aPolicy(), trust: {} } })).toBeUndefined();
    expect(asKeptPolicy('rotten')).toBeUndefined();
  });
});

type Schema = { readonly properties?: Record<string, Schema>; readonly items?: Schema };

test('the schema in the package names the fields of the validator, each of them and no other', () => {
  const text = readFileSync(`${import.meta.dirname}/../../../public/policy-schema.json`, 'utf8');
  const namesIn = (schema: Schema, path = ''): readonly string[] =>
    Object.entries({ ...schema.properties, ...(schema.items ? { 0: schema.items } : {}) }).flatMap(
      ([name, child]) => {
        const at = path ? `${path}.${name}` : name;
        return [at, ...namesIn(child, at)];
      },
    );
  const require = Object.fromEntries(
    ['trainer', 'lived-experience', 'clinician', 'reception-lead', 'clinical-safety'].map(
      (role) => [role, 1],
    ),
  );
  const trust = { ...aPolicy().trust, sources: [aPolicySource({ require })] };
  const whole = aPolicy({ trust });
  expect(faultsOf(whole)).toEqual([]);
  expect([...namesIn(JSON.parse(text))].sort()).toEqual(
    pathsIn(whole)
      .map((path) => path.join('.'))
      .sort(),
  );
});
