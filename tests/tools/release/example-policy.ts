import type { Policy } from '#lib/trust/policy.ts';

/** The kinds of value that a policy field has, as policy templates name them. */
export type FieldKind = 'text' | 'number' | 'yes-or-no' | 'json';

/** Every field of the policy, with its kind: a field that is missing here does not compile. */
export const policyFields = {
  version: 'number',
  complete: 'yes-or-no',
  trust: 'json',
  role: 'text',
  site: 'text',
  discreet: 'yes-or-no',
  foldAwayMinutes: 'number',
  studio: 'yes-or-no',
  feedbackAddress: 'text',
  practiceFile: 'text',
  onlyAdopted: 'yes-or-no',
} as const satisfies Record<keyof Policy, FieldKind>;

/** The policy that the kit starts from. Addresses and hashes are to be replaced by your own. */
export const examplePolicy: Policy = {
  version: 1,
  complete: true,
  trust: {
    sources: [
      {
        id: 'region',
        layer: 'regional',
        title: 'Your region',
        metadata: 'https://guidance.example/metadata/',
        targets: 'https://guidance.example/targets/',
        root: { version: 1, sha256: '0'.repeat(64) },
        require: { 'lived-experience': 1, 'clinical-safety': 1 },
        mustInclude: [],
        pollMinutes: 1_440,
        maxCards: 2_000,
      },
    ],
    userMayAddSources: false,
    withdraw: [],
  },
  role: 'reception',
  discreet: true,
  foldAwayMinutes: 5,
  studio: false,
};
