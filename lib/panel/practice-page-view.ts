import type { Feedback } from '#lib/guidance/feedback.ts';
import type { PracticeFileCheck } from '#lib/guidance/fetched-practice.ts';
import type { SignedOverlay } from '#lib/guidance/lay-overlays.ts';
import type { IncomingPractice } from '#lib/guidance/plan-merge.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';

/** The page of what this practice wrote for itself, and of the file that carries it. */
export type PracticePageView = {
  readonly screen: 'practice';
  readonly practice: Practice;
  readonly incoming: IncomingPractice | undefined;
  readonly feedback: readonly Feedback[];
  /** The cards that are here, by id. */
  readonly cards?: ReadonlyMap<string, CardSummary> | undefined;
  /** The address that the practice file is kept up to date from, where policy names one. */
  readonly keptFrom: string | undefined;
  /** What sources of the practice published of the cards. */
  readonly overlays: readonly SignedOverlay[];
  readonly fetched: PracticeFileCheck | undefined;
  /** The names of buildings, as they were left half typed. */
  readonly halfTyped?: string;
};
