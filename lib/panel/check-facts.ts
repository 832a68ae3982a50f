import type { SourcesChecked } from './update-facts.ts';

/** A refusal that happened here: its code and its day, nothing else. */
export type Trouble = { readonly code: string; readonly day: string };

/** What "Check this computer" shows; nothing of it is about a person. */
export type CheckFacts = {
  readonly version: string;
  readonly browser: string;
  readonly permissions: readonly string[];
  readonly usedBytes: number | undefined;
  readonly persisted: boolean | undefined;
  readonly privateWindow: boolean;
  readonly released: string;
  readonly state: string;
  readonly cards: number;
  readonly from: 'database' | 'memory';
  readonly troubles: readonly Trouble[];
  readonly updates: SourcesChecked;
};
