import type { PartName } from '#lib/guidance/blocks.ts';
import type { Card, Slot } from '#lib/guidance/card.ts';
import type { Audience, ContentNote } from '#lib/guidance/identity.ts';
import type { Made } from '#lib/guidance/made.ts';

/** The kind of a card, which fixes the parts that it may have. */
export type Kind = Card['kind'];

/** Lines under a heading, such as a step, the folded part or a handout. */
export type Headed = { readonly heading: string; readonly lines: readonly string[] };

/** Words to leave, the words instead, and why. */
export type Swap = { readonly insteadOf: string; readonly say: string; readonly why: string };

/**
 * A card as somebody is writing it: any text may be empty, untidy or too long, and lists of lines
 * hold what stands in the form. Parts of every kind are kept, so that a change of kind loses none.
 */
export type Draft = {
  readonly id: string;
  readonly rev: number;
  readonly kind: Kind;
  readonly audience: readonly Audience[];
  readonly lang: string;
  readonly counterpartOf: string;
  readonly title: string;
  readonly discreetTitle: string;
  /** Always three: an empty one is left out of the card. */
  readonly lines: readonly string[];
  readonly situations: readonly string[];
  readonly contentNotes: readonly ContentNote[];
  readonly risk: boolean;
  readonly parts: { readonly [part in PartName]?: readonly string[] };
  readonly steps: readonly Headed[];
  readonly swaps: readonly Swap[];
  readonly why: string;
  readonly folded: Headed;
  readonly forYou: readonly string[];
  readonly sources: readonly string[];
  readonly related: readonly string[];
  readonly pathway: string;
  readonly slots: readonly Slot[];
  readonly handout: Headed;
  readonly made: Partial<Made> | undefined;
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly toVerify: readonly string[];
  readonly verified: Card['verified'];
};

const nothing: Headed = { heading: '', lines: [] };

/** The parts that a kind has, in the order in which they are read; none where it has lists. */
export const partsOfKind: { readonly [kind in Kind]: readonly PartName[] } = {
  prompt: ['say', 'leaveOut', 'ifTooMuch', 'afterwards'],
  adjustment: ['offer', 'say', 'sayQuietly', 'noNeedToAsk', 'nextTime'],
  pathway: ['when', 'how', 'whatToSay'],
  guidance: [],
  wording: [],
};

/** A new card of a kind, with nothing in it but what was said when it was made. */
export function emptyDraft(start: Pick<Draft, 'id' | 'kind' | 'audience' | 'title'>): Draft {
  return {
    ...{ rev: 1, lang: 'en-GB', counterpartOf: '', discreetTitle: '', lines: ['', '', ''] },
    ...{ situations: [], contentNotes: [], risk: false, parts: {}, steps: [], swaps: [] },
    ...{ why: '', folded: nothing, forYou: [], sources: [], related: [], pathway: '', slots: [] },
    ...{ handout: nothing, made: undefined, reviewed: '', reviewBy: '' },
    ...{ toVerify: [], verified: [] },
    ...start,
  };
}

/** The draft that a published card begins as. Its edition is the next one. */
export function draftOf(card: Card, rev = card.rev + 1): Draft {
  const { parts, kind, folded, forYou, handout, counterpartOf, pathway, lines, ...rest } = card;
  const base = emptyDraft({ id: card.id, kind, audience: card.audience, title: card.title });
  return {
    ...base,
    ...rest,
    ...{ kind, rev, counterpartOf: counterpartOf ?? '', pathway: pathway ?? '' },
    lines: [0, 1, 2].map((at) => lines[at] ?? ''),
    ...partsIn(card),
    folded: folded ?? nothing,
    forYou: forYou ?? [],
    handout: handout ? { heading: handout.title, lines: handout.lines } : nothing,
  };
}

function partsIn(card: Card): Pick<Draft, 'parts' | 'steps' | 'swaps'> {
  if (card.kind === 'wording') return { parts: {}, steps: [], swaps: card.parts };
  if (card.kind === 'guidance') return { parts: {}, steps: card.parts.steps, swaps: [] };
  const named = partsOfKind[card.kind].flatMap((name) => {
    const lines = Object.entries(card.parts).find(([part]) => part === name)?.[1];
    return lines ? [[name, lines] as const] : [];
  });
  return { parts: Object.fromEntries(named), steps: [], swaps: [] };
}
