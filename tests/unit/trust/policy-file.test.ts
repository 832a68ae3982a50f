import { expect, test } from 'vitest';
import { parsePolicyFile } from '#lib/trust/policy-file.ts';
import type { PolicyState } from '#lib/trust/policy-state.ts';
import { asKeptPolicy, judgePolicy } from '#lib/trust/policy-state.ts';
import { policyFileRefusal } from '#lib/words/policy-file.ts';
import { aPolicy } from '../../support/a-policy.ts';

const none: PolicyState = { state: 'none' };
const broughtIn = { policy: aPolicy(), seen: 1, from: 'file' } as const;

function refusalOf(text: string, before: PolicyState = none) {
  const read = parsePolicyFile(text, before);
  return read.ok ? undefined : read.refusal;
}

test('a file holds what a browser would hand out, with or without its schema', () => {
  const whole = { ok: true, value: aPolicy() };
  expect(parsePolicyFile(JSON.stringify(aPolicy()), none)).toEqual(whole);
  const named = JSON.stringify({ schema: 'foreword.policy/1', ...aPolicy() });
  expect(parsePolicyFile(named, none)).toEqual(whole);
});

test.each([
  ['', 'policy-file-damaged'],
  ['[]', 'policy-file-damaged'],
  ['null', 'policy-file-damaged'],
  [' '.repeat(1_000_001), 'policy-file-damaged'],
  [JSON.stringify({ ...aPolicy(), schema: 'foreword.practice/1' }), 'policy-file-damaged'],
  [JSON.stringify({ ...aPolicy(), schema: 'foreword.policy/2' }), 'policy-file-newer'],
  ['{}', 'policy-file-not-valid'],
  ['{"__proto__":{"version":1}}', 'policy-file-not-valid'],
  [JSON.stringify({ ...aPolicy(), complete: false }), 'policy-file-not-valid'],
  [JSON.stringify({ ...aPolicy(), sorces: [] }), 'policy-file-not-valid'],
])('%.60s is refused with %s', (text, code) => {
  const refusal = refusalOf(text);
  expect(refusal?.code).toBe(code);
  const said = refusal && policyFileRefusal(refusal);
  expect(said).toMatch(/Nothing here has changed\./);
});

test('a file that is not whole is told by each field', () => {
  const { trust, ...rest } = aPolicy();
  const refusal = refusalOf(JSON.stringify({ ...rest, version: '3' }));
  expect(refusal).toMatchObject({ faults: [{ path: 'trust', code: 'missing' }, {}] });
  expect(refusal && policyFileRefusal(refusal)).toContain('version: wrong-type');
});

test('a file older than the one here is refused; the same one again is not', () => {
  const here = { state: 'good', ...broughtIn } as const;
  expect(refusalOf(JSON.stringify(aPolicy({ version: 2 })), here)).toEqual({
    ...{ code: 'policy-file-older', version: 2, here: 3 },
  });
  expect(refusalOf(JSON.stringify(aPolicy()), here)).toBeUndefined();
});

test('where an organisation hands out a policy, or one that cannot be used, no file is taken', () => {
  const file = JSON.stringify(aPolicy());
  const good = judgePolicy(aPolicy({ version: 1 }), undefined, 1);
  const wrong = judgePolicy({ version: 'x' }, broughtIn, 2);
  for (const state of [good, wrong])
    expect(refusalOf(file, state)?.code).toBe('policy-set-by-organisation');
});

test('what an organisation hands out goes before a file, though its version be lower', () => {
  const handed = aPolicy({ version: 1 });
  expect(judgePolicy(handed, broughtIn, 5)).toEqual({ state: 'good', policy: handed, seen: 5 });
  expect(judgePolicy({}, broughtIn, 5)).toEqual({ state: 'good', ...broughtIn });
  expect(judgePolicy({ odd: 1 }, broughtIn, 5)).toMatchObject({ state: 'wrong', kept: broughtIn });
});

test('what is kept says that it is from a file, and nothing else for it', () => {
  expect(asKeptPolicy(broughtIn)).toEqual(broughtIn);
  expect(asKeptPolicy({ ...broughtIn, from: 'mail' })).toEqual({ policy: aPolicy(), seen: 1 });
});
