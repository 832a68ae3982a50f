import { type Identifier, identifiersIn } from './identifier.ts';

/** Words that stand where a surname would: other titles, the labels of a form, and so on. */
const noSurname =
  '(?!(?:Mrs?|Ms|Miss|Mx|Dr|Or|And|Surname|Name|First|Last|Full|Family|Right|The|This|That|It|Any|No' +
  '|MRS?|MISS|MX|DR|AND|SCANS?|IMAGING|APPOINTMENTS?)\\b)';
const particle = "(?:(?:de|da|di|du|del|van|von|der|den|la|le|el|al|bin|ap|st)[ -]|d['’]|al-){0,3}";
const surname = `${noSurname}\\p{Lu}['’]?\\p{L}{0,2}\\p{Ll}[\\p{L}'’-]{0,30}`;
const gap = '[ \\u00a0]{1,2}';
const more = `(?:${gap}${particle}${surname}){0,2}`;
const initials = '(?:\\p{Lu}(?:\\. ?| )){0,3}';
const alone = '(?<![\\p{L}\\d])';

/** What somebody does in a note; `miss a dose` has nobody in it. */
const does =
  '(?:said|says|rang|rings|called|asked|asks|came|left|wants|prefers|would|waits|needs|was|has|is)';

/** `Mrs Khan`, `Mr. J. van der Berg`, `Mr John SMITH`, `MISS KHAN`; `Miss Monday's` is no name. */
const titled = [
  `${alone}(?:Mr|Mrs|Ms|Mx|Mister|Rev|Reverend|Miss(?!${gap}\\p{L}{3,6}day))(?:\\.?${gap}|\\.)${initials}${particle}${surname}${more}`,
  `${alone}(?:M[Rr][Ss]?|Ms|M[Xx]|MISS)\\.?${gap}${initials}(?:\\p{Lu}\\p{Ll}{1,20} )?${noSurname}[\\p{Lu}'’-]{3,30}(?!\\p{L})`,
  `${alone}(?<!\\bM(?:rs?|s|x) \\p{Lu} (?:and|or) )M(?:rs?|s|x)\\.?${gap}\\p{Lu}(?![\\p{L}\\d'’./-]| ?[&/]| (?:or|and)\\b| \\p{Lu})`,
  `${alone}Miss${gap}\\p{Lu}(?=[.,;:)]|$| ${does}\\b)`,
  `${alone}ms${gap}\\p{Ll}{2,30}(?= ${does}\\b)`,
  `${alone}Master${gap}${surname}${gap}${surname}`,
  `${alone}mrs?${gap}(?!(?:and|or|is|are|was|if|when|who|to|on|in|for|as|the|a|not|but|with|at|unless|title|mrs?|ms|miss|mx)\\b)\\p{Ll}[\\p{Ll}'’-]{1,30}`,
  `(?<=(?:\\b(?:(?:[Ss]poke|[Tt]alked) (?:to|with)|[Rr]ang|[Ss]aw|[Ss]een|[Ww]ith|[Ff]rom|[Ff]or|[Rr]e):? ))(?:miss|ms) (?!(?:and|or|is|are|was|if|when|the|a|an|at|on|in|to|it|out|this|that|patients?|any|my|your|our)\\b)\\p{L}[\\p{Ll}'’-]{1,30}`,
];

/** Nouns of a service: `Patient Safety Strategy`, `carer Support Worker`. */
const service =
  '(?:Safety|Participation|Advice|Access|Liaison|Experience|Online|Groups?|Records?|Information|' +
  'Education|Choice|Transport|Voice|Reference|Reported|Public|Health|Care|Services?|Scheme|Passport|' +
  'Charter|Rights|Worker|Clinic|Nurse|Team|Facing|Led|Support|Leaflet|Plan|Form|Policy|Knows|Given)\\b';
const full = `(?!(?:\\p{L}{1,20} )?${service})${noSurname}\\p{Lu}[\\p{L}'’-]{1,30}${gap}${particle}${surname}`;

/** After words that name a person: both names, or one where nothing else could follow. */
const called = [
  `(?<!\\p{L})(?:[Pp]atient|[Pp]t|caller)(?:['’]s)?(?: name)?[:,]? ?(?<= )(?<name>${full})`,
  `(?<!\\p{L}|\\b[Mm]y )(?:[Nn]ame|NAME)(?: ?: ?| is )(?<name>${full})`,
  `(?<!\\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose|(?:patient|child|son|daughter)['’]s) (?:sur|first |last )?name(?: is| was|['’]s|:) (?<name>${surname}${more})`,
  `(?<!\\p{L})(?:man|woman|lady|gentleman|girl|boy|child|patient|person|son|daughter|mother|father|mum|dad|husband|wife)(?: is|,)? (?:called|named) (?<name>${surname}${more})`,
  `(?<!\\p{L})(?:[Ss]he|[Hh]e)(?: is|'s|’s|was) (?:called|named) (?<name>${surname}${more})`,
  `(?<!\\p{L})(?:son|daughter|mother|father|mum|dad|husband|wife|brother|carer),? (?<name>${full})`,
];

const patterns = [...titled, ...called].map((source) => new RegExp(source, 'gu'));

/** Said of the name before: a surgeon is a Mr, a practice manager has a name, and so has a case at law. */
const staff =
  /^(?: vs?\b|,? ?\(?(?:is )?(?:our |the |a )?(?:consultant|surgeon|(?:practice |reception )?manager|receptionist)\b)/;

/**
 * People named with Mr, Mrs, Ms, Miss, Mx or Rev, or after words such as `patient` or `her name is`.
 * Dr, Nurse, Sister and Professor are staff; `my name is` is how staff say who they are.
 */
export function findTitledNames(text: string): readonly Identifier[] {
  return patterns.flatMap((pattern) =>
    identifiersIn(
      text,
      'titled-name',
      pattern,
      ({ end }) => !staff.test(text.slice(end, end + 40)),
    ).map(withoutPossessive),
  );
}

function withoutPossessive(found: Identifier): Identifier {
  const text = found.text.replace(/['’](?:s|S)?$|-$/, '');
  return { ...found, text, end: found.start + text.length };
}
