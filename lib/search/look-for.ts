import type { Findings } from './findings.ts';
import { createJudge } from './judge.ts';
import type { Index } from './open-index.ts';
import type { Reading } from './read-query.ts';
import { scan } from './scan.ts';
import { isStopWord } from './stop-words.ts';
import { type Watch, watchFor } from './watch.ts';

/** What was found, and what had been watched for. */
export type Looked = { readonly watch: Watch; readonly found: Findings };

const manyCards = 2_000;
// As many as results show.
const enough = 20;

/**
 * Looks for what a query asks. Among very many cards titles, lines and situations come first, and
 * the small print only where they do not answer all of it on enough cards; there the words that
 * only hold a sentence together are on every card, and are passed over.
 */
export function lookFor(index: Index, reading: Reading): Looked {
  const says = reading.words.some(({ word }) => !isStopWord(word));
  const many = index.cards.length > manyCards;
  const watch = watchFor(reading, index, many && says ? 'no-reason' : 'sought');
  if (!many) return { watch, found: scan(index, watch, 'whole') };
  const heads = scan(index, watch, 'heads');
  if (!says || answersIn(heads, reading, watch) >= enough) return { watch, found: heads };
  const lean = watchFor(reading, index, 'left-out');
  return { watch: lean, found: scan(index, lean, 'whole') };
}

/** On how many cards everything that was asked was found; none are looked at once it is enough. */
function answersIn(found: Findings, reading: Reading, watch: Watch): number {
  const judge = createJudge(reading, watch, found);
  let answered = 0;
  for (let at = 0; at < found.cards.length && answered < enough; at += 1)
    if (judge(at).share > 0.99) answered += 1;
  return answered;
}
