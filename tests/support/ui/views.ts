import type { Card, Slot } from '#lib/guidance/card.ts';
import { onlySite, viewLocal } from '#lib/guidance/local.ts';
import type { Annotation } from '#lib/guidance/overlay.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { type CardContext, type CardView, viewCard } from '#lib/panel/card-view.ts';
import { type RowView, rowOf } from '#lib/panel/row-view.ts';
import type { CardScreenView, HomeView, PanelView, ScreenView } from '#lib/panel/screens.ts';
import { aCard } from '../a-card.ts';
import { aFront } from '../a-front.ts';
import { aPractice } from '../a-practice.ts';
import { aSummaryOf } from '../a-summary.ts';
import { hashOf, layered } from '../an-overlay.ts';

// The day on which the views of the tests are made.
const today = '2026-11-22';

/** A card summed up, as lists have it. */
export function aSummary(card: Card = aCard()): CardSummary {
  return aSummaryOf(card, { sha256: hashOf('a'), pack: hashOf('b') });
}

/** A row of a list, made from a card; `rest` is laid over it. */
export function aRow(card: Card = aCard(), rest: Partial<RowView> = {}): RowView {
  return { ...rowOf(aSummary(card), today), ...rest };
}

/** A local fact that a card leans on; `rest` is laid over it. */
export function aSlot(rest: Partial<Slot> = {}): Slot {
  return {
    id: 'quiet-room',
    ask: 'which room is quiet',
    kind: 'place',
    required: true,
    onTile: true,
    ...rest,
  };
}

/** What a practice says of a card that has these slots. */
export function aLocal(slots: readonly Slot[], annotation?: Annotation) {
  return viewLocal({ slots, sha256: layered(aCard()).sha256 }, annotation, onlySite);
}

/** A card ready to be shown, made as the panel makes it; `context` is laid over an empty one. */
export function aCardView(card: Card = aCard(), context: Partial<CardContext> = {}): CardView {
  return viewCard(card, {
    front: aFront(),
    today,
    sha256: hashOf('a'),
    annotation: undefined,
    site: onlySite,
    known: new Map(),
    written: undefined,
    safetyContact: undefined,
    adoption: undefined,
    counterparts: [],
    row: () => [],
    ...context,
  });
}

/** The page of a card; `rest` is laid over it. */
export function aCardScreen(
  card: CardView | undefined = aCardView(),
  rest: Partial<CardScreenView> = {},
): CardScreenView {
  return {
    screen: 'card',
    card,
    signed: undefined,
    gone: false,
    withdrawn: undefined,
    notInUse: undefined,
    editions: [],
    hiddenHere: undefined,
    hiddenBy: undefined,
    pinned: false,
    quiet: false,
    folded: false,
    ...rest,
  };
}

/** The home of Consulting over one card; `rest` is laid over it. */
export function aHome(rest: Partial<HomeView> = {}): HomeView {
  const { id, title, discreetTitle, lines, lang, byline } = aCardView();
  return {
    screen: 'home',
    role: 'consulting',
    glance: { id, title, discreetTitle, lines, lang, byline, adoption: undefined },
    noneShown: false,
    pinned: [],
    tiles: [],
    situations: [],
    ...rest,
  };
}

/** The settings of a practice without a source and without a policy; `rest` is laid over it. */
export function aSettingsScreen(
  rest: Partial<Extract<ScreenView, { screen: 'settings' }>> = {},
): Extract<ScreenView, { screen: 'settings' }> {
  return {
    screen: 'settings',
    practice: aPractice(),
    policy: undefined,
    policyFile: undefined,
    fetched: undefined,
    sources: [],
    updating: undefined,
    ...rest,
  };
}

/** All that the panel shows: home in Consulting, without a foot; `rest` is laid over it. */
export function aPanelView(rest: Partial<PanelView> = {}): PanelView {
  return {
    screen: aHome(),
    role: 'consulting',
    discreet: false,
    query: '',
    foot: undefined,
    notice: undefined,
    offline: undefined,
    policy: undefined,
    studio: true,
    ...rest,
  };
}
