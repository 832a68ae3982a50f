import { sha256, utf8 } from '#lib/base/bytes.ts';
import type { Card } from '#lib/guidance/card.ts';
import { parseCard } from '#lib/guidance/parse-card.ts';
import { cardLine } from '#lib/pack/make-packs.ts';
import { cardOf } from './card-of.ts';
import { countFixes } from './check.ts';
import type { ComparableCard } from './compared-fields.ts';
import { saysPublished } from './says-published.ts';
import type { StudioState } from './state.ts';

/** A card that the next release changes. */
export type ChangedCard = {
  readonly id: string;
  /** Empty where it has none yet. */
  readonly title: string;
  readonly change: 'new' | 'changed' | 'removed';
  /** What the draft says, as far as it is written. */
  readonly draft: ComparableCard;
  readonly published: Card | undefined;
  /** The card and the hash of its line, where the draft is a whole card; approvals name it by that. */
  readonly whole: { readonly card: Card; readonly sha256: string } | undefined;
  /** How many findings block sign-off; not known yet while the checks run. */
  readonly toFix: number | undefined;
};

/** Every card that differs from what is published, in the order of ids. */
export async function changedCardsOf(state: StudioState): Promise<readonly ChangedCard[]> {
  const published = new Map((state.work.value?.cards ?? []).map((card) => [card.id, card]));
  const checks = state.checks.value;
  const rows = [...state.drafts.value.values()].sort((a, b) => (a.card < b.card ? -1 : 1));
  const found = await Promise.all(
    rows.map(async ({ card: id, draft, removed }): Promise<ChangedCard[]> => {
      const before = published.get(id);
      const value = cardOf(draft) as ComparableCard;
      if (removed) return before ? [removalOf(before)] : [];
      if (before && saysPublished(draft, before)) return [];
      const check = checks.get(id);
      return [
        {
          ...{ id, title: value.title ?? before?.title ?? '', draft: value, published: before },
          change: before ? 'changed' : 'new',
          whole: await wholeOf(value),
          toFix: check?.of === draft ? countFixes(check.checked.findings) : undefined,
        },
      ];
    }),
  );
  return found.flat();
}

/**
 * Every card as the next release would hold it: drafts in the place of what they change, and those
 * that the release before does not hold, be they new or changes of cards of another bundle.
 */
export function nextCards(
  published: readonly Card[],
  changed: readonly ChangedCard[],
): readonly Card[] {
  const changes = new Map(changed.map((one) => [one.id, one]));
  const kept = published.flatMap((card) => {
    const change = changes.get(card.id);
    if (!change) return [card];
    return change.change === 'removed' || !change.whole ? [] : [change.whole.card];
  });
  const held = new Set(published.map(({ id }) => id));
  const fresh = changed.flatMap(({ id, change, whole }) =>
    change !== 'removed' && whole && !held.has(id) ? [whole.card] : [],
  );
  return [...kept, ...fresh];
}

function removalOf(card: Card): ChangedCard {
  return {
    ...{ id: card.id, title: card.title, change: 'removed', draft: card, published: card },
    ...{ whole: undefined, toFix: 0 },
  };
}

async function wholeOf(value: unknown): Promise<ChangedCard['whole']> {
  const parsed = parseCard(value);
  if (!parsed.ok) return undefined;
  return { card: parsed.value, sha256: await sha256(utf8(cardLine(parsed.value))) };
}
