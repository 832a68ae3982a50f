import type { Hit } from '#lib/search/open-search.ts';

const mostChars = 90;
const before = 28;
// A space at which no line may break, so that the dots stay with their words.
const joined = '\u00a0';

/** Cuts a long sentence down to what stands around its first mark, at the edges of words. */
export function shortened(excerpt: Hit['excerpt']): Hit['excerpt'] {
  const { field, text, marks } = excerpt;
  if (text.length <= mostChars) return excerpt;
  const from = wordStart(text, Math.max(0, (marks[0]?.[0] ?? 0) - before));
  const to = wordEnd(text, Math.min(text.length, from + mostChars));
  const [lead, tail] = [from > 0 ? `…${joined}` : '', to < text.length ? `${joined}…` : ''];
  const shift = lead.length - from;
  return {
    field,
    text: `${lead}${text.slice(from, to)}${tail}`,
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift] as const),
  };
}

function wordStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > 0 ? space : at;
}
