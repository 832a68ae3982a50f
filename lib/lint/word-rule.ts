import type { FieldUse } from './field.ts';
import type { Match, Reading, RuleFacts, Severity, TextRule } from './finding.ts';
import { isLedSpeech, isMentioned } from './mention.ts';
import { around } from './sentences.ts';

/**
 * Words to leave, and what to write or say instead. `words` is a global pattern over the plain
 * form; `unless` names the innocent uses, each read within the sentence.
 */
export type Swap = {
  readonly words: RegExp;
  readonly instead?: string;
  readonly severity?: Severity;
  readonly only?: readonly FieldUse[];
  readonly unless?: {
    readonly before?: RegExp;
    readonly after?: RegExp;
    readonly near?: RegExp;
  };
};

/** What a rule on words is made of. `speech`: it is about what is said to the person. */
export type WordRule<Why extends string> = RuleFacts<Why> & {
  readonly swaps: readonly Swap[];
  readonly speech?: boolean;
};

const neverRead: readonly FieldUse[] = ['quoted', 'credit', 'local', 'discreet'];
const notSpeech: readonly FieldUse[] = ['staff', 'reason', 'title'];

/** Makes a rule that finds words where they are used, not where they are only mentioned. */
export function wordRule<const Why extends string>({
  swaps,
  speech = false,
  ...rule
}: WordRule<Why>): TextRule<Why> {
  return {
    ...rule,
    find: (reading) => {
      if (neverRead.includes(reading.use)) return [];
      return withoutOverlap(swaps.flatMap((swap) => matchesOf(swap, reading, speech)));
    },
  };
}

function matchesOf(swap: Swap, reading: Reading, speech: boolean): Match<never>[] {
  const { plain, use } = reading;
  const { only } = swap;
  const unheard = !only && speech && notSpeech.includes(use);
  // In what staff are told, speech stands in quotes.
  if (only ? !only.includes(use) : unheard && !plain.includes('"')) return [];
  // Nearly every text has none: `search` finds that out without making a copy of the pattern.
  if (plain.search(swap.words) < 0) return [];
  return Array.from(plain.matchAll(swap.words)).flatMap((found): Match<never>[] => {
    const start = found.index;
    const end = start + found[0].length;
    if (unheard && !isLedSpeech(plain, start)) return [];
    if (isInnocent(swap, plain, start, end) || isMentioned(plain, start, end, use)) return [];
    const { instead, severity } = swap;
    return [
      {
        ...{ start, end },
        ...(instead === undefined ? {} : { instead }),
        ...(severity === undefined ? {} : { severity }),
      },
    ];
  });
}

function isInnocent({ unless }: Swap, plain: string, start: number, end: number): boolean {
  if (!unless) return false;
  const { before, after, whole } = around(plain, start, end);
  return (
    (unless.before?.test(before) ?? false) ||
    (unless.after?.test(after) ?? false) ||
    (unless.near?.test(whole) ?? false)
  );
}

/** The earlier match stays, then the longer. */
export function withoutOverlap<One extends Match>(matches: readonly One[]): readonly One[] {
  let end = 0;
  return [...matches]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((match) => {
      if (match.start < end) return false;
      end = match.end;
      return true;
    });
}
