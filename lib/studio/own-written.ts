import type { Card } from '#lib/guidance/card.ts';
import { type OwnCard, ownCardOf } from '#lib/guidance/own-cards.ts';
import { parseCard } from '#lib/guidance/parse-card.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { lineHash } from '#lib/pack/make-packs.ts';
import { cardOf } from './card-of.ts';
import type { Draft } from './draft.ts';
import type { StudioState } from './state.ts';

/** A card of the practice's own, for the list of them. */
export type OwnRow = Pick<Card, 'id' | 'title' | 'lang'> & Pick<OwnCard, 'by' | 'day' | 'from'>;

/** A new card of the open library that can stand here as the practice's own. */
export type OwnChoice = Pick<Card, 'id' | 'title'>;

/** The cards that the practice wrote itself, as they stand here. */
export function ownRows(practice: Practice): readonly OwnRow[] {
  return practice.entries.flatMap((entry): OwnRow[] => {
    if (entry.op !== 'add') return [];
    const { card, by, day, from } = entry;
    const { id, title, lang } = card;
    return [{ id, title, lang, by, day, ...(from === undefined ? {} : { from }) }];
  });
}

/**
 * New cards that are complete and were never published, and whose id the guidance shown here does
 * not have: what is co-produced is never written over.
 */
export function ownChoices(
  state: StudioState,
  taken: { readonly has: (id: string) => boolean },
): readonly OwnChoice[] {
  const published = new Set(state.work.value?.cards.map(({ id }) => id));
  return [...state.drafts.value.values()].flatMap(({ card: id, draft, removed }) => {
    if (removed || published.has(id) || taken.has(id) || !ownFrom(draft)) return [];
    return [{ id, title: draft.title }];
  });
}

/** Makes the entry that puts a draft here; nothing where it is no complete card. */
export async function ownEntry(
  draft: Draft,
  { by, day }: Pick<OwnCard, 'by' | 'day'>,
  practice: Practice,
): Promise<OwnCard | undefined> {
  const written = ownFrom(draft);
  if (!written) return undefined;
  const before = ownCardOf(practice, draft.id);
  const card = { ...written, rev: (before?.card.rev ?? 0) + 1 };
  const base = { bundle: '', id: card.id, sha256: await lineHash(card) };
  return { op: 'add', id: card.id, rev: card.rev, base, by, day, card };
}

/** The card that a draft would be. Nothing of how it was made is claimed where nobody recorded it. */
function ownFrom(draft: Draft): Card | undefined {
  const value = cardOf(draft);
  const sources = draft.sources;
  const made = value['made'] ?? { standing: 'starter', from: sources };
  const parsed = parseCard({ ...value, made });
  return parsed.ok ? parsed.value : undefined;
}
