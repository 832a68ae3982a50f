/** What a stretch of text looks like. */
export type IdentifierKind =
  | 'nhs-number'
  | 'date-of-birth'
  | 'postcode'
  | 'phone'
  | 'email'
  | 'titled-name'
  | 'record-number'
  | 'initials';

/** A stretch of text that could point at a person; `start` and `end` count UTF-16 units. */
export type Identifier = {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/**
 * The matches of a global pattern that are accepted. The identifier is the match's last group (or
 * the whole match), and stands at the match's end. A pattern's repeats are bounded, so that no text
 * makes it slow; a test looks.
 */
export function identifiersIn(
  text: string,
  kind: IdentifierKind,
  pattern: RegExp,
  accepts: (found: Identifier, match: RegExpMatchArray) => boolean = () => true,
): readonly Identifier[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const whole = match[0];
    const named = match.groups?.['name'] ?? whole;
    const end = match.index + whole.length;
    const found = { kind, start: end - named.length, end, text: named };
    return accepts(found, match) ? [found] : [];
  });
}
