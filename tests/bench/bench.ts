import type { Built } from './build-production.ts';
import type { Copy } from './copy-extension.ts';
import type { Figure } from './figures.ts';

/** What every bench is given: the extension as built, and copies of it with made cards. */
export type Workshop = {
  readonly built: Built;
  /** A copy with so many made cards; the same one each time it is asked for. */
  readonly copyOf: (cards: number) => Promise<Copy>;
  /** Says how far a bench is, for whoever watches. */
  readonly say: (words: string) => void;
};

/** One bench: the name that `--only` takes, and what it measures. */
export type Bench = {
  readonly name: string;
  readonly run: (workshop: Workshop) => Promise<readonly Figure[]>;
};
