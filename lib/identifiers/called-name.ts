import { gap, more, noSurname, particle, surname } from './name-parts.ts';

/** Nouns of a service: `Patient Safety Strategy`, `carer Support Worker`. */
const service =
  '(?:Safety|Participation|Advice|Access|Liaison|Experience|Online|Groups?|Records?|Information|' +
  'Education|Choice|Transport|Voice|Reference|Reported|Public|Health|Care|Services?|Scheme|Passport|' +
  'Charter|Rights|Worker|Clinic|Nurse|Team|Facing|Led|Support|Leaflet|Plan|Form|Policy|Knows|Given)\\b';
const full = `(?!(?:\\p{L}{1,20} )?${service})${noSurname}\\p{Lu}[\\p{L}'’-]{1,30}${gap}${particle}${surname}`;

/**
 * After words that name a person, such as `patient`, `surname:` or `her name is`: both names, or one
 * where nothing else could follow. `my name is` is how staff say who they are.
 */
export const called = [
  `(?<!\\p{L})(?:[Pp]atient|[Cc]lient|[Pp]t|caller)(?:['’]s)?(?: name)?(?:[:,]| ?[-–])? ?(?<= )(?<name>${full})`,
  `(?<!\\p{L}|\\b[Mm]y )(?:[Nn]ame|NAME)(?: ?: ?| is )(?<name>${full})`,
  `(?<!\\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose|(?:patient|child|son|daughter)['’]s) (?:sur|first |last )?name(?: is| was|['’]s|:) (?<name>${surname}${more})`,
  `(?<!\\p{L})(?:[Ss]ur|[Ff]irst |[Ll]ast |[Ff]amily |[Ff]ore|[Gg]iven )name: ?(?<name>${surname}${more})`,
  `(?<!\\p{L})(?:man|woman|lady|gentleman|girl|boy|child|patient|person|son|daughter|mother|father|mum|dad|husband|wife)(?: is|,)? (?:called|named) (?<name>${surname}${more})`,
  `(?<!\\p{L})(?:[Ss]he|[Hh]e)(?: is|'s|’s|was) (?:called|named) (?<name>${surname}${more})`,
  `(?<!\\p{L})(?:son|daughter|mother|father|mum|dad|husband|wife|brother|carer),? (?<name>${full})`,
  `(?<!\\p{L})(?:[Ss]poke|[Tt]alked) (?:to|with) (?<name>${full})(?= (?:about|regarding|re) (?:her|his)\\b)`,
  `(?<!\\p{L}|\\p{L} )(?<name>${full})(?= (?:missed|cancelled|collected|came (?:in )?for|rang about) (?:her|his)\\b)`,
].map((source) => new RegExp(source, 'gu'));
