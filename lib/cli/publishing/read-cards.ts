import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Card } from '#lib/guidance/card.ts';
import { type Front, parseFront } from '#lib/guidance/front.ts';
import type { PreparedRelease } from '#lib/pack/draft-file.ts';
import { checkDraft, openPrepared } from '#lib/pack/prepare-release.ts';
import type { ReadFile } from '#lib/tuf/open-repository.ts';
import { folderRefusalInWords } from '#lib/words/lint.ts';
import type { Asked, Outcome } from '../command.ts';
import { isGuidanceFolder } from '../guidance-folder.ts';
import { readStarter } from '../read-starter.ts';
import { draftRefusalInWords, readDraft } from './draft-folder.ts';
import { leanGuidance } from './lean-guidance.ts';
import type { NamedOverlay } from './named-overlay.ts';
import { draftInWords } from './open-draft.ts';
import { openPublisherFolder } from './open-publisher.ts';
import { publishRefused, refusedWith } from './refused.ts';

/** Cards of whatever was named, and where only some stand there, which were to be left out. */
export type ReadCards = {
  readonly cards: readonly Card[];
  /**
   * For a draft, which holds only what it changes: those cards and the front matter as its sender
   * says that they are published, and the ids of cards that it leaves out.
   */
  readonly draft?: {
    readonly before: readonly Card[];
    readonly removed: readonly string[];
    /** Whether nothing is published before it. */
    readonly isFirst: boolean;
    readonly frontBefore: Front | undefined;
  };
  readonly front?: Front;
  /** What was prepared of a draft for signing, to be opened beside what is published. */
  readonly prepared?: PreparedRelease | undefined;
  /** Reads the files of a repository. */
  readonly read?: ReadFile;
  /** What a practice says of the cards, where it is published or a draft would change it. */
  readonly overlay?: NamedOverlay;
};

/** Reads the cards of a folder of guidance, of a repository, or of a draft. */
export async function readCards(asked: Asked, named: string): Promise<ReadCards | Outcome> {
  const place = path.resolve(asked.folder, named);
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return fromDraft(asked, named);
  if (await isGuidanceFolder(place)) {
    const guidance = await readStarter(place);
    if (!guidance.ok) return refusedWith(guidance, folderRefusalInWords);
    const { front, cards } = await leanGuidance(guidance.value);
    return { cards, front };
  }
  const open = await openPublisherFolder(place, 0);
  if (!open.ok) return publishRefused(open);
  const { cards = [], overlay, front } = open.value.published ?? {};
  return {
    cards: cards.map(({ card }) => card),
    ...(front ? { front: front.front } : {}),
    ...{ read: open.value.read, overlay: overlay?.practice ?? 'none' },
  };
}

async function fromDraft(asked: Asked, file: string): Promise<ReadCards | Outcome> {
  const draft = await readDraft(asked, file);
  if (!draft.ok) return refusedWith(draft, draftRefusalInWords);
  const checked = checkDraft(draft.value, undefined);
  if (!checked.ok) return refusedWith(checked, draftInWords);
  const held = { ...draft.value, cards: draft.value.before ?? new Map() };
  const before = checkDraft(held, undefined);
  const { cards, front, overlay } = checked.value;
  const { removed = [], release: prepared, basedOn, frontBefore } = draft.value;
  const frontThen = parseFront(frontBefore);
  return {
    ...{ cards, front, overlay, prepared },
    draft: {
      ...{ before: before.ok ? before.value.cards : [], removed, isFirst: basedOn === undefined },
      frontBefore: frontThen.ok ? frontThen.value : undefined,
    },
  };
}

/**
 * A draft beside the repository that it is for: where it was prepared for signing that is what its
 * signers sign, whatever else it says of itself.
 */
export async function asPrepared(one: ReadCards, other: ReadCards): Promise<ReadCards | Outcome> {
  if (!one.prepared || !other.read) return one;
  const opened = await openPrepared(one.prepared, other.read);
  if (!opened.ok) return preparedDamaged();
  const { cards, front, overlay } = opened.value.release;
  return {
    ...{ cards: cards.map(({ card }) => card), front: front.front },
    overlay: overlay?.practice ?? 'none',
  };
}

function preparedDamaged(): Outcome {
  const lines = [
    'What was made ready in this draft does not fit this repository, or is damaged.',
    'Nothing was changed. The publisher runs cosign once more, and sends it again.',
  ];
  return { end: 'refused', refusal: { code: 'prepared-not-readable' }, lines };
}

/** A draft's cards in the place of those of a set, as publishing it would have them. */
export function laidOver({ cards, draft }: ReadCards, set: readonly Card[]): readonly Card[] {
  const byId = new Map(set.map((card) => [card.id, card]));
  for (const id of draft?.removed ?? []) byId.delete(id);
  for (const card of cards) byId.set(card.id, card);
  return [...byId.values()];
}
