import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { HomeRecord } from '#lib/guidance/home.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { Found } from '#lib/search/open-search.ts';
import type { ReleaseNews } from '#lib/store/database.ts';
import type { Route } from './route.ts';
import type { Settings } from './settings.ts';

/** Guidance as the page holds it. `summaries` and what follows come after first paint. */
export type LoadedGuidance = {
  readonly home: HomeRecord;
  readonly from: 'database' | 'memory';
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

/** Everything that a view is made from. */
export type PanelState = {
  readonly today: string;
  readonly settings: Settings;
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
};
