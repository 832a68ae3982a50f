import type { Policy } from '#lib/trust/policy.ts';
import type { Source } from '#lib/trust/source.ts';

const hash = 'ab'.repeat(32);

/** A source as a policy names it; `rest` is laid over it. */
export function aPolicySource(rest: Partial<Source> = {}): Source {
  return {
    ...{ id: 'region', layer: 'regional', title: 'The region' },
    ...{ metadata: 'https://cards.example/metadata/', targets: 'https://cards.example/targets/' },
    ...{ root: { version: 1, sha256: hash }, require: { 'lived-experience': 1 } },
    ...{ mustInclude: [hash], pollMinutes: 1_440, maxCards: 2_000 },
    ...rest,
  };
}

/** A policy with every field that one may have; `rest` is laid over it. */
export function aPolicy(rest: Partial<Policy> = {}): Policy {
  return {
    ...{ version: 3, complete: true },
    trust: {
      sources: [aPolicySource()],
      userMayAddSources: false,
      withdraw: [
        {
          ...{ bundle: 'org.foreword.test', id: 'consulting/start-safe', upto: 2 },
          ...{ at: '2026-11-22', reason: 'Out of date.', useInstead: 'consulting/other' },
        },
      ],
    },
    ...{ role: 'reception', site: 'Main', discreet: true, foldAwayMinutes: 5, studio: false },
    feedbackAddress: 'cards@practice.example',
    practiceFile: 'https://practice.example/ours.foreword',
    onlyAdopted: true,
    ...rest,
  };
}
