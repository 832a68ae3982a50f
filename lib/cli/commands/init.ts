import path from 'node:path';
import { foundPublisher } from '#lib/trust/found-publisher.ts';
import type { Publisher } from '#lib/trust/publisher.ts';
import { defaultRequirements, type SignerRole } from '#lib/trust/requirements.ts';
import { newFolderFault } from '#lib/words/new-folder.ts';
import { roleWords } from '#lib/words/signing.ts';
import {
  type Asked,
  type Command,
  type Outcome,
  textOf,
  textsOf,
  usedWrongly,
} from '../command.ts';
import { keyOptions, type OpenKey, openKeys } from '../open-key.ts';
import { checkNewFolder, fillNewFolder } from '../publishing/new-folder.ts';
import { openPublisher } from '../publishing/open-publisher.ts';
import { termsOf } from '../publishing/put-edition.ts';
import {
  countOf,
  readSignerFiles,
  requireOf,
  signersFileInWords,
} from '../publishing/read-signers.ts';
import {
  keyRefused,
  notPublishers,
  peopleRefused,
  publishRefused,
  refusedWith,
} from '../publishing/refused.ts';

/** `foreword init`: a new repository, with who stands for it. */
export const init: Command = {
  name: 'init',
  summary: 'Makes a new repository: who publishes, who signs guidance, and who may withdraw.',
  usage: [
    'init FOLDER --bundle org.example.cards --title "Our cards"',
    '  --key publisher.key.json           a publisher’s key; twice or more for several',
    '  --signer ada.signer.json           who may sign guidance; once for each',
    '  --withdrawer ada.signer.json       who else may withdraw cards',
    '  --owner-threshold 1                how many publishers must sign',
    '  --threshold 3                      how many signers must sign a release',
    '  --require trainer=1,clinician=1    the mix of roles; a usual one where it is not given',
  ],
  options: {
    ...keyOptions,
    bundle: { type: 'string' },
    title: { type: 'string' },
    signer: { type: 'string', multiple: true },
    withdrawer: { type: 'string', multiple: true },
    'owner-threshold': { type: 'string' },
    threshold: { type: 'string' },
    require: { type: 'string' },
  },
  run: async (asked) => {
    const [folder, ...more] = asked.words;
    const bundle = textOf(asked, 'bundle') ?? '';
    const title = textOf(asked, 'title') ?? '';
    if (folder === undefined || more.length > 0) return usedWrongly('Name one new folder.');
    if (textsOf(asked, 'key').length === 0) return usedWrongly('Give the publisher’s --key.');
    if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,6}$/.test(bundle) || title === '') {
      return usedWrongly('Give --bundle, such as org.example.cards, and --title.');
    }
    const free = await checkNewFolder(asked, folder);
    if (!free.ok) return refusedWith(free, newFolderFault);
    const keys = await openKeys(asked);
    if (!keys.ok) return keyRefused(keys);
    const other = keys.value.find(({ file }) => file.role !== 'publisher');
    if (other) return notPublishers(other.file, [waysOut.safe, makeOne]);
    const publisher = await publisherOf(asked, keys.value);
    if ('end' in publisher) return publisher;
    return found(asked, { folder, publisher, keys: keys.value, hint: { bundle, title } });
  },
};

async function publisherOf(asked: Asked, keys: readonly OpenKey[]): Promise<Publisher | Outcome> {
  const signers = await readSignerFiles(asked, 'signer');
  const withdrawers = await readSignerFiles(asked, 'withdrawer');
  if (!signers.ok) return refusedWith(signers, signersFileInWords);
  if (!withdrawers.ok) return refusedWith(withdrawers, signersFileInWords);
  const given = requireOf(asked);
  if (!given) return usedWrongly('--require is written as trainer=1,clinician=1.');
  const require = given === 'not-given' ? defaultRequirements : given;
  const inAll = Object.values(require).reduce((sum, count) => sum + count, 0);
  const threshold = countOf(asked, 'threshold', inAll);
  const ownerThreshold = countOf(asked, 'owner-threshold', Math.min(2, keys.length));
  if (threshold === undefined || ownerThreshold === undefined) {
    return usedWrongly('A threshold is a whole number from 1.');
  }
  return {
    owners: keys.map(({ signer }) => signer.key),
    withdrawers: withdrawers.value.map(({ key }) => key),
    ...{ signers: signers.value, ownerThreshold, threshold, require },
  };
}

type Founding = {
  readonly folder: string;
  readonly publisher: Publisher;
  readonly keys: readonly OpenKey[];
  readonly hint: { readonly bundle: string; readonly title: string };
};

async function found(asked: Asked, founding: Founding): Promise<Outcome> {
  const { folder: named, publisher, keys, hint } = founding;
  const terms = termsOf({ now: asked.now, signers: keys.map(({ signer }) => signer) });
  const files = await foundPublisher(publisher, hint, terms);
  if (!files.ok) return peopleRefused(files, waysOut);
  const folder = path.resolve(asked.folder, named);
  const read = async (name: string) => files.value.get(name);
  const root = files.value.get('metadata/1.root.json') ?? new Uint8Array();
  const opened = await openPublisher({ folder, read, root }, asked.now);
  if (!opened.ok) return publishRefused(opened);
  const written = await fillNewFolder(asked, named, files.value);
  if (!written.ok)
    return refusedWith(written, (refusal) => newFolderFault({ ...refusal, folder: named }));
  return {
    end: 'done',
    lines: [
      `${named} is a repository of ${hint.title}. It has no guidance yet.`,
      `A release needs ${publisher.threshold} signatures: ${requireInWords(publisher)}.`,
      'Next: npm run foreword -- release CARDS --repository '.concat(
        named,
        ' --out DRAFT.foreword',
      ),
    ],
    json: { folder: named, files: written.value, threshold: publisher.threshold },
  };
}

function requireInWords({ require }: Publisher): string {
  return Object.entries(require)
    .map(([role, count]) => `${count} from ${roleWords[role as SignerRole]}`)
    .join(', ');
}

const makeOne = 'Make one with keygen and --role publisher, and give that as --key.';

const waysOut = {
  safe: 'Nothing was made.',
  owners: ['Give one --key for each publisher, each another key, or a lower --owner-threshold.'],
  signers: [
    'Give one --signer for each of them: the .signer.json file that keygen made for them.',
    'If fewer people are to sign, ask for fewer with --require and --threshold.',
  ],
  ofRole: (role: string) => [`Give a --signer for ${role}, or ask for another mix with --require.`],
};
