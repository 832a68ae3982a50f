import type { Card, Slot } from '#lib/guidance/card.ts';
import type { ReleaseNews } from '#lib/guidance/changes.ts';
import type { Feedback } from '#lib/guidance/feedback.ts';
import type { HomeSituation } from '#lib/guidance/home.ts';
import type { LocalView } from '#lib/guidance/local.ts';
import type { Annotation } from '#lib/guidance/overlay.ts';
import type { Adoption, Practice } from '#lib/guidance/practice.ts';
import type { Role } from '#lib/guidance/select.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { BylineView, CardView } from './card-view.ts';
import type { CheckFacts } from './check-facts.ts';
import type { FoundView } from './found-view.ts';
import type { PageName } from './route.ts';
import type { RowView } from './row-view.ts';
import type { IncomingFile, NoticeCode } from './state.ts';

/** The three lines and what stands around them. */
export type GlanceView = {
  readonly id: string;
  readonly title: string;
  readonly discreetTitle: string;
  readonly lines: readonly string[];
  readonly byline: BylineView;
  readonly adoption: Adoption | undefined;
};

/** One thing that reception can offer; `local` is how it is done here, where that matters. */
export type TileView = {
  readonly id: string;
  readonly title: string;
  readonly local: LocalView | undefined;
};

/** The home of a role. No glance: only adopted cards are to be shown, and none is adopted. */
export type HomeView = {
  readonly screen: 'home';
  readonly role: Role;
  readonly glance: GlanceView | undefined;
  readonly pinned: readonly RowView[];
  readonly tiles: readonly TileView[];
  readonly situations: readonly HomeSituation[];
};

/** A card on screen. */
export type CardScreenView = {
  readonly screen: 'card';
  readonly card: CardView | undefined;
  /** It is not in the guidance any more. */
  readonly gone: boolean;
  /** The practice does not show this edition; it can be shown again. */
  readonly hiddenHere: CardSummary | undefined;
  readonly pinned: boolean;
  /** Only its neutral title and its lines, in discreet view. */
  readonly quiet: boolean;
  /** Folded, since it is of risk and well past its review. */
  readonly folded: boolean;
};

/** A headed list of rows. */
export type ListGroup = {
  readonly audience: CardSummary['audience'][number];
  readonly rows: readonly RowView[];
};

/** The form for how a card is done here. */
export type LocalScreenView = {
  readonly screen: 'local';
  readonly summary: CardSummary | undefined;
  readonly title: string;
  readonly slots: readonly Slot[];
  readonly annotation: Annotation | undefined;
  readonly practice: Practice;
  readonly site: string;
};

/** The form to tell of a card. */
export type TellScreenView = {
  readonly screen: 'tell';
  readonly card: Card | undefined;
  readonly summary: CardSummary | undefined;
  readonly safetyContact: string;
  readonly halfTyped: string;
};

/** One screen of the panel, as plain values. */
export type ScreenView =
  | { readonly screen: 'starting' | 'first-run' | 'hidden' }
  | HomeView
  | CardScreenView
  | LocalScreenView
  | TellScreenView
  | {
      readonly screen: 'situation';
      readonly situation: HomeSituation | undefined;
      readonly rows: readonly RowView[];
      readonly adoption: Adoption | undefined;
      readonly practiceName: string;
    }
  | { readonly screen: 'found'; readonly found: FoundView }
  | { readonly screen: 'situations'; readonly situations: readonly HomeSituation[] }
  | {
      readonly screen: 'all';
      readonly groups: readonly ListGroup[];
      readonly hiddenHere: readonly RowView[];
    }
  | { readonly screen: 'pinned'; readonly rows: readonly RowView[] }
  | { readonly screen: 'news'; readonly news: readonly ReleaseNews[] }
  | {
      readonly screen: 'practice';
      readonly practice: Practice;
      readonly incoming: IncomingFile | undefined;
      readonly feedback: readonly Feedback[];
      readonly titles: ReadonlyMap<string, string>;
    }
  | { readonly screen: 'settings'; readonly practice: Practice }
  | { readonly screen: 'check'; readonly facts: CheckFacts | undefined }
  | { readonly screen: Extract<PageName, 'print' | 'keyboard' | 'about'> };

/** What the foot says of the guidance. */
export type FootView = {
  readonly released: string;
  readonly pastReview: number;
  readonly news: number;
  readonly newer: boolean;
};

/** Everything that the panel shows. */
export type PanelView = {
  readonly screen: ScreenView;
  readonly role: Role;
  readonly discreet: boolean;
  readonly query: string;
  readonly foot: FootView | undefined;
  readonly notice: NoticeCode | undefined;
};
