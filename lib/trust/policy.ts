import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { Source } from './source.ts';

/**
 * What an organisation sets (`foreword.policy/1`, the format's section 6). `trust` is whole: each
 * of its fields must stand there, since browsers drop a mistyped one without a word. The rest is
 * comfort: what is not there is left to the person.
 */
export type Policy = {
  /** Rises with each change: a policy with a lower one than the last is not taken. */
  readonly version: number;
  readonly complete: true;
  readonly trust: {
    readonly sources: readonly Source[];
    readonly userMayAddSources: boolean;
    /** What the organisation takes back in every layer. */
    readonly withdraw: readonly WithdrawnItem[];
  };
  readonly role?: 'consulting' | 'reception';
  /** The name of this computer's building. */
  readonly site?: string;
  /** Whether the panel starts in discreet view. */
  readonly discreet?: boolean;
  /** 0 is never. */
  readonly foldAwayMinutes?: number;
  readonly studio?: boolean;
  /** Where "Tell us" writes to. */
  readonly feedbackAddress?: string;
  /** Address of the practice file. */
  readonly practiceFile?: string;
  /** Show adopted cards only in the three lines and on tiles. */
  readonly onlyAdopted?: boolean;
};
