import { called } from './called-name.ts';
import { honoured } from './honoured-name.ts';
import { type Identifier, identifiersIn } from './identifier.ts';
import { alone, gap, initials, more, noSurname, particle, surname } from './name-parts.ts';

/** What somebody does in a note; `miss a dose` has nobody in it. */
const does =
  '(?:said|says|rang|rings|called|asked|asks|came|left|wants|prefers|would|waits|needs|was|has|is)';

const abroad = 'Mme|Madame|Mlle|Monsieur|Se[nñ]or(?:a|ita)?|Sra|Signora?|Herr|Frau|Pani';

/** `Mrs Khan`, `Mr. J. van der Berg`, `Mr John SMITH`, `MISS KHAN`; `Miss Monday's` is no name. */
const titled = [
  `${alone}(?:Mr(?! (?:Men|Speaker)\\b)|Mrs|Ms|Mx|Mister|[Mm]essrs|Miss(?!${gap}\\p{L}{3,6}day)|${abroad}|Rev(?:erend)?(?:\\.?${gap}Dr)?)(?:\\.?${gap}|\\.)${initials}${particle}${surname}${more}`,
  `${alone}(?:M[Rr][Ss]?|Ms|M[Xx]|MISS)\\.?${gap}${initials}(?:\\p{Lu}\\p{Ll}{1,20} )?${noSurname}[\\p{Lu}'’-]{3,30}(?!\\p{L})`,
  `${alone}(?<!\\bM(?:rs?|s|x) \\p{Lu} (?:and|or) )M(?:rs?|s|x)\\.?${gap}\\p{Lu}(?!\\.(?! \\p{Ll}|$)|[\\p{L}\\d'’/-]| ?[&/]| (?:or|and)\\b| \\p{Lu})`,
  `${alone}Miss${gap}\\p{Lu}(?=[.,;:)]|$| ${does}\\b)`,
  `${alone}ms${gap}\\p{Ll}{2,30}(?= ${does}\\b)`,
  `(?<=^|[.!?\\n] ?)miss${gap}\\p{Ll}{3,30}(?= (?:rang|rings|called|came|asked|asks|said|says|wants|prefers|attended)\\b)`,
  `${alone}Master${gap}${surname}${gap}${surname}`,
  `${alone}mrs?${gap}(?!(?:and|or|is|are|was|if|when|who|to|on|in|for|as|the|a|not|but|with|at|unless|title|mrs?|ms|miss|mx)\\b)\\p{Ll}[\\p{Ll}'’-]{1,30}`,
  `(?<=(?:\\b(?:(?:[Ss]poke|[Tt]alked) (?:to|with)|[Rr]ang|[Ss]aw|[Ss]een|[Ww]ith|[Ff]rom|[Ff]or|[Rr]e):? ))(?:miss|ms) (?!(?:and|or|is|are|was|if|when|the|a|an|at|on|in|to|it|out|this|that|patients?|any|my|your|our)\\b)\\p{L}[\\p{Ll}'’-]{1,30}`,
];

const patterns = [...titled.map((source) => new RegExp(source, 'gu')), ...called, ...honoured];

/** Said of the name before: a surgeon is a Mr, a practice manager has a name, and so has a case at law. */
const staff =
  /^(?: vs?\b|,? ?\(?(?:is )?(?:our |the |a )?(?:consultant|surgeon|(?:\w{1,20} )?manager|receptionist|pharmacist|physio(?:therapist)?|dentist|optician|counsellor|midwife|social worker|solicitor|caretaker|interpreter|advocate|headteacher|volunteer|chair)\b)/;

/**
 * People named with Mr, Mrs, Ms, Miss, Mx or Rev, or after words such as `patient` or `her name is`.
 * Dr, Nurse, Sister and Professor are staff, unless the words make them a patient.
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
