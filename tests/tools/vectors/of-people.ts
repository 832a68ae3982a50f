import { utf8 } from '#lib/base/bytes.ts';
import { keyIdOf } from '#lib/tuf/keys.ts';
import { given, type TestPublisher } from '../../support/a-publisher.ts';
import { aSigner } from '../../support/a-signer.ts';
import { editRole } from '../../support/faults/edit-role.ts';
import { putTarget } from '../../support/faults/put-target.ts';
import type { VectorCases } from './vector-case.ts';

type Signer = TestPublisher['signers'][number];

/** Trusts one more person with guidance, who need not sign. */
async function trustAlso(
  publisher: TestPublisher,
  { keyid, key }: Pick<Signer, 'keyid' | 'key'>,
): Promise<void> {
  await editRole(publisher, 'targets', ({ signed }) => {
    const { keys, roles } = signed.delegations ?? { keys: {}, roles: [] };
    keys[keyid] = key;
    roles.find(({ name }) => name === 'guidance')?.keyids.push(keyid);
  });
}

function signerOf({ signers }: TestPublisher, role: Signer['role']): Signer {
  const found = signers.find((signer) => signer.role === role);
  return given(found ? { ok: true, value: found } : { ok: false, refusal: { role } });
}

/** Another key object for the same person's key, or for none that can verify. */
async function trustWith(publisher: TestPublisher, fields: object): Promise<void> {
  const key = { ...signerOf(publisher, 'trainer').key, ...fields };
  await trustAlso(publisher, { key, keyid: await keyIdOf(key) });
}

/** What is refused because of who signed, or who may. */
export const peopleCases: VectorCases = {
  'signer-unnamed': {
    says: 'Somebody may sign guidance who has no name.',
    change: (publisher) => trustWith(publisher, { 'x-foreword-name': ' ' }),
  },
  'signer-key-unusable': {
    says: 'Somebody may sign guidance with a key of a kind that nobody takes.',
    change: (publisher) => trustWith(publisher, { scheme: 'rsassa-pss-sha256' }),
  },
  'same-key-in-two-roles': {
    says: 'The trainer’s own key stands again as a clinician’s, under another name.',
    change: (publisher) =>
      trustWith(publisher, { 'x-foreword-role': 'clinician', 'x-foreword-name': 'Another' }),
  },
  'same-name-in-two-roles': {
    says: 'The trainer’s name stands again on a clinician’s key.',
    change: async (publisher) => {
      const { name } = signerOf(publisher, 'trainer');
      await trustAlso(publisher, await aSigner('clinician', name, 'one name, two keys'));
    },
  },
  'mix-not-met': {
    says: 'Three people signed, and none of them answers for clinical safety.',
    change: (publisher) =>
      editRole(publisher, 'guidance', ({ signatures }) => {
        const safety = signerOf(publisher, 'clinical-safety').keyid;
        const { keyid } = signerOf(publisher, 'clinician');
        for (const one of signatures) if (one.keyid === safety) Object.assign(one, { keyid });
      }),
  },
  'mix-not-valid': {
    says: 'The publisher asks for a kind of signer that nobody knows: a slip of the pen.',
    change: (publisher) =>
      editRole(publisher, 'targets', ({ signed }) => {
        const guidance = signed.delegations?.roles.find(({ name }) => name === 'guidance');
        Object.assign(guidance ?? {}, { 'x-foreword-require': { 'lived-experiance': 1 } });
      }),
  },
  'signer-not-included': {
    says: 'The practice asks for the signature of a key that did not sign.',
    policy: { mustInclude: ['0'.repeat(64)] },
  },
  'withdrawals-not-valid': {
    says: 'A withdrawal that does not say which card.',
    change: withdrawals({ schema: 'foreword.withdrawn/1', items: [{ reason: 'Wrong.' }] }),
  },
  'withdrawals-newer': {
    says: 'A list of withdrawals of a form that is yet to come.',
    change: withdrawals({ schema: 'foreword.withdrawn/2', items: [] }),
  },
  'hash-wrong': {
    says: 'A list of withdrawals with one letter changed.',
    change: ({ files }) => {
      const path = [...files.keys()].findLast((name) => name.endsWith('.withdrawn.json')) ?? '';
      const text = Buffer.from(files.get(path) ?? []).toString('utf8');
      files.set(path, utf8(text.replace('wrong', 'wrung')));
    },
  },
};

function withdrawals(list: object) {
  return (publisher: TestPublisher) =>
    putTarget(publisher, 'withdrawals', {
      ...{ path: 'w/withdrawn.json', bytes: utf8(JSON.stringify(list)) },
    });
}
