import { utf8 } from '#lib/base/bytes.ts';
import type { TestPublisher } from '../../support/a-publisher.ts';
import {
  editRole,
  type LooseFile,
  pathOf,
  putRole,
  readFile,
} from '../../support/faults/edit-role.ts';
import type { VectorCases } from './vector-case.ts';

const after = 'after-the-first-release';

/** Changes what is signed in the metadata of guidance, and signs it by the same keys. */
function inGuidance(change: (file: LooseFile) => void) {
  return (publisher: TestPublisher) => editRole(publisher, 'guidance', change);
}

function setting(fields: object) {
  return inGuidance(({ signed }) => void Object.assign(signed, fields));
}

/** What is refused by The Update Framework's own rules. */
export const metadataCases: VectorCases = {
  'metadata-not-json': {
    says: 'The metadata of guidance break off in the middle.',
    change: (publisher) =>
      putRole(publisher, 'guidance', { version: 9, bytes: utf8('{"signed":') }),
  },
  'metadata-malformed': {
    says: 'The metadata of guidance expire on a day that is none.',
    change: setting({ expires: 'soon' }),
  },
  'metadata-wrong-type': {
    says: 'In the place of guidance stands a file that says it is a snapshot.',
    change: setting({ _type: 'snapshot' }),
  },
  'spec-version-unknown': {
    says: 'The metadata of guidance follow a second edition of the specification.',
    change: setting({ spec_version: '2.0.0' }),
  },
  'metadata-over-limit': {
    says: 'The metadata of guidance hold 33 signatures and more.',
    change: inGuidance(({ signatures }) => {
      const more = Array.from({ length: 33 }, (_, at) => String(at).padStart(64, '0'));
      signatures.push(...more.map((keyid) => ({ keyid, sig: '00' })));
    }),
  },
  'metadata-not-fetched': {
    says: 'The snapshot that the timestamp names is not there.',
    change: (publisher) => void publisher.files.delete(pathOf(publisher, 'snapshot')),
  },
  'metadata-expired': {
    says: 'Everything is as it was, three years later.',
    at: '2029-11-22T12:10:00Z',
  },
  'hash-unknown': {
    says: 'The timestamp states the snapshot’s hash by an algorithm that nobody takes.',
    change: (publisher) =>
      editRole(publisher, 'timestamp', ({ signed }) => {
        Object.assign(signed.meta?.['snapshot.json'] ?? {}, { hashes: { md5: '0'.repeat(32) } });
      }),
  },
  'version-wrong': {
    says: 'Version 9 of guidance, by its name and by the snapshot, is the first one inside.',
    change: (publisher) => {
      const bytes = publisher.files.get(pathOf(publisher, 'guidance')) ?? utf8('');
      return putRole(publisher, 'guidance', { version: 9, bytes });
    },
  },
  'version-rolled-back': {
    says: 'A timestamp below the one that was taken.',
    begins: after,
    change: (publisher) =>
      editRole(publisher, 'timestamp', ({ signed }) => void Object.assign(signed, { version: 0 })),
  },
  'role-left-snapshot': {
    says: 'The snapshot names guidance no more.',
    begins: after,
    change: withoutGuidance,
  },
  'no-guidance-yet': {
    says: 'The same snapshot, to somebody who never saw guidance named.',
    change: withoutGuidance,
  },
  'role-not-delegated': {
    says: 'Nobody is trusted with guidance.',
    change: (publisher) =>
      editRole(publisher, 'targets', ({ signed }) => {
        const { roles = [] } = signed.delegations ?? {};
        roles.splice(
          roles.findIndex(({ name }) => name === 'guidance'),
          1,
        );
      }),
  },
  'too-few-signatures': {
    says: 'Two people signed where three must.',
    change: inGuidance(({ signatures }) => void signatures.pop()),
  },
  'root-not-as-pinned': {
    says: 'The root on the host is not the one whose hash was compared.',
    root: { version: 1, sha256: '0'.repeat(64) },
  },
  'trusted-root-unusable': {
    says: 'The root was pinned after its one signature was lost.',
    change: ({ files }) => {
      const file = readFile({ files }, 'metadata/1.root.json');
      files.set('metadata/1.root.json', utf8(JSON.stringify({ ...file, signatures: [] })));
    },
  },
};

function withoutGuidance(publisher: TestPublisher): Promise<void> {
  return editRole(publisher, 'snapshot', ({ signed }) => {
    delete signed.meta?.['guidance.json'];
  });
}
