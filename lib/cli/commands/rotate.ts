import { changePublisher } from '#lib/trust/change-publisher.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import { isSamePublisher } from '#lib/trust/publisher.ts';
import { expiriesOf } from '#lib/tuf/run-out.ts';
import { expiresAt } from '#lib/tuf/write-metadata.ts';
import { keepRoots, publishRefusalInWords } from '#lib/words/publish.ts';
import {
  type Asked,
  type Command,
  type Outcome,
  textOf,
  textsOf,
  usedWrongly,
} from '../command.ts';
import { keyOptions, openKeys } from '../open-key.ts';
import { changedPeople } from '../publishing/changed-people.ts';
import { leftRunOut } from '../publishing/left-run-out.ts';
import { openNamed } from '../publishing/open-named.ts';
import type { OpenPublisher } from '../publishing/open-publisher.ts';
import { type EditionRefusal, putEdition } from '../publishing/put-edition.ts';
import { keyRefused, peopleRefused, publishRefused, refusedWith } from '../publishing/refused.ts';

/** `foreword rotate`: other keys, or another mix of roles. */
export const rotate: Command = {
  name: 'rotate',
  summary: 'Changes who stands for a publisher: keys, signers, thresholds. Readers follow by root.',
  usage: [
    'rotate --repository FOLDER --key OWNER.key.json ...',
    '  --add-owner FILE.key.json        a publisher’s new key; it signs the new root as well',
    '  --remove-owner FILE.key.json     one that goes; where it is lost, others must suffice',
    '  --signer FILE.signer.json        who may sign guidance from now on',
    '  --remove-signer "Ada Hill"       whoever may not any more',
    '  --withdrawer, --remove-withdrawer FILE.signer.json',
    '  --owner-threshold, --threshold, --require     as init has them',
  ],
  options: {
    ...keyOptions,
    repository: { type: 'string' },
    'add-owner': { type: 'string', multiple: true },
    'remove-owner': { type: 'string', multiple: true },
    signer: { type: 'string', multiple: true },
    'remove-signer': { type: 'string', multiple: true },
    withdrawer: { type: 'string', multiple: true },
    'remove-withdrawer': { type: 'string', multiple: true },
    'owner-threshold': { type: 'string' },
    threshold: { type: 'string' },
    require: { type: 'string' },
  },
  run: async (asked) => {
    const repository = textOf(asked, 'repository');
    if (!repository || asked.words.length > 0) return usedWrongly('Give --repository.');
    if (textsOf(asked, 'key').length === 0) return usedWrongly('Give --key.');
    const open = await openNamed(asked, repository);
    return open.ok ? change(asked, open.value) : publishRefused(open);
  },
};

async function change(asked: Asked, open: OpenPublisher): Promise<Outcome> {
  const keys = await openKeys(asked);
  if (!keys.ok) return keyRefused(keys);
  const people = await changedPeople(asked, open.publisher);
  if ('end' in people) return people;
  const isSame = isSamePublisher(open.publisher, people.publisher);
  if (isSame && !runsOutSoon(open, asked.now)) return nothingChanges(asked, open);
  const { root, targets, delegated } = open.repository;
  const standing = {
    ...{ root: root.signed, targets: targets.metadata.signed.version },
    withdrawals: {
      version: delegated.get('withdrawals')?.metadata.signed.version ?? 0,
      items: open.withdrawn,
    },
  };
  const signers = [...keys.value.map(({ signer }) => signer), ...people.added];
  const terms = { now: asked.now, signers };
  const changed = await changePublisher(standing, people.publisher, terms);
  if (!changed.ok) return peopleRefused(changed, waysOut);
  const put = await putEdition(open, changed.value, terms);
  if (!put.ok) return refusedWith(put, editionInWords);
  const { version } = changed.value.root.signed;
  return {
    end: 'done',
    lines: [
      `Root ${version} is in force once these are on the host, in this order:`,
      ...put.value.map((name) => `  ${name}`),
      keepRoots,
      ...leftRunOut(open, put.value, asked.now),
    ],
    json: { root: version, files: put.value },
  };
}

/** Whether what a rotation signs anew runs out before the longest renewal would: then it is due. */
function runsOutSoon({ repository }: OpenPublisher, now: number): boolean {
  const expiries = expiriesOf(repository);
  const soon = Date.parse(expiresAt(now, daysOf.snapshot));
  return ['root', 'targets', 'withdrawals'].some((role) => (expiries.get(role) ?? soon) < soon);
}

function nothingChanges(asked: Asked, open: OpenPublisher): Outcome {
  const { version } = open.repository.root.signed;
  return {
    end: 'done',
    lines: [
      'These people stand for the publisher already, in the same way. Nothing was changed.',
      `Root ${version} stays: there is nothing to put on the host.`,
      ...leftRunOut(open, [], asked.now),
    ],
    json: { root: version, files: [] },
  };
}

const waysOut = {
  safe: 'The repository was not changed.',
  owners: ['Name one more with --add-owner, or ask for fewer with --owner-threshold.'],
  signers: ['Name more with --signer, or ask for fewer with --threshold and --require.'],
  ofRole: (role: string) => [
    `Name more for ${role} with --signer, or ask for another mix with --require.`,
  ],
};

function editionInWords(refusal: EditionRefusal): readonly string[] {
  const losesSigner = refusal.code === 'too-few-signatures' || refusal.code === 'mix-not-met';
  return losesSigner
    ? [
        'Without this signer the release that is published is no longer signed as it must be.',
        'The repository was not changed. Publish a release that others sign, then try again.',
      ]
    : publishRefusalInWords(refusal);
}
