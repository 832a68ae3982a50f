import type { Day } from '#lib/base/day.ts';
import type { Slot } from '#lib/guidance/card.ts';
import type { ReleaseNews } from '#lib/guidance/changes.ts';
import type { HomeSituation } from '#lib/guidance/home.ts';
import type { LocalView } from '#lib/guidance/local.ts';
import type { Annotation, OverlayEntry } from '#lib/guidance/overlay.ts';
import type { Adoption, Practice } from '#lib/guidance/practice.ts';
import type { Role } from '#lib/guidance/select.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { Policy } from '#lib/trust/policy.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import type { BylineView, CardView } from './card-view.ts';
import type { CheckFacts } from './check-facts.ts';
import type { AboutView } from './connections-view.ts';
import type { EditionView } from './edition-view.ts';
import type { FoundView } from './found-view.ts';
import type { PracticePageView } from './practice-page-view.ts';
import type { PageName } from './route.ts';
import type { RowView } from './row-view.ts';
import type { SettingsView } from './settings-view.ts';
import type { SignedView } from './signed-view.ts';
import type { NoticeCode } from './state.ts';
import type { WithdrawnView } from './withdrawn-view.ts';

/** The three lines and what stands around them. */
export type GlanceView = Pick<CardSummary, 'id' | 'title' | 'discreetTitle' | 'lines' | 'lang'> & {
  readonly byline: BylineView;
  readonly adoption: Adoption | undefined;
};

/** One thing that reception can offer; `local` is how it is done here, where that matters. */
export type TileView = {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly local: LocalView | undefined;
};

/** The first start: what an organisation has already answered is not asked. */
export type FirstRunView = {
  readonly screen: 'first-run';
  readonly role: Role | undefined;
  readonly discreet: boolean | undefined;
  readonly studio: boolean;
};

/**
 * The home of a role. No glance: only adopted cards are to be shown and none is adopted, or
 * `noneShown`: every card of the role was withdrawn or is hidden here.
 */
export type HomeView = {
  readonly screen: 'home';
  readonly role: Role;
  readonly glance: GlanceView | undefined;
  readonly pinned: readonly RowView[];
  readonly noneShown: boolean;
  readonly tiles: readonly TileView[];
  readonly situations: readonly HomeSituation[];
};

/** A card on screen. */
export type CardScreenView = {
  readonly screen: 'card';
  readonly card: CardView | undefined;
  readonly signed: SignedView | undefined;
  /** It is not in the guidance any more, or is `unread`: what is kept of it here is damaged. */
  readonly gone: boolean;
  readonly unread?: boolean | undefined;
  /** It was taken back: when, why, and what to use. `whileOpen`: under the eyes of a reader. */
  readonly withdrawn: (WithdrawnView & { readonly whileOpen: boolean }) | undefined;
  /** Set where this is another edition than the one in use. */
  readonly notInUse: EditionView | undefined;
  /** Editions that lower layers hold. */
  readonly editions: readonly EditionView[];
  /** The practice does not show this edition; it can be shown again. */
  readonly hiddenHere: CardSummary | undefined;
  /** The source that published so, where it was not said here. */
  readonly hiddenBy: string | undefined;
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
  readonly slots: readonly Slot[];
  readonly annotation: Annotation | undefined;
  readonly practice: Practice;
  readonly site: string;
  /** The form as somebody left it, as `halfForm` reads it; empty where nobody did. */
  readonly halfTyped: string;
};

/** The form to tell of a card. */
export type TellScreenView = {
  readonly screen: 'tell';
  readonly summary: CardSummary | undefined;
  readonly safetyContact: string;
  readonly halfTyped: string;
  /** What hides the card here, where something does. */
  readonly hiding?: OverlayEntry | undefined;
  /** Where a mail draft goes, where an organisation says so. */
  readonly mailTo: string | undefined;
};

/** One screen of the panel, as plain values. */
export type ScreenView =
  | { readonly screen: 'starting' | 'hidden' }
  | FirstRunView
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
  | {
      readonly screen: 'news';
      readonly news: readonly ReleaseNews[];
      /** The cards that are here, by id: no other can be opened. */
      readonly cards: ReadonlyMap<string, CardSummary> | undefined;
    }
  | PracticePageView
  | SettingsView
  | { readonly screen: 'check'; readonly facts: CheckFacts | undefined }
  | AboutView
  | { readonly screen: Extract<PageName, 'print' | 'keyboard'> };

/** What the foot says of the guidance. */
export type FootView = {
  readonly released: string;
  /** What the highest source calls its guidance; none for the built-in cards. */
  readonly from: string | undefined;
  /** When it was last asked for anything newer. */
  readonly check:
    | { readonly check: 'not-read' | 'no-source' | 'waiting' | 'private-window' }
    | { readonly check: 'checked'; readonly day: Day; readonly today: boolean }
    | { readonly check: 'not-confirmed'; readonly since: Day };
  readonly pastReview: number;
  readonly news: number;
  readonly newer: boolean;
};

/** The one notice of a screen: what happened, with the facts that its words need. */
export type NoticeView =
  | { readonly notice: NoticeCode | 'policy-not-used' | 'practice-file-not-used' }
  | { readonly notice: 'clock-looks-wrong'; readonly today: Day }
  | {
      readonly notice: 'update-not-used';
      readonly title: string;
      /** The release that is still shown, if the source ever gave one. */
      readonly released: string | undefined;
      readonly refusal: string;
    };

/** That nothing newer could be asked for in a long time. */
export type OfflineView = { readonly online: boolean; readonly lastChecked: Day };

/** A source as a page shows it. */
export type SourceView = SourceState;

/** Everything that the panel shows. */
export type PanelView = {
  readonly screen: ScreenView;
  readonly role: Role;
  readonly discreet: boolean;
  readonly query: string;
  readonly foot: FootView | undefined;
  readonly notice: NoticeView | undefined;
  readonly offline: OfflineView | undefined;
  readonly policy: Policy | undefined;
  /** Whether the Studio may be opened here. */
  readonly studio: boolean;
};
