/** A sentence of a text; `start` and `end` count UTF-16 units. */
export type Sentence = { readonly start: number; readonly end: number; readonly text: string };

const sentence = /[^.!?\n]+(?:[.!?]+(?=["')]*(?:\s|$))["')]*|[.!?](?=\S)[^.!?\n]*|\n|$)+/g;

/** Straight quotes and plain hyphens in place of typographic ones; the length stays. */
export function plainForm(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/\u00a0/g, ' ');
}

/** The sentences of a text in plain form. */
export function sentencesOf(plain: string): readonly Sentence[] {
  return Array.from(plain.matchAll(sentence), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  })).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The text around a stretch, within its sentence: before it, after it, and all of it. */
export function around(plain: string, start: number, end: number) {
  const own = sentencesOf(plain).find((one) => one.start <= start && start < one.end);
  const from = own?.start ?? 0;
  const to = Math.max(own?.end ?? plain.length, end);
  return {
    before: plain.slice(from, start),
    after: plain.slice(end, to),
    whole: plain.slice(from, to),
  };
}
