import { wordRule } from '../word-rule.ts';

const ours =
  /\b(?:we|us|i|it|they all|letters?|texts?|emails?|calls?|messages?|reminders?|posters?|systems?|services?|practices?|surger(?:y|ies)|clinics?|hospitals?|teams?|interpreters?|ambulances?|doctors?|gps?|staff|receptionists?|trusts?|government|ministers|website|app|phones?|lift|post|results?|supplier|driver|taxi|contractors?|engineers?|suppliers?|cleaners?|speakers?|trainers?|locums?|plumber|electrician|councils?|police|social workers?|midwi(?:fe|ves)|couriers?|members? of staff|companies|company)\s+(?:(?:has|have|had|often|sometimes|again|also|still|who|that|which)\s+)*$/i;

const biology =
  /\b(?:tests?|tested|samples?|swabs?|profil\w+|sequenc\w+|genom\w+|genes?|genetic\w*|virus|viral|strands?|mutations?|lab\w*|paternity|forensic|evidence|damage|repair|cells?|stud(?:y|ies)|analys\w+|database|extract\w*|relatives|ancestry|kits?|vaccines?|results?|inherit\w*|brca|hpv|saliva|blood|hair|biobank|family tree|from \d+)\b/i;
const attendance =
  /\b(?:dna (?:letters?|rates?|polic\w+|codes?|list|slots?|clinics?|appointments?|appts?|again|x ?\d)|persistent|multiple|recorded as|marked (?:as )?|coded|x ?\d|\d ?x)\b/i;

/** Words that blame people for appointments that they missed. */
export const blamesForMissing = wordRule({
  name: 'blames-for-missing',
  severity: 'fix',
  why: 'It blames, and hides the reason. The reason tells the next person what to change.',
  source: 'McQueenie and others 2019; University of Aberdeen, serial missed appointments',
  swaps: [
    {
      words: /\bDNA(?:'d|'s|s|ed|ing|d)\b/g,
      instead: 'missed, and why',
      unless: { near: biology },
    },
    {
      words: /\bDNA\b(?!')/g,
      instead: 'missed, and why',
      unless: { near: new RegExp(`^(?!.*${attendance.source}).*${biology.source}`, 'is') },
    },
    {
      words:
        /\b(?:fail(?:s|ed|ing|ure)?|neglect(?:s|ed)|did not bother|didn't bother|couldn't be bothered|can't be bothered|not bothered) to (?:attend|turn up|show(?: up)?|come|keep|present|cancel|respond|reply|return|arrive|collect|book|bring (?:\w+ )?(?:child(?:ren)?|baby|son|daughter|him|her|them))\b/gi,
      instead: 'did not come, and what you did next',
      unless: { before: ours },
    },
    {
      words: /\b(?:failed|missed) (?:attend(?:ance|er)s?|encounters?)\b/gi,
      instead: 'did not come',
    },
    {
      words:
        /\b(?:never|not|n't|doesn't|didn't|won't|can't|couldn't|rarely|hardly ever) (?:even )?(?:be )?bother(?:s|ed|ing)? (?:to |with )?(?:turn(?:ing)? up|show(?:ing)?(?: up)?|com(?:e|ing)|attend(?:ing)?|ring(?:ing)?|cancel(?:ling)?|call(?:ing)?|reply(?:ing)?)\b/gi,
      instead: 'missed, and why',
    },
    {
      words: /\bno[- ]shows?\b/gi,
      instead: 'did not come',
      unless: { after: /^\s+of\b/i },
    },
    {
      words:
        /\b(?:appointments?|slots?|visits?) (?:(?:were|was|are|is|being|been|have been|that were) )+wasted\b|\bwaste of (?:an )?(?:appointments?|nhs|resources|everyone's)\b/gi,
      instead: 'visits that people could not come to',
    },
    {
      words:
        /\b(?:habitual|persistent|repeated|serial|chronic) (?:non-?\s?attendances?|dnas?|missed appointments)\b/gi,
      instead: 'has missed some visits, and why',
    },
    {
      words:
        /\byou(?:'ve| have) (?:now )?missed (?:\d+|two|three|four|five|several|another|your last|so many|too many|all)\b/gi,
      instead: 'I’m glad you came. What would make it easier to get here?',
      unless: { before: /\b(?:if|when|that|because)\s+$/i },
    },
    { words: /\bnon-?\s?attend(?:er|ee)s?\b/gi, instead: 'people who have missed visits' },
    {
      words:
        /\b(?:poor|bad|persistent|repeat|serial|habitual) (?:attend(?:er|ee|ance)|misser)s?\b/gi,
      instead: 'has missed some visits, and why',
    },
    {
      words:
        /\bwast(?:ed?|es|ing)\b(?:\W+(?!not\b|so\b|because\b)[\w']+){0,2}?\W+(?:appointments?|slots?|clinics?|surgery time|gp time|doctor's time|nurse's time|nhs (?:time|money))\b/gi,
      instead: 'visits that people could not come to',
    },
    {
      words: /\b(?:missed|wasted) (?:your|their|his|her) slot\b/gi,
      instead: 'I’ll ask if they can still see you.',
      only: ['spoken', 'hushed', 'plain'],
    },
    {
      words: /\byou(?:'re| are) (?:very |so |too |always )?late\b/gi,
      instead: 'I’m glad you made it. Let me see what we can do.',
      unless: { before: /\b(?:if|when|whenever|in case|even if|that)\s+$/i },
    },
    {
      words:
        /\b(?:did not|didn't|never|not|couldn't|could not|can't) (?:even )?(?:be )?(?:bother(?:ed|s)?|care enough|have the (?:courtesy|decency)|take the trouble|see fit|think) to (?:let us know|tell us|ring|call|phone|cancel|inform|reply|answer|contact|turn up|come|attend|return|say|keep|explain|apologi[sz]e|collect)\b|\bwithout (?:the courtesy|the decency|bothering|so much as|even (?:ringing|calling|telling|cancelling))\b|\b(?:yet|once) again,? (?:you|she|he|they|the patient|patient|pt|missed|late|no)\b|\b(?:missed|late|cancelled|forgot\w*|failed|came late|turned up late)[^.;]{0,24}\b(?:yet again|once again|as usual|as always|again!)|\b(?:the usual|yet more|more|weak|poor|no|another|always an?|usual|lame|full of) excuses?\b|\bexcuses for (?:missing|not|being|why)\b|\b(?:no|without) (?:good |valid |acceptable )?(?:excuse|apology)\b|\b(?:can't|cannot|couldn't) (?:even )?be (?:bothered|arsed|relied)\b|\bunreliable (?:attend\w*|patient|person|with|at)\b|\bfail(?:s|ed|ing)? to (?:make|book|take up|contact|engage|order|complete|disclose|inform|tell us|notify|follow|provide|give|phone|ring|call|register|submit|sign|comply|co-?operate|let us)\b/gi,
      instead: 'what got in the way, and what you did next',
      unless: {
        before: ours,
        near: /\b(?:we|our|surgery|practice|services?|hospital|trust|nhs|system|app|device|printer|software|company|landlord|council) (?:has |have |had |often |sometimes )*(?:fail|fall)/i,
        after: /^\s+(?:is|are) (?:needed|necessary|required)\b/i,
      },
    },
  ],
});
