/**
 * A text that somebody typed or pasted, as one line: without what shows nothing or turns words
 * around, such as the soft hyphens of a word processor, and with one space for each run of spaces
 * or breaks. Joiners that shape letters stay.
 */
export function oneLine(text: string): string {
  return spaced(text.replace(/(?![\u200c\u200d])[\p{Cf}\p{Co}\p{Cs}]/gu, ''));
}

/** A text as one line in which every character can be seen: the joiners go as well. */
export function seenLine(text: string): string {
  return spaced(text.replace(/(?!\p{Cc})\p{C}/gu, ''));
}

function spaced(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
