import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import { makeRelease, type ReleaseContent } from '#lib/pack/make-release.ts';
import { openPublished, type Published } from '#lib/pack/published.ts';
import { writeGuidance } from '#lib/pack/write-guidance.ts';
import { coSign } from '#lib/trust/co-sign.ts';
import { daysOf, foundPublisher } from '#lib/trust/found-publisher.ts';
import { defaultRequirements } from '#lib/trust/requirements.ts';
import { writeWithdrawals } from '#lib/trust/write-withdrawals.ts';
import { nextEdition, renewTimestamp, signersFor } from '#lib/tuf/next-edition.ts';
import { openRepository, type Repository, standingOf } from '#lib/tuf/open-repository.ts';
import {
  expiresAt,
  metadataFile,
  momentAt,
  signApart,
  signedFile,
} from '#lib/tuf/write-metadata.ts';
import { aFront } from './a-front.ts';
import { aSigner, type TestSigner } from './a-signer.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A publisher whose repository is held in memory, and which does what it is told at once. */
export type TestPublisher = {
  /** The repository as it stands, by path: `metadata/timestamp.json` and so on. May be changed. */
  readonly files: Map<string, Bytes>;
  readonly root: Bytes;
  readonly owner: TestSigner;
  /** By role: trainer, lived-experience, clinician, reception-lead, clinical-safety. */
  readonly signers: readonly TestSigner[];
  readonly now: number;
  /** Publishes a release that the trainer, lived-experience and clinical-safety keys sign. */
  readonly release: (cards: readonly Card[], rest?: ReleaseRest) => Promise<void>;
  readonly withdraw: (items: readonly WithdrawnItem[]) => Promise<void>;
  readonly renew: () => Promise<void>;
  readonly open: (startTime?: number) => Promise<Repository>;
  readonly published: () => Promise<Published>;
  /** The same publisher as it stands, over files of its own: what either does, the other does not. */
  readonly copy: () => TestPublisher;
  /** The same publisher over the same files, at another instant or with another owner. */
  readonly as: (rest: Partial<Pick<TestPublisher, 'now' | 'owner'>>) => TestPublisher;
};

type ReleaseRest = Pick<ReleaseContent, 'overlay'> & {
  readonly front?: Front;
  readonly signedBy?: readonly string[];
};

/** The instant at which test publishers do everything: noon on 22 November 2026. */
export const publishedAt = Date.parse('2026-11-22T12:00:00Z');

const roles = [
  'trainer',
  'lived-experience',
  'clinician',
  'reception-lead',
  'clinical-safety',
] as const;

/** Takes what a step gave, or throws with its refusal: a test's publisher makes no mistakes. */
export function given<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly refusal: object },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

type Founding = { readonly now?: number; readonly keys?: 'new' | 'named' };

/**
 * Founds a publisher with one owner and five signers, of whom three kinds must sign. Its keys are
 * new, or made from names and the same in every run.
 */
export async function aPublisher({
  now = publishedAt,
  keys = 'new',
}: Founding = {}): Promise<TestPublisher> {
  const seedOf = (name: string) => (keys === 'named' ? [name] : []);
  const owner = await aSigner('trainer', 'The owner', ...seedOf('The owner'));
  const ownKey = { keytype: 'ed25519', scheme: 'ed25519', keyval: owner.key.keyval };
  const signers = await Promise.all(
    roles.map((role) => aSigner(role, `A ${role}`, ...seedOf(role))),
  );
  const people = {
    ...{ owners: [ownKey], ownerThreshold: 1, withdrawers: [], signers },
    ...{ threshold: 3, require: defaultRequirements },
  };
  const hint = { bundle: 'org.foreword.test', title: 'Test cards' };
  const files = new Map(given(await foundPublisher(people, hint, termsOf(owner, now))));
  const root = files.get('metadata/1.root.json') ?? new Uint8Array();
  return publisherOf({ files, root, owner, signers, now });
}

type Standing = Pick<TestPublisher, 'files' | 'root' | 'owner' | 'signers' | 'now'>;

