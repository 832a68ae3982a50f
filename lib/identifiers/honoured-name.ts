import { alone, gap, initials, more, particle, surname } from './name-parts.ts';

const honours =
  '(?:Dr|Doctor|Prof|Professor|Nurse|Sister|Sir|Dame|Lord|Lady|Baroness|Fr|Father|Pastor|Imam|Rabbi|' +
  'Canon|Cllr|Councillor|Capt|Captain|Major|Sgt|Sergeant|Judge|PC)';
/** Those of rank who do not work here: what they want is told of them as patients. */
const rank =
  '(?:Sir|Dame|Lord|Lady|Baroness|Fr|Father|Pastor|Imam|Rabbi|Canon|Capt|Captain|Major|Judge)';
const wishes =
  '(?:,? seen (?:on|at|in|after|today)| (?:hates|prefers|likes|wants|waits|comes|needs an?|asked for an?|rang|missed|has an appointment|would like))\\b';

const named = `${honours}(?:\\.?${gap}|\\.)(?:Sir |Dame |Dr )?${initials}${particle}${surname}${more}`;

/** What is told of somebody who comes as a patient, not of one who works here or wrote a report. */
const comes =
  '(?:(?:(?:has )?(?:just )?came in|(?:is|was) (?:waiting|in (?:the waiting room|reception|distress)|' +
  '(?:very |quite |so )?(?:upset|anxious|distressed|crying|frightened|unwell)|an? (?:registered )?patient|' +
  'admitted|discharged|diagnosed|referred|prescribed|seen (?:on|at|in|after|today|yesterday))|' +
  'missed (?:her|his|their)|lives (?:at|in|with|alone)|disclosed|did not attend)\\b' +
  "|dob\\b|d\\.o\\.b|[(,]? ?(?:who is )?an? (?:registered )?patient\\b|['’]s (?:mother|father|mum|dad|son|" +
  'daughter|sister|brother|wife|husband|partner|carer|blood|scan|prescription|results|nhs|date of birth)\\b)';

/**
 * Doctors, nurses and people of rank where the words make them a patient: `Sir Alan Price is
 * waiting`, `patient Dr Chen`. Elsewhere they are staff, or stand for a report: `Dr Shah is in`.
 */
export const honoured = [
  `${alone}${named}(?=[,;]? ?\\(?${comes})`,
  `${alone}(?=${rank}\\b)${named}(?=${wishes})`,
  `(?<=\\b[Pp](?:atient|t)[:,]? )${named}`,
].map((source) => new RegExp(source, 'gu'));
