import { expect, test } from 'vitest';
import { defaultRequirements } from '#lib/trust/requirements.ts';
import { readRequire } from '#lib/trust/requirements-of.ts';
import type { Delegation } from '#lib/tuf/metadata.ts';

const delegation: Delegation = {
  ...{ name: 'guidance', keyids: [], threshold: 3, terminating: true, paths: ['g/*'] },
};

function requiring(require: unknown) {
  return readRequire({ ...delegation, 'x-foreword-require': require } as Delegation);
}

test('a publisher who does not say which mix signs asks for the usual one', () => {
  expect(readRequire(delegation)).toEqual({ ok: true, value: defaultRequirements });
});

test('a mix of known roles and whole numbers is what is asked for, and none where it is empty', () => {
  const mix = { trainer: 2, 'reception-lead': 0 };
  expect(requiring(mix)).toEqual({ ok: true, value: mix });
  expect(requiring({})).toEqual({ ok: true, value: {} });
});

test.each<[string, unknown, string]>([
  ['a role that nobody knows', { trainer: 1, 'lived-experiance': 1 }, 'lived-experiance'],
  ['a name that every object has', JSON.parse('{"__proto__":1}'), '__proto__'],
  ['a number that is a text', { trainer: '1' }, 'trainer'],
  ['half a person', { clinician: 1.5 }, 'clinician'],
  ['less than nobody', { clinician: -1 }, 'clinician'],
  ['more than can be counted', { clinician: 2 ** 53 }, 'clinician'],
  ['a list', [], 'x-foreword-require'],
  ['nothing', null, 'x-foreword-require'],
  ['a text', 'trainer', 'x-foreword-require'],
])('a mix with %s is refused, whatever else it asks for', (_, require, at) => {
  expect(requiring(require)).toEqual({ ok: false, refusal: { code: 'mix-not-valid', at } });
});
