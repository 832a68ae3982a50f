import type { HomeSituation } from '#lib/guidance/home.ts';
import { cardsFor, cardsOf, type Role } from '#lib/guidance/select.ts';
import { type LocalView, onlySite, viewLocal } from '#lib/guidance/local.ts';
import { reviewState } from '#lib/guidance/review.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { ReleaseNews } from '#lib/store/database.ts';
import { type BylineView, type CardView, viewCard } from './card-view.ts';
import { type FoundView, viewFound } from './found-view.ts';
import type { PageName } from './route.ts';
import { type RowView, rowOf } from './row-view.ts';
import type { PanelState } from './state.ts';

/** The three lines and what stands around them. */
export type GlanceView = {
  readonly id: string;
  readonly title: string;
  readonly discreetTitle: string;
  readonly lines: readonly string[];
  readonly byline: BylineView;
};

/** One thing that reception can offer; `local` is how it is done here, where that matters. */
export type TileView = {
  readonly id: string;
  readonly title: string;
  readonly local: LocalView | undefined;
};

/** The home of a role. */
export type HomeView = {
  readonly screen: 'home';
  readonly role: Role;
  readonly glance: GlanceView;
  readonly pinned: readonly RowView[];
  readonly tiles: readonly TileView[];
  readonly situations: readonly HomeSituation[];
  readonly cardsInAll: number;
};

/** A card on screen. */
export type CardScreenView = {
  readonly screen: 'card';
  readonly card: CardView | undefined;
  /** It is not in the guidance any more. */
  readonly gone: boolean;
  readonly pinned: boolean;
  /** Only its neutral title and its lines, in discreet view. */
  readonly quiet: boolean;
  /** Folded, since it is of risk and well past its review. */
  readonly folded: boolean;
};

/** A headed list of rows. */
export type ListGroup = { readonly audience: CardSummary['audience'][number]; readonly rows: readonly RowView[] };

/** One screen of the panel, as plain values. */
export type ScreenView =
  | { readonly screen: 'starting' }
  | { readonly screen: 'first-run' }
  | { readonly screen: 'hidden' }
  | HomeView
  | CardScreenView
  | { readonly screen: 'situation'; readonly situation: HomeSituation | undefined; readonly rows: readonly RowView[] }
  | { readonly screen: 'found'; readonly found: FoundView }
  | { readonly screen: 'situations'; readonly situations: readonly HomeSituation[] }
  | { readonly screen: 'all'; readonly groups: readonly ListGroup[]; readonly pinned: readonly RowView[] }
  | { readonly screen: 'news'; readonly news: readonly ReleaseNews[] }
  | { readonly screen: 'settings' | 'keyboard' | 'about' };

/** What the foot says of the guidance. */
export type FootView = { readonly released: string; readonly pastReview: number; readonly news: number };

/** Everything that the panel shows. */
export type PanelView = {
  readonly screen: ScreenView;
  readonly role: Role;
  readonly discreet: boolean;
  readonly query: string;
  readonly foot: FootView | undefined;
};

/** Makes the view from the state; pure. */
export function viewPanel(state: PanelState): PanelView {
  const role = state.settings.role ?? 'consulting';
  return {
    screen: viewScreen(state, role),
    role,
    discreet: state.discreet,
    query: state.query,
    foot: viewFoot(state),
  };
}

function viewScreen(state: PanelState, role: Role): ScreenView {
  if (state.hidden) return { screen: 'hidden' };
  if (!state.guidance) return { screen: 'starting' };
  if (!state.settings.role) return { screen: 'first-run' };
  if (state.query.trim().length >= 2 || state.route.at === 'find') {
    return { screen: 'found', found: viewFound(state, role) };
  }
  switch (state.route.at) {
    case 'home':
      return viewHome(state, role);
    case 'situation':
      return viewSituation(state, role, state.route.situation);
    case 'card':
      return viewOpened(state);
    case 'page':
      return viewPage(state, state.route.page, role);
  }
}

function viewHome(state: PanelState, role: Role): ScreenView {
  const record = state.guidance?.home;
  if (!record) return { screen: 'starting' };
  const { glance, situations } = record[role];
  return {
    screen: 'home',
    role,
    glance: viewGlance(glance, state.today),
    pinned: pinnedRows(state),
    tiles: role === 'reception' ? record.reception.tiles.map(viewTile) : [],
    situations,
    cardsInAll: record.cards,
  };
}

function viewTile({ id, title, tileSlot }: CardSummary): TileView {
  const local = tileSlot ? viewLocal({ slots: [tileSlot] }, undefined, onlySite) : undefined;
  return { id, title, local };
}

/** Makes the three lines of a card ready to be shown on a day. */
export function viewGlance(card: CardSummary, today: string): GlanceView {
  const { id, title, discreetTitle, lines, made, reviewBy } = card;
  return { id, title, discreetTitle, lines, byline: { made, reviewBy, review: reviewState(card, today) } };
}

function viewSituation(state: PanelState, role: Role, id: string): ScreenView {
  const situation = state.guidance?.home[role].situations.find((one) => one.id === id);
  const cards = cardsOf(summariesOf(state), id, role);
  return { screen: 'situation', situation, rows: cards.map((card) => rowOf(card, state.today)) };
}

function viewOpened(state: PanelState): CardScreenView {
  const { opened, guidance } = state;
  const id = opened?.id ?? '';
  const card =
    opened?.state === 'there' ? viewCard(opened.card, guidance?.front, state.today) : undefined;
  return {
    screen: 'card',
    card,
    gone: opened?.state === 'not-found',
    pinned: state.settings.pins.some((pin) => pin.id === id),
    quiet: state.discreet && state.full !== id,
    folded: card?.byline.review === 'well-past-review' && state.anyway !== id,
  };
}

function viewPage(state: PanelState, page: PageName, role: Role): ScreenView {
  if (page === 'situations') {
    return { screen: page, situations: state.guidance?.home[role].situations ?? [] };
  }
  if (page === 'news') return { screen: 'news', news: state.guidance?.news ?? [] };
  if (page !== 'all') return { screen: page };
  const other: Role = role === 'consulting' ? 'reception' : 'consulting';
  const groups = ([role, other, 'practice'] as const).map((audience) => ({
    audience,
    rows: cardsFor(summariesOf(state), audience).map((card) => rowOf(card, state.today)),
  }));
  return { screen: 'all', groups, pinned: pinnedRows(state) };
}

function pinnedRows(state: PanelState): readonly RowView[] {
  const { summaries } = state.guidance ?? {};
  return state.settings.pins.flatMap((pin) => {
    const card = summaries?.get(pin.id);
    if (card) return [rowOf(card, state.today)];
    // Before the summaries are there the pin speaks for itself; afterwards its card is gone.
    return summaries ? [] : [{ ...pin, cue: '', review: 'current', reviewBy: state.today }];
  });
}

function viewFoot(state: PanelState): FootView | undefined {
  const { guidance, settings, today } = state;
  if (!guidance) return undefined;
  const cards = summariesOf(state);
  const unseen = (guidance.news ?? []).filter((news) => news.released > (settings.newsSeen ?? ''));
  return {
    released: guidance.home.released,
    pastReview: cards.filter((card) => reviewState(card, today) !== 'current').length,
    news: unseen.reduce((sum, news) => sum + news.changes.length, 0),
  };
}

function summariesOf(state: PanelState): readonly CardSummary[] {
  return [...(state.guidance?.summaries?.values() ?? [])];
}
