import { countWords } from '#lib/guidance/text.ts';

/**
 * The age at which a text can be read, by the Flesch-Kincaid grade (Kincaid and others 1975) and
 * five years; none where there are too few words to say. It counts, it does not understand: a
 * number to think about, never a verdict.
 */
export function readingAge(lines: readonly string[]): number | undefined {
  const text = lines.join('\n');
  const words = countWords(text);
  if (words < 8) return undefined;
  const sentences = Math.max(
    lines
      .flatMap((line) => line.split(/[.!?]+(?=\s|$|["”’])/))
      .filter((part) => countWords(part) > 0).length,
    1,
  );
  const syllables = text.split(/\s+/).reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
  return Math.min(Math.max(Math.round(grade + 5), 5), 22);
}

/** The age that each audience's fields aim for, and above which they are to be mended. */
export const readingAims = {
  reception: { most: 11, fix: 14 },
  consulting: { most: 13, fix: 17 },
} as const;

/** Syllables of an English word, by its runs of vowels; about nine in ten come out right. */
function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === '') return 0;
  if (letters.length <= 3) return 1;
  const trimmed = letters.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, (end) =>
    end.slice(0, 1),
  );
  return Math.max((trimmed.match(/[aeiouy]{1,2}/g) ?? []).length, 1);
}
