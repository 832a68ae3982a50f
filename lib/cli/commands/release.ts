import { stat } from 'node:fs/promises';
import path from 'node:path';
import { dayOf } from '#lib/base/day.ts';
import type { Card } from '#lib/guidance/card.ts';
import { lintCard } from '#lib/lint/lint-card.ts';
import { lintFront } from '#lib/lint/lint-front.ts';
import type { DraftFile } from '#lib/pack/draft-file.ts';
import { lineHash } from '#lib/pack/make-packs.ts';
import { rolesNeeded } from '#lib/trust/approvals.ts';
import { folderRefusalInWords } from '#lib/words/lint.ts';
import { roleWords } from '#lib/words/signing.ts';
import { type Asked, type Command, type Outcome, textOf, usedWrongly } from '../command.ts';
import { isGuidanceFolder } from '../guidance-folder.ts';
import { writeDraft } from '../publishing/draft-folder.ts';
import { type OpenPublisher, openPublisherFolder } from '../publishing/open-publisher.ts';
import { publishRefused, refusedWith } from '../publishing/refused.ts';
import { type Guidance, readStarter } from '../read-starter.ts';

/** `foreword release`: a draft of what changed between a folder of cards and a repository. */
export const release: Command = {
  name: 'release',
  summary: 'Makes a draft of what changed in a folder of cards, for people to approve.',
  usage: [
    'release CARDS --repository FOLDER --out DRAFT.foreword',
    '  CARDS is a folder of guidance, such as lib/starter',
    '  --with-findings     although the checks of wording found something to fix',
  ],
  options: {
    repository: { type: 'string' },
    out: { type: 'string' },
    'with-findings': { type: 'boolean' },
  },
  run: async (asked) => {
    const [cards, ...more] = asked.words;
    const repository = textOf(asked, 'repository');
    const out = textOf(asked, 'out');
    if (cards === undefined || more.length > 0) return usedWrongly('Name one folder of cards.');
    if (!repository || !out) return usedWrongly('Give --repository and --out.');
    if (await isThere(path.resolve(asked.folder, out))) {
      const lines = [`${out} is there already.`, 'Nothing was written. Name another file.'];
      return { end: 'refused', refusal: { code: 'file-in-the-way' }, lines };
    }
    const folder = path.resolve(asked.folder, cards);
    if (!(await isGuidanceFolder(folder))) {
      const refusal = { code: 'no-guidance-here', folder: cards } as const;
      return { end: 'refused', refusal, lines: folderRefusalInWords(refusal) };
    }
    const guidance = await readStarter(folder);
    if (!guidance.ok) return refusedWith(guidance, folderRefusalInWords);
    const open = await openPublisherFolder(path.resolve(asked.folder, repository), 0);
    if (!open.ok) return publishRefused(open);
    return makeDraft(asked, { out, guidance: guidance.value, open: open.value });
  },
};

type Making = {
  readonly out: string;
  readonly guidance: Guidance;
  readonly open: OpenPublisher;
};

async function makeDraft(asked: Asked, { out, guidance, open }: Making): Promise<Outcome> {
  const { published } = open;
  const { front, cards } = guidance;
  const foreign = published && published.listing.bundle !== front.bundle.id;
  if (foreign) {
    const { bundle } = published.listing;
    const lines = [
      `These cards are of ${front.bundle.id}, and the repository is of ${bundle}.`,
      'Nothing was written. Name the repository of these cards.',
    ];
    return { end: 'refused', refusal: { code: 'other-bundle' }, lines };
  }
  const changed = await changedAmong(cards, open);
  const fix = toFix(changed, guidance, asked.now);
  if (fix > 0 && !asked.options['with-findings']) {
    const lines = [
      `The checks of wording found ${fix} to fix in what changed.`,
      'Nothing was written. See them with lint, mend them, or use --with-findings.',
    ];
    return { end: 'refused', refusal: { code: 'findings-to-fix' }, lines };
  }
  const ids = new Set(cards.map(({ id }) => id));
  const held = published?.cards ?? [];
  const removed = held.filter(({ card }) => !ids.has(card.id)).map(({ card }) => card.id);
  const before = held.filter(({ card }) => changed.some(({ id }) => id === card.id));
  const draft: DraftFile = {
    ...{ bundle: front.bundle.id, saved: dayOf(asked.now), front },
    ...(published
      ? { basedOn: { version: published.version, state: published.listing.state } }
      : {}),
    cards: new Map(changed.map((card) => [card.id, card])),
    ...(before.length > 0 ? { before: new Map(before.map(({ card }) => [card.id, card])) } : {}),
    ...(removed.length > 0 ? { removed } : {}),
    ...{ approvals: published?.approvals ?? [], signatures: [] },
  };
  const written = await writeDraft(asked, out, draft);
  if (!written.ok) return publishRefused(written);
  return {
    end: 'done',
    lines: [
      `${out} holds ${changed.length} new or changed cards, and leaves out ${removed.length}.`,
      ...changed.map((card) => `${card.id}: ${needsInWords(card)}`),
    ],
    json: { out, changed: changed.map(({ id }) => id), removed },
  };
}

async function changedAmong(
  cards: readonly Card[],
  { published }: OpenPublisher,
): Promise<readonly Card[]> {
  const held = new Map((published?.cards ?? []).map(({ card, sha256 }) => [card.id, sha256]));
  const hashes = await Promise.all(cards.map(lineHash));
  return cards.filter((card, at) => held.get(card.id) !== hashes[at]);
}

function toFix(changed: readonly Card[], { front }: Guidance, now: number): number {
  const place = { front, today: dayOf(now) };
  const findings = [...lintFront(front), ...changed.flatMap((card) => lintCard(card, place))];
  return findings.filter(({ severity }) => severity === 'fix').length;
}

function needsInWords(card: Card): string {
  return rolesNeeded(card)
    .map((role) => roleWords[role])
    .join(', ');
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
