import type { Card } from '#lib/guidance/card.ts';
import type { ReleaseNews } from '#lib/guidance/changes.ts';
import type { Fault } from '#lib/guidance/faults.ts';
import type { Feedback } from '#lib/guidance/feedback.ts';
import type { PracticeFileCheck } from '#lib/guidance/fetched-practice.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { HomeRecord } from '#lib/guidance/home.ts';
import type { IncomingPractice } from '#lib/guidance/plan-merge.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { WithdrawnCard } from '#lib/guidance/withdrawal.ts';
import type { Found } from '#lib/search/open-search.ts';
import type { Policy } from '#lib/trust/policy.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import type { CheckFacts } from './check-facts.ts';
import type { SettingsHere } from './policy-view.ts';
import type { Route } from './route.ts';
import type { Language } from './settings.ts';
import type { Updating } from './updates.ts';

/** Guidance as the page holds it. `summaries` and what follows come after first paint. */
export type LoadedGuidance = {
  readonly home: HomeRecord;
  readonly from: 'database' | 'memory';
  /** The state digest of the release, once it was read. */
  readonly digest?: string | undefined;
  readonly summaries?: ReadonlyMap<string, CardSummary>;
  readonly front?: Front;
  readonly news?: readonly ReleaseNews[];
  /** Cards taken back, however long ago. */
  readonly withdrawn?: readonly WithdrawnCard[];
  /** Where guidance comes from besides the package, the highest layer first. */
  readonly sources?: readonly SourceState[];
};

/**
 * A card on screen: still being read, there, or not to be found; `listed` where lists have it and it
 * cannot be read. `edition` is set where it is
 * another edition than the one in use.
 */
export type OpenedCard =
  | { readonly id: string; readonly state: 'reading' | 'not-found'; readonly listed?: boolean }
  | {
      readonly id: string;
      readonly state: 'there';
      readonly card: Card;
      readonly editions: readonly CardSummary[];
      readonly edition?: CardSummary;
      /** Front matter of the card's own source, where there are several: names hold within one. */
      readonly front?: Front | undefined;
    };

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

/** Everything that a view is made from. */
export type PanelState = {
  readonly policy: Policy | undefined;
  /** When it was brought in, where it is from a file; milliseconds since 1970. */
  readonly policyFile: number | undefined;
  /** How the practice file at the address that it names was when it was last fetched. */
  readonly practiceFile: PracticeFileCheck | undefined;
  /** What is wrong with what the organisation sets now, by field. */
  readonly policyFaults: readonly Fault[];
  /** Whether the browser says that this computer is on a network. */
  readonly online: boolean;
  readonly today: string;
  readonly settings: SettingsHere;
  /** The language of the interface. */
  readonly language: Language;
  /** Whether somebody went past the first start here. */
  readonly answered: boolean;
  /** What holds of the practice: what was written here, over what its sources published. */
  readonly practice: Practice;
  /** What was written here alone. */
  readonly written: Practice;
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
  /** Pinned cards that were seen to be taken back, as known when the panel opened. */
  readonly seenBefore: readonly string[];
  /** Newer guidance lies ready, and is shown once the reader goes on. */
  readonly newer: boolean;
  readonly incoming: IncomingPractice | undefined;
  readonly updating: Updating | undefined;
  readonly facts: CheckFacts | undefined;
  /** What is half typed in the form that is open; kept in memory only. */
  readonly halfTyped: string;
};
