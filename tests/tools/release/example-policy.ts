import type { Policy } from '#lib/trust/policy.ts';

/** A field of the policy as a template asks for it, within what the panel takes; `of` has words. */
export type PolicyField =
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly at: number }
  | { readonly kind: 'text'; readonly mostLetters: number }
  | { readonly kind: 'choice'; readonly of: Readonly<Record<string, string>> }
  | { readonly kind: 'yes-or-no' };

const longest = 1_000_000;

/** Every field of the policy, with its kind: a field that is missing here does not compile. */
export const policyFields = {
  version: { kind: 'number', least: 1, most: longest, at: 1 },
  complete: { kind: 'yes-or-no' },
  // On one line, as JSON: browsers read a text as what their schema says that it is.
  trust: { kind: 'text', mostLetters: longest },
  role: { kind: 'choice', of: { consulting: 'Consulting room', reception: 'Front desk' } },
  site: { kind: 'text', mostLetters: 60 },
  discreet: { kind: 'yes-or-no' },
  foldAwayMinutes: { kind: 'number', least: 0, most: 60, at: 5 },
  studio: { kind: 'yes-or-no' },
  feedbackAddress: { kind: 'text', mostLetters: 200 },
  practiceFile: { kind: 'text', mostLetters: 2_000 },
  onlyAdopted: { kind: 'yes-or-no' },
} as const satisfies Record<keyof Policy, PolicyField>;

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
