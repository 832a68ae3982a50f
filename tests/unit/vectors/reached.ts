import type { SyncRefusal } from '#lib/sync/refusal.ts';

/** Where a code is reached: a vector of its own, or a test, by its file and by words of its name. */
export type Reached = 'vector' | readonly [file: string, says: string];

const host = 'faults/host.test.ts';
const refused = 'unit/sync/refused.test.ts';

/** Every code that a check of a source may end with. One that is missing here does not compile. */
export const reached: { readonly [code in SyncRefusal['code']]: Reached } = {
  // The Update Framework
  'trusted-root-unusable': 'vector',
  'metadata-not-fetched': 'vector',
  'metadata-not-json': 'vector',
  'metadata-malformed': 'vector',
  'metadata-wrong-type': 'vector',
  'metadata-over-limit': 'vector',
  'metadata-expired': 'vector',
  'spec-version-unknown': 'vector',
  'too-few-signatures': 'vector',
  'version-wrong': 'vector',
  'version-rolled-back': 'vector',
  'role-left-snapshot': 'vector',
  'role-not-delegated': 'vector',
  'length-wrong': 'vector',
  'hash-wrong': 'vector',
  'hash-unknown': 'vector',
  // Of a list of withdrawals both mean that there is none, and of guidance that there is none yet.
  'role-not-in-snapshot': [
    'unit/tuf/client-delegations.test.ts',
    'that the snapshot does not name is not there',
  ],
  'target-not-found': ['unit/tuf/client-targets.test.ts', 'that nobody speaks of is not found'],
  // Who signed
  'root-not-as-pinned': 'vector',
  'signer-unnamed': 'vector',
  'signer-key-unusable': 'vector',
  'same-key-in-two-roles': 'vector',
  'same-name-in-two-roles': 'vector',
  'mix-not-met': 'vector',
  'mix-not-valid': 'vector',
  'signer-not-included': 'vector',
  // Withdrawals
  'withdrawals-not-valid': 'vector',
  'withdrawals-newer': 'vector',
  // Guidance and its files
  'no-guidance-yet': 'vector',
  'guidance-newer': 'vector',
  'guidance-not-valid': 'vector',
  'guidance-over-limit': 'vector',
  'foreword-too-old': 'vector',
  'too-many-cards': 'vector',
  'bundle-not-as-listed': 'vector',
  'state-digest-wrong': 'vector',
  'front-not-valid': 'vector',
  'guidance-file-damaged': 'vector',
  'overlay-not-valid': ['unit/sync/overlay.test.ts', 'is refused, and the notes of before hold'],
  'overlay-not-of-practice': [
    'unit/sync/overlay.test.ts',
    'a region speaks in no practice’s voice',
  ],
  'card-not-valid': 'vector',
  'card-repeated': 'vector',
  'pack-hash-wrong': 'vector',
  'pack-damaged': 'vector',
  'pack-too-large': 'vector',
  'pack-size-wrong': 'vector',
  'pack-count-wrong': 'vector',
  'pack-not-text': 'vector',
  'pack-line-too-long': 'vector',
  'pack-line-damaged': 'vector',
  'pack-line-without-id': 'vector',
  'pack-line-repeated': 'vector',
  // What a host does is no matter of files
  missing: [host, 'fault 9: a timestamp that is not there'],
  'not-json-but-html': [host, 'fault 13: a captive portal answers everything'],
  'offline-or-unreachable': [host, 'fault 1: offline'],
  status: [host, 'fault 7: a host that answers %i'],
  'too-long': [host, 'fault 19: a pack without end'],
  'timed-out': [host, 'fault 5: headers that never come'],
  stopped: [refused, 'by whoever began it'],
  'run-too-long': [refused, 'by its time is waited for'],
  'disk-failed': ['unit/sync/rotted.test.ts', 'a disk that fails at one source'],
  'no-room': ['faults/storage.test.ts', 'fault 60: no room in the commit'],
};
