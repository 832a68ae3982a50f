import { type Day, daysBetween } from '#lib/base/day.ts';
import type { Card, Slot } from '#lib/guidance/card.ts';
import type { Front, Source } from '#lib/guidance/front.ts';
import type { Made } from '#lib/guidance/made.ts';
import { type ReviewState, reviewState } from '#lib/guidance/review.ts';

/** Who made a card and when it is due for review. */
export type BylineView = { readonly made: Made; readonly reviewBy: Day; readonly review: ReviewState };

/** A part of a card: its name, and its short sentences. */
export type PartView = { readonly part: PartName; readonly lines: readonly string[] };

/** The names of parts that are lists of sentences. */
export type PartName =
  | 'say'
  | 'leaveOut'
  | 'ifTooMuch'
  | 'afterwards'
  | 'offer'
  | 'sayQuietly'
  | 'noNeedToAsk'
  | 'nextTime'
  | 'when'
  | 'how'
  | 'whatToSay';

/** What stands between title and foot, in the order in which it is read. */
export type BlockView =
  | ({ readonly block: 'part' } & PartView)
  | { readonly block: 'steps'; readonly heading: string; readonly lines: readonly string[] }
  | { readonly block: 'swap'; readonly insteadOf: string; readonly say: string; readonly why: string }
  | { readonly block: 'local'; readonly missing: readonly Slot[] };

/** A card, ready to be shown. */
export type CardView = {
  readonly id: string;
  readonly kind: Card['kind'];
  readonly title: string;
  readonly discreetTitle: string;
  readonly lines: readonly string[];
  readonly byline: BylineView;
  readonly contentNotes: Card['contentNotes'];
  readonly hasFolded: boolean;
  readonly toVerify: number;
  readonly blocks: readonly BlockView[];
  readonly folded: Card['folded'];
  readonly forYou: Card['forYou'];
  readonly why: string;
  readonly sources: readonly Source[];
  readonly safetyContact: string | undefined;
};

const order: { readonly [kind in 'prompt' | 'adjustment' | 'pathway']: readonly (PartName | 'local')[] } = {
  prompt: ['say', 'leaveOut', 'ifTooMuch', 'afterwards', 'local'],
  adjustment: ['offer', 'say', 'sayQuietly', 'local', 'noNeedToAsk', 'nextTime'],
  pathway: ['when', 'local', 'how', 'whatToSay'],
};
// On a card that carries risk the local block moves up, to where it is seen without scrolling.
const promptAtRisk: readonly (PartName | 'local')[] = ['say', 'leaveOut', 'local', 'ifTooMuch', 'afterwards'];

/** Makes a card ready to be shown on a day. */
export function viewCard(card: Card, front: Front | undefined, today: Day): CardView {
  return {
    id: card.id,
    kind: card.kind,
    title: card.title,
    discreetTitle: card.discreetTitle,
    lines: card.lines,
    byline: { made: card.made, reviewBy: card.reviewBy, review: reviewState(card, today) },
    contentNotes: card.contentNotes,
    hasFolded: card.folded !== undefined,
    toVerify: card.toVerify.length,
    blocks: blocksOf(card),
    folded: card.folded,
    forYou: card.forYou,
    why: card.why,
    sources: (front?.sources ?? []).filter((source) => card.sources.includes(source.id)),
    safetyContact: front?.bundle.safetyContact,
  };
}

/** How many days ago a review was due; 0 or less when it is not past. */
export function daysPastReview(byline: BylineView, today: Day): number {
  return daysBetween(byline.reviewBy, today);
}

function blocksOf(card: Card): readonly BlockView[] {
  if (card.kind === 'guidance') {
    return [...card.parts.steps.map((step) => ({ block: 'steps' as const, ...step })), ...local(card)];
  }
  if (card.kind === 'wording') {
    return [...card.parts.map((swap) => ({ block: 'swap' as const, ...swap })), ...local(card)];
  }
  const names = card.kind === 'prompt' && card.risk ? promptAtRisk : order[card.kind];
  return names.flatMap((name) => (name === 'local' ? local(card) : part(card, name)));
}

function part(card: Card, name: PartName): BlockView[] {
  const lines: unknown = Object.entries(card.parts).find(([key]) => key === name)?.[1];
  return Array.isArray(lines) && lines.length > 0 ? [{ block: 'part', part: name, lines }] : [];
}

function local(card: Card): BlockView[] {
  const missing = card.slots.filter((slot) => slot.required);
  return missing.length > 0 ? [{ block: 'local', missing }] : [];
}
