import { describe, expect, test } from 'vitest';
import { parsePolicy } from '#lib/trust/parse-policy.ts';
import { type OwnSource, sourcesInForce } from '#lib/trust/source.ts';
import { aPolicy, aPolicySource } from '../../support/a-policy.ts';

const own = (id: string): OwnSource => ({
  ...aPolicySource({ id, title: 'Added here' }),
  ...{ rootFile: '{}', addedAt: 0 },
});
const titled = (some: readonly { readonly id: string; readonly title: string }[]) =>
  some.map(({ id, title }) => `${id}: ${title}`);

describe('the sources in force', () => {
  test('are people’s own where there is no policy', () => {
    expect(titled(sourcesInForce(undefined, [own('region')]))).toEqual(['region: Added here']);
  });

  test('are the policy’s first, and one that was added here never stands in for one of them', () => {
    const policy = { sources: [aPolicySource()], userMayAddSources: true };
    expect(titled(sourcesInForce(policy, [own('region'), own('other')]))).toEqual([
      'region: The region',
      'other: Added here',
    ]);
  });

  test('are the policy’s alone where it lets nobody add any', () => {
    const policy = { sources: [aPolicySource()], userMayAddSources: false };
    expect(titled(sourcesInForce(policy, [own('other')]))).toEqual(['region: The region']);
  });
});

test.each(['packaged', 'policy'])(
  'no source may be called %s: what the package holds, and what a policy takes back, is kept so',
  (id) => {
    const policy = aPolicy();
    const trust = { ...policy.trust, sources: [aPolicySource({ id })] };
    expect(parsePolicy({ ...policy, trust })).toMatchObject({
      refusal: { faults: [{ path: 'trust.sources.0.id', code: 'unknown-value' }] },
    });
  },
);
