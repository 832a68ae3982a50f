import { type Identifier, identifiersIn } from './identifier.ts';

/** Words that stand where a surname would: other titles, the labels of a form, and so on. */
const noSurname = '(?!(?:Mrs?|Ms|Miss|Mx|Dr|Or|And|Surname|Name|First|Last|Full|Family|Right)\\b)';
const particle = "(?:(?:de|da|di|du|del|van|von|der|den|la|le|el|al|bin|ap|st)[ -]|d['’]|al-){0,3}";
const surname = `${noSurname}\\p{Lu}['’]?\\p{L}{0,2}\\p{Ll}[\\p{L}'’-]{0,30}`;
const more = `(?: ${particle}${surname}){0,2}`;
const initials = '(?:\\p{Lu}\\.? ?){0,3}';
const gap = '[ \\u00a0]{1,2}';

/** `Mrs Khan`, `Mr. J. van der Berg`; `Miss Monday's call` is no name. */
const titled = new RegExp(
  `(?<![\\p{L}\\d])(?<name>(?:Mrs?|Ms|Mx|Miss(?!${gap}\\p{L}{3,6}day))\\.?${gap}` +
    `(?:${initials}(?<= |\\.)${particle}${surname})${more})`,
  'gu',
);
const shouted = /(?<![\p{L}\d])(?:MRS?|MISS|MX)\.?[ \u00a0]{1,2}[\p{Lu}'’-]{3,30}(?![\p{L}\d])/gu;
const whispered =
  /(?<![\p{L}\d])(?:mrs?)\.? (?!(?:and|or|is|are|was|if|when|who|to|on|in|for|as|the|a|not|but|with|at|unless|title|mrs?|ms|miss|mx)\b)\p{Ll}[\p{Ll}'’-]{1,30}/gu;

const full = `${noSurname}\\p{Lu}[\\p{L}'’-]{1,30} ${particle}${surname}`;
const notAPerson =
  '(?:Safety|Participation|Advice|Access|Liaison|Experience|Online|Group|Record|Information|' +
  'Education|Choice|Transport|Voice|Reference|Knows|Reported|Public|Health|Care|Services?)\\b';

/** After words that name a person: both names, or one where nothing else could follow. */
const called = [
  `(?<!\\p{L})(?:[Pp]atient|[Pp]t|caller)(?:'s)?(?: name)?[:,]? ?(?<= )(?!${notAPerson})(?<name>${full})`,
  `(?<!\\p{L})(?:[Nn]ame|NAME)(?: ?: ?| is )(?<name>${full})`,
  `(?<!\\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose|patient's|child's|son's|daughter's) (?:sur|first |last )?name(?: is|'s|:) (?<name>${surname}${more})`,
  `(?<!\\p{L})(?:man|woman|lady|gentleman|girl|boy|child|patient|person|son|daughter|mother|father|mum|dad|husband|wife)(?: is|,)? (?:called|named) (?<name>${surname}${more})`,
  `(?<!\\p{L})(?:[Ss]he|[Hh]e)(?: is|'s|’s|was) (?:called|named) (?<name>${surname}${more})`,
  `(?<!\\p{L})(?:son|daughter|mother|father|mum|dad|husband|wife|brother|carer),? (?<name>${full})`,
].map((source) => new RegExp(source, 'gu'));

/**
 * People named with Mr, Mrs, Ms, Miss or Mx, or after words such as `patient` or `her name is`.
 * Dr, Nurse, Sister and Professor are staff; `my name is` is how staff say who they are.
 */
export function findTitledNames(text: string): readonly Identifier[] {
  return [titled, shouted, whispered, ...called].flatMap((pattern) =>
    identifiersIn(text, 'titled-name', pattern).map(withoutPossessive),
  );
}

function withoutPossessive(found: Identifier): Identifier {
  const text = found.text.replace(/['’](?:s|S)?$|-$/, '');
  return { ...found, text, end: found.start + text.length };
}
