import type { Card } from '#lib/guidance/card.ts';
import type { ReleaseNews } from '#lib/guidance/changes.ts';
import type { Feedback } from '#lib/guidance/feedback.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { HomeRecord } from '#lib/guidance/home.ts';
import type { MergePlan } from '#lib/guidance/merge-practice.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import type { PracticeFileRefusal } from '#lib/guidance/practice-file.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { Found } from '#lib/search/open-search.ts';
import type { CheckFacts } from './check-facts.ts';
import type { Route } from './route.ts';
import type { Settings } from './settings.ts';

/** Guidance as the page holds it. `summaries` and what follows come after first paint. */
export type LoadedGuidance = {
  readonly home: HomeRecord;
  readonly from: 'database' | 'memory';
  /** The state digest of the release, once it was read. */
  readonly digest?: string | undefined;
  readonly summaries?: ReadonlyMap<string, CardSummary>;
  readonly front?: Front;
  readonly news?: readonly ReleaseNews[];
};

/** A card on screen: still being read, there, or not to be found. */
export type OpenedCard =
  | { readonly id: string; readonly state: 'reading' | 'not-found' }
  | { readonly id: string; readonly state: 'there'; readonly card: Card };

/** Where focus goes after a change of screen. `row` is the row that was opened. */
export type FocusTarget =
  | { readonly to: 'heading' | 'search' }
  | { readonly to: 'row'; readonly row: string };

/** What the panel must say of itself; the first that needs a notice gets it. */
export type NoticeCode =
  | 'settings-not-readable'
  | 'no-room'
  | 'not-kept'
  | 'packaged-damaged'
  | 'database-newer'
  | 'database-blocked'
  | 'database-not-readable';

/** A practice file on its way in: refused, or ready with what it would do. */
export type IncomingFile =
  | { readonly state: 'refused'; readonly refusal: PracticeFileRefusal }
  | { readonly state: 'ready'; readonly practice: Practice; readonly plan: MergePlan }
  | { readonly state: 'taken'; readonly entries: number };

/** Everything that a view is made from. */
export type PanelState = {
  readonly today: string;
  readonly settings: Settings;
  readonly practice: Practice;
  readonly feedback: readonly Feedback[];
  readonly guidance: LoadedGuidance | undefined;
  readonly route: Route;
  readonly hidden: boolean;
  readonly discreet: boolean;
  readonly query: string;
  readonly found: Found | undefined;
  /** The card shown in full although the view is discreet. */
  readonly full: string | undefined;
  /** The card opened although it is well past its review. */
  readonly anyway: string | undefined;
  readonly opened: OpenedCard | undefined;
  readonly notice: NoticeCode | undefined;
  /** Newer guidance lies ready, and is shown once the reader goes on. */
  readonly newer: boolean;
  readonly incoming: IncomingFile | undefined;
  readonly facts: CheckFacts | undefined;
  /** Half-typed words, by form; kept in memory only. */
  readonly halfTyped: string;
};
