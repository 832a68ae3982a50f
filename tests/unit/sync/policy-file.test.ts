import { expect, test } from 'vitest';
import { dropPolicyFile, keepPolicyFile, readPolicyFile } from '#lib/sync/policy-file.ts';
import { currentPolicy, type JobParts, syncJob } from '#lib/sync/sync-job.ts';
import { fingerprintInWords } from '#lib/trust/fingerprint-words.ts';
import type { Policy } from '#lib/trust/policy.ts';
import { given } from '../../support/a-publisher.ts';
import { aPlace, type Place, todaysTitle } from '../../support/faults/a-place.ts';

function policyOf({ source }: Place, version = 1): Policy {
  const trust = { sources: [source], userMayAddSources: false, withdraw: [] };
  return { version, complete: true, trust };
}

const handing = (place: Place, policy: unknown = {}): JobParts => ({
  ...place.parts,
  readPolicy: async () => policy,
});

test('a policy from a file brings its sources, holds at the next start, and takes them along', async () => {
  const place = await aPlace();
  const parts = handing(place);
  const read = given(await readPolicyFile(parts, JSON.stringify(policyOf(place))));
  expect(read.fingerprints).toEqual([
    { root: fingerprintInWords(place.source.root.sha256), mustInclude: [] },
  ]);
  expect(await currentPolicy(parts)).toEqual({ state: 'none' });
  given(await keepPolicyFile(parts, read.policy));
  expect(await currentPolicy(parts)).toMatchObject({ state: 'good', from: 'file' });
  await syncJob(parts, 'now');
  expect(await place.titles()).toContain(todaysTitle);
  await dropPolicyFile(parts);
  expect(await currentPolicy(parts)).toEqual({ state: 'none' });
  await syncJob(parts, 'due');
  expect(await place.titles()).not.toContain(todaysTitle);
  expect(await place.titles()).toContain('Start safe');
});

test('what an organisation hands out takes the place of a file, which cannot come back', async () => {
  const place = await aPlace();
  given(await keepPolicyFile(handing(place), policyOf(place, 9)));
  const handed = policyOf(place);
  expect(await currentPolicy(handing(place, handed))).toMatchObject({ policy: handed });
  const after = await currentPolicy(handing(place));
  expect(after).toMatchObject({ state: 'good', policy: handed });
  expect(after).not.toHaveProperty('from');
  const refused = await keepPolicyFile(handing(place), policyOf(place, 10));
  expect(refused).toEqual({ ok: false, refusal: { code: 'policy-set-by-organisation' } });
  await dropPolicyFile(handing(place));
  expect(await currentPolicy(handing(place))).toMatchObject({ policy: handed });
});
