import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Card } from '#lib/guidance/card.ts';
import { checkDraft } from '#lib/pack/prepare-release.ts';
import { folderRefusalInWords } from '#lib/words/lint.ts';
import type { Asked, Outcome } from '../command.ts';
import { isGuidanceFolder } from '../guidance-folder.ts';
import { readStarter } from '../read-starter.ts';
import { draftRefusalInWords, readDraft } from './draft-folder.ts';
import type { NamedOverlay } from './named-overlay.ts';
import { draftInWords } from './open-draft.ts';
import { openPublisherFolder } from './open-publisher.ts';
import { publishRefused, refusedWith } from './refused.ts';

/** Cards of whatever was named, and where only some stand there, which were to be left out. */
export type ReadCards = {
  readonly cards: readonly Card[];
  /**
   * For a draft, which holds only what it changes: those cards as its sender says that they are
   * published, and the ids of cards that it leaves out.
   */
  readonly draft?: { readonly before: readonly Card[]; readonly removed: readonly string[] };
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
    return { cards: guidance.value.cards };
  }
  const open = await openPublisherFolder(place, 0);
  if (!open.ok) return publishRefused(open);
  const { cards = [], overlay } = open.value.published ?? {};
  return { cards: cards.map(({ card }) => card), overlay: overlay?.practice ?? 'none' };
}

async function fromDraft(asked: Asked, file: string): Promise<ReadCards | Outcome> {
  const draft = await readDraft(asked, file);
  if (!draft.ok) return refusedWith(draft, draftRefusalInWords);
  const checked = checkDraft(draft.value, undefined);
  if (!checked.ok) return refusedWith(checked, draftInWords);
  const held = { ...draft.value, cards: draft.value.before ?? new Map() };
  const before = checkDraft(held, undefined);
  const { cards, overlay } = checked.value;
  const { removed = [] } = draft.value;
  return { cards, overlay, draft: { before: before.ok ? before.value.cards : [], removed } };
}

/** A draft's cards in the place of those of a set, as publishing it would have them. */
export function laidOver({ cards, draft }: ReadCards, set: readonly Card[]): readonly Card[] {
  const byId = new Map(set.map((card) => [card.id, card]));
  for (const id of draft?.removed ?? []) byId.delete(id);
  for (const card of cards) byId.set(card.id, card);
  return [...byId.values()];
}
