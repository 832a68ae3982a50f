import { limits } from '#lib/guidance/limits.ts';
import { countWords } from '#lib/guidance/text.ts';
import type { FieldUse } from '../field.ts';
import { textRule } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const unread: readonly FieldUse[] = ['credit', 'local'];
const softly: readonly FieldUse[] = ['plain', 'reason'];

// Reasons are folded and read with time; the other fields are read with someone waiting.
const reasonWords = 35;

/** Sentences of more than 20 words; 35 where a reason is given. */
export const tooLong = textRule({
  name: 'too-long',
  severity: 'fix',
  why: 'A sentence of more than 20 words cannot be taken in while someone waits. Make two of it.',
  source: 'NHS digital service manual, how we write',
  find: ({ plain, use }) => {
    if (unread.includes(use)) return [];
    const most = use === 'reason' ? reasonWords : limits.sentenceWords;
    return sentencesOf(plain)
      .filter(({ text }) => countWords(text) > most)
      .map(({ start, end }) => ({
        ...{ start, end },
        ...(softly.includes(use) ? { severity: 'consider' as const } : {}),
      }));
  },
});
