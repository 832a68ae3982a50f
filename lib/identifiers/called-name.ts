import { gap, more, noSurname, particle, surname } from './name-parts.ts';

/** Nouns of a service: `Patient Safety Strategy`, `carer Support Worker`. */
const service =
  '(?:Safety|Participation|Advice|Access|Liaison|Experience|Online|Groups?|Records?|Information|' +
  'Education|Choice|Transport|Voice|Reference|Reported|Public|Health|Care|Services?|Scheme|Passport|' +
  'Charter|Rights|Worker|Clinic|Nurse|Team|Facing|Led|Support|Leaflet|Plan|Form|Policy|Knows|Given)\\b';
const full = `(?!(?:\\p{L}{1,20} )?${service})${noSurname}\\p{Lu}[\\p{L}'’-]{1,30}${gap}${particle}${surname}`;

const relative = 'son|daughter|mother|father|mum|dad|husband|wife|brother|sister|partner|carer|NOK';

/**
 * After words that name a person, such as `patient`, `surname:` or `her name is`: both names, or one
 * where nothing else could follow. `my name is` is how staff say who they are.
 */
export const called = [
  `(?<!\\p{L})(?:[Pp]atient|[Cc]lient|[Pp]t|caller)(?:['’]s)?(?: name)?(?:[:,]| ?[-–])? ?(?<= )(?<name>${full})`,
  `(?<!\\p{L}|\\b[Mm]y )(?:[Nn]ame|NAME)(?: ?: ?| is )(?<name>${full})`,
  `(?<!\\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose|(?:patient|child|son|daughter)['’]s) (?:sur|first |last )?name(?: is| was|['’]s|:) (?<name>${surname}${more})`,
  `(?<!\\p{L})(?:[Ss]ur|[Ff]irst |[Ll]ast |[Ff]amily |[Ff]ore|[Gg]iven )name(?::? | is |:)(?<name>${surname}${more})`,
  `(?<!\\p{L})(?:man|woman|lady|gentleman|girl|boy|child|patient|person|son|daughter|mother|father|mum|dad|husband|wife)(?: is|,)? (?:called|named) (?<name>${surname}${more})`,
  `(?<!\\p{L})Patient called (?<name>${full})`,
  `(?<!\\p{L})(?:[Ss]he|[Hh]e)(?: is|'s|’s|was) (?:called|named) (?<name>${surname}${more})`,
  `(?<!\\p{L})(?:(?:${relative})(?:,|:| is)?|(?:[Nn]ext of kin|[SDMFHWBPC](?:on|aughter|other|ather|um|ad|usband|ife|rother|ister|artner|arer))(?::| is)) (?<name>${full})`,
  `(?<!\\p{L})(?:[Kk]nown as|[Nn]ame as|[Ss]igned(?: by)?[,:]?|[Aa]lias|née|formerly) (?<name>${full})`,
  `(?<!\\p{L})Baby (?<name>${full})(?=,| is\\b| was\\b|['’]s| \\()`,
  `(?<!\\p{L})(?:[Ss]poke|[Tt]alked) (?:to|with) (?<name>${full})(?= (?:about|regarding|re) (?:her|his)\\b)`,
  `(?<!\\p{L}|\\p{L} )(?<name>${full})(?= (?:missed|cancelled|collected|came (?:in )?for|rang about) (?:her|his)\\b)`,
].map((source) => new RegExp(source, 'gu'));
