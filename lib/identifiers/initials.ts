import { type Identifier, identifiersIn } from './identifier.ts';

const dotted = '\\p{Lu}\\. ?\\p{Lu}\\.(?: ?\\p{Lu}\\.)?';
const two = '(?!UK|EU|US|GB|NI|UN|GP|MP|BP|DV|BB)\\p{Lu}{2}';
const age = '\\d{1,3}';
const yearsOld = `${age} ?(?:[MFmf]|y/?o|yrs?|years? old|-year-old)\\b`;
const alone = '(?<![\\p{L}\\d.&-])';
const did = ' (?:came|rang|called|cried|asked|said|wants|needs|missed|left|attended)\\b';

/** `A.B., 34,`, `JS (52F)`, `K.L. aged 19`, `pt AL, 23`, `A.K. came`. `A & E, 24 hours` and `UK, 34 practices` are none. */
const patterns = [
  `${alone}${dotted},? \\(?(?:${yearsOld}|${age}(?=\\)|[,;.]|$))`,
  `${alone}${two},? \\(?${yearsOld}`,
  `${alone}(?:${dotted}|${two}),? \\(?aged? ${age}(?! ?(?:and (?:over|under|above)|to|or|\\+|-|\u2013))`,
  `(?<=\\b(?:[Pp]atient|[Pp]t):? )${two},? \\(?${age}(?!\\d| ?%)`,
  `${alone}\\p{Lu}\\. ?\\p{Lu}\\.(?=${did}| \\((?:mother|mum|father|dad|daughter|son|wife|husband|partner|carer|sister|brother)\\))`,
].map((source) => new RegExp(source, 'gu'));

/** Initials with an age, a relative or what they did: enough to know somebody by in a practice. */
export function findInitials(text: string): readonly Identifier[] {
  return patterns.flatMap((pattern) => identifiersIn(text, 'initials', pattern));
}
