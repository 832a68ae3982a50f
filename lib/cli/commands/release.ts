import { stat } from 'node:fs/promises';
import path from 'node:path';
import { dayOf } from '#lib/base/day.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { LayeredCard } from '#lib/guidance/layered-card.ts';
import { lintCard } from '#lib/lint/lint-card.ts';
import { lintFront } from '#lib/lint/lint-front.ts';
import type { DraftFile } from '#lib/pack/draft-file.ts';
import { editionsNotRaised } from '#lib/pack/editions-raised.ts';
import { lineHash } from '#lib/pack/make-packs.ts';
import { rolesNeeded } from '#lib/trust/approvals.ts';
import { changedCards } from '#lib/trust/release-consent.ts';
import { countOf } from '#lib/words/facts.ts';
import { folderRefusalInWords } from '#lib/words/lint.ts';
import { roleWords } from '#lib/words/signing.ts';
import { type Asked, type Command, type Outcome, textOf, usedWrongly } from '../command.ts';
import { isGuidanceFolder } from '../guidance-folder.ts';
import { bundleOf } from '../publishing/bundle-of.ts';
import { writeDraft } from '../publishing/draft-folder.ts';
import { heldCards } from '../publishing/held-cards.ts';
import { type LeanGuidance, leanGuidance, leftOutInWords } from '../publishing/lean-guidance.ts';
import {
  type NamedOverlay,
  overlayFault,
  overlayInWords,
  readOverlay,
} from '../publishing/named-overlay.ts';
import { openNamed } from '../publishing/open-named.ts';
import type { OpenPublisher } from '../publishing/open-publisher.ts';
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
    '  --overlay FILE      with the local notes of a practice file; a practice’s own source only',
    '  --no-overlay        without the local notes that were published before',
  ],
  options: {
    repository: { type: 'string' },
    out: { type: 'string' },
    'with-findings': { type: 'boolean' },
    overlay: { type: 'string' },
    'no-overlay': { type: 'boolean' },
  },
  run: async (asked) => {
    const [cards, ...more] = asked.words;
    const repository = textOf(asked, 'repository');
    const out = textOf(asked, 'out');
    if (cards === undefined || more.length > 0) return usedWrongly('Name one folder of cards.');
    if (!repository || !out) return usedWrongly('Give --repository and --out.');
    if (await isThere(path.resolve(asked.folder, out))) {
      const lines = [`${out} is there already.`, 'Nothing was written. Name another file.'];
      return refused('file-in-the-way', lines);
    }
    const folder = path.resolve(asked.folder, cards);
    if (!(await isGuidanceFolder(folder))) {
      const refusal = { code: 'no-guidance-here', folder: cards } as const;
      return { end: 'refused', refusal, lines: folderRefusalInWords(refusal) };
    }
    const guidance = await readStarter(folder);
    if (!guidance.ok) return refusedWith(guidance, folderRefusalInWords);
    const open = await openNamed(asked, repository);
    if (!open.ok) return publishRefused(open);
    const overlay = await readOverlay(asked);
    if (!overlay.ok) return refusedWith(overlay, overlayFault);
    const lean = await leanGuidance(guidance.value);
    return makeDraft(asked, { out, guidance: lean, open: open.value, overlay: overlay.value });
  },
};

type Making = {
  readonly out: string;
  readonly guidance: LeanGuidance;
  readonly open: OpenPublisher;
  readonly overlay: NamedOverlay;
};

async function makeDraft(asked: Asked, making: Making): Promise<Outcome> {
  const { out, guidance, open } = making;
  const layered = await changedAmong(guidance.cards, open);
  const refused = await whyNot(asked, making, layered);
  if (refused) return refused;
  const changed = layered.map(({ card }) => card);
  const draft = draftOf(making, changed, dayOf(asked.now));
  const written = await writeDraft(asked, out, draft);
  if (!written.ok) return publishRefused(written);
  const removed = draft.removed ?? [];
  return {
    end: 'done',
    lines: [
      `${out} holds ${countOf(changed.length, 'new or changed card')}, and leaves out ${removed.length}.`,
      ...leftOutInWords(guidance),
      ...overlayInWords(making.overlay),
      ...changed.map((card) => `${card.id}: ${needsInWords(card)}`),
    ],
    json: { out, changed: changed.map(({ id }) => id), removed, leftOut: guidance.leftOut },
  };
}

async function whyNot(
  asked: Asked,
  { guidance, open }: Making,
  changed: readonly LayeredCard[],
): Promise<Outcome | undefined> {
  const { bundle } = guidance.front;
  const ours = (await bundleOf(open)) ?? bundle.id;
  if (ours !== bundle.id) {
    return refused('other-bundle', [
      `These cards are of ${bundle.id}, and the repository is of ${ours}.`,
      'Nothing was written. Name the repository of these cards, or, where they are to be',
      `published in this one, write "id": "${ours}" in their bundle.json.`,
    ]);
  }
  const [same] = editionsNotRaised(changed, open.published?.cards ?? []);
  if (same) {
    return refused('edition-not-raised', [
      `${same.id} changed, and its edition ("rev") is still ${same.rev}.`,
      'Nothing was written. Raise the number of each card that changed.',
    ]);
  }
  const cards = changed.map(({ card }) => card);
  const fix = toFix(cards, guidance, asked.now);
  if (fix === 0 || asked.options['with-findings'] === true) return undefined;
  return refused('findings-to-fix', [
    `The checks of wording found ${fix} to fix in what changed.`,
    'Nothing was written. See them with lint, mend them, or use --with-findings.',
  ]);
}

function draftOf(
  { guidance, overlay, open: { published } }: Making,
  changed: readonly Card[],
  saved: string,
): DraftFile {
  const { front, cards } = guidance;
  const held = (published?.cards ?? []).map(({ card }) => card);
  const removed = held.filter(({ id }) => !cards.some((card) => card.id === id));
  const before = held.filter(({ id }) => changed.some((card) => card.id === id));
  const base = published && { version: published.version, state: published.listing.state };
  return {
    ...{ bundle: front.bundle.id, saved, front },
    ...(base ? { basedOn: base } : {}),
    ...(overlay ? { overlay } : {}),
    cards: new Map(changed.map((card) => [card.id, card])),
    ...(before.length > 0 ? { before: new Map(before.map((card) => [card.id, card])) } : {}),
    ...(published ? { frontBefore: published.front.front } : {}),
    ...(removed.length > 0 ? { removed: removed.map(({ id }) => id) } : {}),
    ...{ approvals: published?.approvals ?? [], signatures: [] },
  };
}

async function changedAmong(
  cards: readonly Card[],
  open: OpenPublisher,
): Promise<readonly LayeredCard[]> {
  const layered = cards.map(async (card) => ({ card, sha256: await lineHash(card) }));
  return changedCards(await Promise.all(layered), heldCards(open));
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

function refused(code: string, lines: readonly string[]): Outcome {
  return { end: 'refused', refusal: { code }, lines };
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
