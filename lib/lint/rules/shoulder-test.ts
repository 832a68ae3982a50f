import { textRule } from '../finding.ts';
import { harmNames } from '../harms.ts';
import { withoutOverlap } from '../word-rule.ts';

/** The three lines, and what is said in a full room, must not name a harm. */
export const shoulderTest = textRule({
  name: 'shoulder-test',
  severity: 'fix',
  why: 'The person it is about may read or hear this. Name what to do, not the harm.',
  source: 'The design of Foreword: would a person who has lived this be all right reading it here?',
  find: ({ plain, use }) => {
    if (use !== 'glance' && use !== 'hushed') return [];
    const found = harmNames.flatMap((words) =>
      Array.from(plain.matchAll(words), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
    return withoutOverlap(found);
  },
});
