import { isHiddenHere } from '#lib/guidance/practice.ts';
import type { Role } from '#lib/guidance/select.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { Hit } from '#lib/search/open-search.ts';
import { shortened } from './excerpt-view.ts';
import { type RowView, rowOf } from './row-view.ts';
import type { PanelState } from './state.ts';

/** A headed group of results. */
export type FoundGroup = {
  readonly group: CardSummary['audience'][number] | 'near';
  readonly rows: readonly RowView[];
};

/** Results of a search. `corrected` is what was searched for instead of the words typed. */
export type FoundView = {
  readonly query: string;
  readonly corrected: string | undefined;
  readonly ready: boolean;
  readonly count: number;
  readonly cardsInAll: number;
  readonly groups: readonly FoundGroup[];
};

/** Groups what was found: the current role, the other, the practice, then what is near. */
export function viewFound(state: PanelState, role: Role): FoundView {
  const { found, guidance, query } = state;
  const summaries = guidance?.summaries;
  const other: Role = role === 'consulting' ? 'reception' : 'consulting';
  const groups = ([role, other, 'practice', 'near'] as const).map((group) => ({
    group,
    rows: (found?.hits ?? []).flatMap((hit) => {
      const card = summaries?.get(hit.id);
      if (!card || isHiddenHere(state.practice, card)) return [];
      if (groupOf(hit, card, role) !== group) return [];
      return [
        {
          ...rowOf(card, state.today),
          match: { title: hit.title, excerpt: shortened(hit.excerpt) },
        },
      ];
    }),
  }));
  return {
    query: query.trim(),
    corrected: found?.corrected,
    ready: found !== undefined && summaries !== undefined,
    count: groups.reduce((sum, group) => sum + group.rows.length, 0),
    cardsInAll: guidance?.home.cards ?? 0,
    groups: groups.filter((group) => group.rows.length > 0),
  };
}

function groupOf(hit: Hit, card: CardSummary, role: Role): FoundGroup['group'] {
  if (hit.near) return 'near';
  return card.audience.includes(role) ? role : (card.audience[0] ?? 'practice');
}
