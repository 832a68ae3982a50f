import type { Signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { seenLine } from '#lib/base/one-line.ts';
import type { Result } from '#lib/base/result.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import { checkReason } from '#lib/lint/check-reason.ts';
import { checkOverlay } from '#lib/pack/prepare-release.ts';
import { maxReasonChars } from '#lib/trust/read-withdrawals.ts';
import { defaultRequirements } from '#lib/trust/requirements.ts';
import { withItem } from '#lib/trust/withdrawals-edition.ts';
import { publicKeyOf } from '#lib/tuf/key-file.ts';
import { momentAt } from '#lib/tuf/write-metadata.ts';
import { nextCards } from './changed-cards.ts';
import { isStarters, tidyFront } from './check-front.ts';
import type { PublishedWhat } from './held-repository.ts';
import { type OverlayChoice, prepareRelease } from './prepare-release.ts';
import {
  type EditionRefusal,
  foundFiles,
  type NewEdition,
  publishRelease,
  publishWithdrawals,
  sayStillCurrent,
} from './publish-edition.ts';
import type { OpenFiles } from './publisher-files.ts';
import type { PublishingTools, PublishRefusal } from './publishing.ts';
import { settleRelease } from './settle-release.ts';
import { publisherWith } from './who-signs.ts';
import type { Work } from './work.ts';

/** A card to be taken back: why, and what to use in its place. */
export type WithdrawForm = {
  readonly card: string;
  readonly reason: string;
  readonly useInstead: string;
};

type Tools = PublishingTools & {
  readonly repository: Signal<OpenFiles | undefined>;
  readonly take: (
    what: PublishedWhat,
    made: Result<NewEdition, EditionRefusal>,
    /** What it was made from: another tab may have changed that meanwhile. */
    over: OpenFiles | undefined,
  ) => Promise<PublishRefusal | undefined>;
  /** Refuses where another tab changed the repository since it was read here. */
  readonly minded: () => Promise<PublishRefusal | undefined>;
};

type Refused = Promise<PublishRefusal | undefined>;

/** What a publisher does with a repository. Each act is verified as readers will, before it counts. */
export function createRepositoryActs(tools: Tools) {
  return { ...createReleasing(tools), ...createTending(tools) };
}

/** The unwrapped key, and the instant of an act. */
function termsOf({ keyring, clock }: Tools) {
  const signer = keyring.signer();
  return signer ? { now: clock(), signer } : undefined;
}

/** Whether the unwrapped key is one that publishes: a signer's key must not come to own the files. */
function isPublisher({ keyring }: Tools): boolean {
  const open = keyring.keys.value.find(({ keyid }) => keyid === keyring.open.value?.keyid);
  return open?.file.role === 'publisher';
}

function createReleasing(tools: Tools) {
  const { state, signing, repository, take } = tools;
  return {
    /**
     * Makes a repository from nothing. The unwrapped key owns it, and so may others by their public
     * halves: each of them can then publish alone, and a lost key stops nothing.
     */
    async found(
      withdrawers: ReadonlySet<string>,
      owners: ReadonlySet<string> = new Set(),
    ): Refused {
      const over = repository.value;
      const able = termsOf(tools);
      const bundle = state.work.value?.front.bundle;
      if (!able || !isPublisher(tools)) return { code: 'publisher-locked' };
      const starter = (await tools.parts.starter())?.front.bundle;
      if (!bundle?.id || !bundle.title || isStarters(bundle, starter))
        return { code: 'bundle-not-named' };
      const { signers } = signing.book.value;
      const threshold = Object.values(defaultRequirements).reduce((sum, count) => sum + count, 0);
      const nobody = { withdrawers: [], signers: [], require: defaultRequirements };
      const besides = [...owners].map((open) => publicKeyOf({ public: open }));
      const publisher = publisherWith(
        { ...nobody, owners: [able.signer.key, ...besides], ownerThreshold: 1, threshold },
        signers,
      );
      const others = signers.filter((one) => withdrawers.has(one.public)).map(publicKeyOf);
      const hint = { bundle: bundle.id, title: bundle.title };
      return take(
        'founded',
        await foundFiles({ ...publisher, withdrawers: others }, hint, able),
        over,
      );
    },
    prepare: (notes: OverlayChoice = 'as-published'): Refused => prepare(tools, notes),
    async publish(): Refused {
      const open = repository.value;
      const able = termsOf(tools);
      if (!open) return { code: 'no-repository-here' };
      if (!able) return { code: 'publisher-locked' };
      const made = await publishRelease(open, signing.book.value, able);
      const refusal = await take('released', made, open);
      if (!refusal) await settleRelease(tools);
      return refusal;
    },
  };
}

// The starter, or what is installed, is another bundle: what was not changed of it stays there.
function ownCards({ from, cards }: Work, { published }: OpenFiles): readonly Card[] {
  return !published && (from === 'starter' || from === 'installed') ? [] : cards;
}

/** Makes the next release ready for signatures. What was signed of an earlier one is dropped. */
async function prepare(
  { parts, repository, state, signing, clock, minded }: Tools,
  notes: OverlayChoice,
): Refused {
  const refusal = await minded();
  if (refusal) return refusal;
  const open = repository.value;
  const work = state.work.value;
  if (!open || !work) return { code: 'no-repository-here' };
  const { approvals, overlay: drafted } = signing.book.value;
  // Notes that a draft came in with stand in the place of those that are published.
  const overlay = checkOverlay(
    { 'as-published': drafted, ours: state.practice.value, none: 'none' }[notes],
  );
  if (!overlay.ok) return { code: 'draft-notes-not-valid' };
  const draft = {
    ...{ front: tidyFront(work.front), board: signing.board.value, approvals },
    cards: nextCards(ownCards(work, open), signing.changed.value),
    signers: signing.signers.value,
    elsewhere: [...work.cards, ...((await parts.starter())?.cards ?? [])].map(({ id }) => id),
    overlay: overlay.value,
  };
  const now = clock();
  const made = await prepareRelease(draft, open, { now, today: dayOf(now) });
  if (!made.ok) return made.refusal;
  await signing.changeBook((book) => ({
    ...book,
    release: made.value,
    preparedHere: true,
    signatures: [],
  }));
  return undefined;
}

function createTending(tools: Tools) {
  const { repository, take } = tools;
  return {
    async stillCurrent(): Refused {
      const open = repository.value;
      const able = termsOf(tools);
      if (!open) return { code: 'no-repository-here' };
      if (!able) return { code: 'publisher-locked' };
      return take('still-current', await sayStillCurrent(open, able), open);
    },
    /** Takes a card back, at once and wherever it is: no other signature is asked for. */
    async withdraw({ card, reason, useInstead }: WithdrawForm): Refused {
      const open = repository.value;
      const able = termsOf(tools);
      // What came along from a word processor must not keep a card from being taken back at once.
      const why = seenLine(reason);
      if (!open) return { code: 'no-repository-here' };
      if (!able) return { code: 'publisher-locked' };
      const rev = open.published?.cards.find((one) => one.card.id === card)?.card.rev;
      if (rev === undefined) return { code: 'withdrawal-needs-card' };
      if (why === '' || why.length > maxReasonChars) return { code: 'withdrawal-needs-reason' };
      const fault = checkReason(why, dayOf(able.now));
      if (fault) return fault;
      const item: WithdrawnItem = {
        ...{ bundle: open.published?.listing.bundle ?? '', id: card, upto: rev },
        ...{ at: momentAt(able.now), reason: why },
        ...(useInstead ? { useInstead } : {}),
      };
      const items = withItem(open.withdrawn, item);
      return take('withdrawn', await publishWithdrawals(open, items, able), open);
    },
  };
}
