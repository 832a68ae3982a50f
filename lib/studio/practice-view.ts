import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { type LocalView, siteHere, viewLocal } from '#lib/guidance/local.ts';
import type { Annotation } from '#lib/guidance/overlay.ts';
import { isOwn, ownCardOf, ownSummaries } from '#lib/guidance/own-cards.ts';
import type { IncomingPractice } from '#lib/guidance/plan-merge.ts';
import { annotationOn, isHiddenHere, type Practice } from '#lib/guidance/practice.ts';
import { ownSheet, type SheetView, staffSheet } from '#lib/guidance/sheet.ts';
import { slotTexts } from '#lib/guidance/slot-texts.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { type OwnChoice, type OwnRow, ownChoices, ownRows } from './own-written.ts';
import type { StudioState } from './state.ts';

/** The cards that this computer shows. */
export type ShownHere = {
  readonly summaries: readonly CardSummary[];
  readonly cards: readonly Card[];
  readonly front: Front | undefined;
};

/** Before they were read. */
export const noShown: ShownHere = { summaries: [], cards: [], front: undefined };

/** How a card stands here: not shown, offered, asked for, or with something still to fill in. */
export type HereState = 'hidden' | 'to-fill-in' | 'not-here' | 'ask' | 'noted' | 'as-it-is';

/** One card, as it stands here. */
export type PracticeRow = {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly audience: CardSummary['audience'];
  readonly here: HereState;
  /** Required facts that nobody has filled in. */
  readonly missing: number;
};

/** Our practice, ready to be shown. */
export type PracticeView = {
  readonly practice: Practice;
  readonly rows: readonly PracticeRow[];
  /** Cards that the practice wrote itself, and drafts that can be such. */
  readonly own: readonly OwnRow[];
  readonly choices: readonly OwnChoice[];
  readonly situations: Front['situations'];
  readonly incoming: IncomingPractice | undefined;
  readonly titles: ReadonlyMap<string, string>;
};

/** One card and what the practice says of it. */
export type PracticeCardView = {
  readonly card: Card;
  readonly summary: CardSummary;
  readonly annotation: Annotation | undefined;
  /** Who wrote it, where it is the practice's own: then nothing else is claimed of it. */
  readonly written: { readonly by: string } | undefined;
  readonly hidden: boolean;
  readonly practice: Practice;
};

/** Makes the list of all cards, those first that have something to fill in. */
export function viewPractice(
  state: StudioState,
  shown: ShownHere,
  incoming: IncomingPractice | undefined,
): PracticeView {
  const practice = state.practice.value;
  const { summaries, cards, front } = withOwn(shown, practice);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const rows = summaries.flatMap((summary) => {
    const card = byId.get(summary.id);
    return card ? [rowOf(card, summary, practice)] : [];
  });
  return {
    ...{ practice, incoming, situations: front?.situations ?? [] },
    own: ownRows(practice),
    choices: ownChoices(state, new Set(shown.summaries.map(({ id }) => id))),
    rows: rows.sort((a, b) => places.indexOf(a.here) - places.indexOf(b.here)),
    titles: new Map(summaries.map(({ id, title }) => [id, title])),
  };
}

/** The cards shown here, and those of the practice's own whose id nothing signed has. */
function withOwn(shown: ShownHere, practice: Practice): ShownHere {
  const own = ownSummaries(practice, new Set(shown.summaries.map(({ id }) => id)));
  const cards = own.flatMap(({ id }) => ownCardOf(practice, id)?.card ?? []);
  return { ...shown, summaries: [...shown.summaries, ...own], cards: [...shown.cards, ...cards] };
}

const places: readonly HereState[] = [
  'to-fill-in',
  'ask',
  'not-here',
  'noted',
  'hidden',
  'as-it-is',
];

/** Makes the form for the card that the address names. */
export function viewPracticeCard(
  state: StudioState,
  shown: ShownHere,
): PracticeCardView | undefined {
  const { screen, about } = state.route.value;
  const practice = state.practice.value;
  const { summaries, cards } = withOwn(shown, practice);
  const card = cards.find(({ id }) => id === about);
  const summary = summaries.find(({ id }) => id === about);
  if (screen !== 'local' || !card || !summary) return undefined;
  const hidden = isHiddenHere(practice, summary);
  const written = isOwn(summary) ? ownCardOf(practice, card.id) : undefined;
  return { card, summary, hidden, practice, written, annotation: annotationOn(practice, card.id) };
}

/** What a card shows of the practice, for the building that is the only one or stands for all. */
export function localOf(card: Card, summary: CardSummary, practice: Practice): LocalView {
  const { sha256 } = summary;
  const note = annotationOn(practice, card.id);
  const site = siteHere(practice);
  return viewLocal({ slots: card.slots, sha256 }, note, site, slotTexts(practice, site));
}

/** The card on paper as it is done here, in the building that is the only one or stands for all. */
export function sheetHere(
  { card, practice, written }: PracticeCardView,
  printed: string,
): SheetView {
  const own = written && ownCardOf(practice, card.id);
  const site = siteHere(practice);
  if (own) return ownSheet(own, practice, site, printed);
  return staffSheet(card, practice, site, { released: '', printed });
}

function rowOf(card: Card, summary: CardSummary, practice: Practice): PracticeRow {
  const local = localOf(card, summary, practice);
  const missing = local.missing.length;
  const { id, title, lang, audience } = summary;
  return {
    id,
    title,
    lang,
    audience,
    missing,
    here: hereOf(local, isHiddenHere(practice, summary)),
  };
}

function hereOf(local: LocalView, hidden: boolean): HereState {
  if (hidden) return 'hidden';
  if (local.available === 'no') return 'not-here';
  if (local.missing.length > 0) return 'to-fill-in';
  if (local.available === 'ask') return 'ask';
  return local.answers.length > 0 || local.note.length > 0 ? 'noted' : 'as-it-is';
}