function publisherOf({ files, root, owner, signers, now }: Standing): TestPublisher {
  const read = async (path: string) => files.get(path);
  const open = async (startTime = now) => given(await openRepository(read, { root, startTime }));
  const desk: Desk = { files, owner, signers, now, open };
  return {
    ...{ ...desk, root },
    copy: () => publisherOf({ files: new Map(files), root, owner, signers, now }),
    as: (rest) => publisherOf({ files, root, owner, signers, now, ...rest }),
    published: async () => openedGuidance(await open(0)),
    release: (cards, rest) => release(desk, cards, rest),
    withdraw: (items) => withdraw(desk, items),
    renew: async () => {
      const standing = standingOf(await open(0));
      put(desk, given(await renewTimestamp(standing, termsOf(owner, now))));
    },
  };
}

type Desk = Pick<TestPublisher, 'files' | 'owner' | 'signers' | 'now' | 'open'>;

function termsOf(owner: TestSigner, now: number) {
  const custom = { 'x-foreword-issued': momentAt(now) };
  return { now, signers: [owner], days: daysOf, custom };
}

function put({ files }: Desk, more: Iterable<readonly [string, Bytes]>): void {
  for (const [path, bytes] of more) files.set(path, bytes);
}

async function commit(desk: Desk, role: string, { version, bytes }: Changed): Promise<void> {
  const changed = new Map([[role, { version, bytes }]]);
  const standing = standingOf(await desk.open(0));
  put(desk, given(await nextEdition(standing, changed, termsOf(desk.owner, desk.now))));
}

type Changed = { readonly version: number; readonly bytes: Bytes };

async function release(desk: Desk, cards: readonly Card[], rest: ReleaseRest = {}): Promise<void> {
  const { front = aFront(), signedBy = Object.keys(defaultRequirements), overlay } = rest;
  const before = await desk.open(0);
  const facts = { released: '2026-11-22', minApp: '0.1.0' };
  const content = { front, cards, approvals: [], overlay, ...facts };
  const kept = before.delegated.has('guidance') ? await openedGuidance(before) : undefined;
  const made = await makeRelease(content, kept);
  const version = versionAfter(before, 'guidance');
  const edition = { version, expires: expiresAt(desk.now, daysOf.guidance) };
  const unsigned = await writeGuidance(edition, made);
  const able = desk.signers.filter(({ role }) => signedBy.includes(role));
  const bytes = await signTogether(before, unsigned, able);
  put(
    desk,
    [...made.files].map(([path, file]) => [`targets/${path}`, file] as const),
  );
  await commit(desk, 'guidance', { version, bytes });
}

async function withdraw(desk: Desk, items: readonly WithdrawnItem[]): Promise<void> {
  const before = await desk.open(0);
  const version = versionAfter(before, 'withdrawals');
  const edition = { version, expires: expiresAt(desk.now, daysOf.withdrawals) };
  const { unsigned, file } = await writeWithdrawals(edition, items);
  const { keys = {} } = before.targets.metadata.signed.delegations ?? {};
  const able = signersFor(keys, roleOf(before, 'withdrawals'), [desk.owner]) ?? [];
  put(desk, [file]);
  await commit(desk, 'withdrawals', { version, bytes: await signedFile(unsigned, able) });
}

async function openedGuidance(repository: Repository): Promise<Published> {
  const guidance = repository.delegated.get('guidance');
  if (!guidance) throw new Error('nothing was released yet');
  const read = (path: string) => repository.readTarget('guidance', path);
  return given(await openPublished(guidance.metadata.signed, read));
}

async function signTogether(
  repository: Repository,
  unsigned: Awaited<ReturnType<typeof writeGuidance>>,
  signers: readonly TestSigner[],
): Promise<Bytes> {
  const { keys = {} } = repository.targets.metadata.signed.delegations ?? {};
  const delegation = roleOf(repository, 'guidance');
  const able = signersFor(keys, { ...delegation, threshold: 0 }, signers) ?? [];
  const apart = await Promise.all(able.map((signer) => signApart('guidance', unsigned, signer)));
  const file = metadataFile(unsigned, []);
  return given(await coSign(file, apart, { delegation, keys })).bytes;
}

function roleOf(repository: Repository, name: string) {
  const { roles: all = [] } = repository.targets.metadata.signed.delegations ?? {};
  const found = all.find((role) => role.name === name);
  if (!found) throw new Error(`nobody is trusted with ${name}`);
  return found;
}

function versionAfter(repository: Repository, role: string): number {
  return (repository.delegated.get(role)?.metadata.signed.version ?? 0) + 1;
}
