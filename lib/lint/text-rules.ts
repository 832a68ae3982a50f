import type { TextRule } from './finding.ts';
import { abuseWords } from './rules/abuse-words.ts';
import { asksForPapers } from './rules/asks-for-papers.ts';
import { asksForStory } from './rules/asks-for-story.ts';
import { asksWhy } from './rules/asks-why.ts';
import { blamesForChoice } from './rules/blames-for-choice.ts';
import { blamesForHarm } from './rules/blames-for-harm.ts';
import { blamesForMissing } from './rules/blames-for-missing.ts';
import { blamesForReach } from './rules/blames-for-reach.ts';
import { disabilityWords } from './rules/disability-words.ts';
import { discreetTopic } from './rules/discreet-topic.ts';
import { dismisses } from './rules/dismisses.ts';
import { doubtsAccount } from './rules/doubts-account.ts';
import { drugWords } from './rules/drug-words.ts';
import { ethnicityWords } from './rules/ethnicity-words.ts';
import { genderWords } from './rules/gender-words.ts';
import { homelessnessWords } from './rules/homelessness-words.ts';
import { labelsAttending } from './rules/labels-attending.ts';
import { labelsBehaviour } from './rules/labels-behaviour.ts';
import { migrationWords } from './rules/migration-words.ts';
import { orders } from './rules/orders.ts';
import { looksLikeIdentity } from './rules/patient-data.ts';
import { piousFiller } from './rules/pious-filler.ts';
import { prisonWords } from './rules/prison-words.ts';
import { promisesSecrecy } from './rules/promises-secrecy.ts';
import { questionsAccount } from './rules/questions-account.ts';
import { sexWords } from './rules/sex-words.ts';
import { shoulderTest } from './rules/shoulder-test.ts';
import { shutsOut } from './rules/shuts-out.ts';
import { suicideWords } from './rules/suicide-words.ts';
import { talksDown } from './rules/talks-down.ts';
import { threatens } from './rules/threatens.ts';
import { tooLong } from './rules/too-long.ts';
import { tooMuch } from './rules/too-much.ts';
import { unknownWords } from './rules/unknown-words.ts';

/** Every rule on the words of a text, in the order in which findings are told. */
export const textRules = [
  looksLikeIdentity,
  ...[blamesForMissing, blamesForChoice, blamesForReach, blamesForHarm, doubtsAccount],
  ...[labelsAttending, labelsBehaviour],
  ...[drugWords, suicideWords, abuseWords, disabilityWords, ethnicityWords, migrationWords],
  ...[homelessnessWords, sexWords, genderWords, prisonWords],
  ...[asksForStory, asksWhy, questionsAccount, orders, dismisses, talksDown],
  ...[asksForPapers, threatens, shutsOut, promisesSecrecy],
  ...[shoulderTest, discreetTopic],
  ...[tooLong, tooMuch, unknownWords, piousFiller],
] as const satisfies readonly TextRule[];
