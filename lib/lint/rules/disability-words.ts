import { wordRule } from '../word-rule.ts';

const alone =
  '(?=\\s*(?:[.,;!?"):]|$|\\s(?:and|or|are|can|who|need|needs|have|in|at|with|to|by|for|should|may|must|will|do|get|live|lives|come|about|never|always|often|use|ask|take|want|answer|do not|don.t|won.t|can.t|tend)\\b))';
const one =
  '(?:patients?|lad(?:y|ies)|m[ae]n|wom[ae]n|gentlem[ae]n|persons?|people|child(?:ren)?|boys?|girls?|mothers?|fathers?|sons?|daughters?|teenagers?)';
const conditions =
  'schizophrenic|diabetic|epileptic|asthmatic|autistic|bipolar|anorexic|bulimic|psychotic|haemophiliac|hypertensive|paraplegic|quadriplegic|manic[- ]depressive|depressive|dyslexic|borderline|arthritic';

/** Words on disability and health that pity, or turn a condition into a person. */
export const disabilityWords = wordRule({
  name: 'disability-words',
  severity: 'fix',
  why: 'NHS style leaves it out. People have a condition; they are not the condition.',
  source: 'NHS digital service manual, inclusive content: disabilities and conditions',
  swaps: [
    {
      words: /\bsuffer(?:s|ed|ing)?\s+(?:\w+ly\s+)?(?:from|with)\b/gi,
      instead: 'has, or lives with',
      unless: {
        before:
          /\b(?:services?|systems?|sites?|website|lines?|practices?|trials?|stud(?:y|ies)|evidence|review|research|surveys?|trust|figures|reports?)\s+(?:also |may |often )?$/i,
      },
    },
    {
      words: /\b(?:\w+ )?sufferers?\b/gi,
      instead: 'people with',
    },
    { words: /\bwheelchair[- ]bound\b/gi, instead: 'wheelchair user' },
    {
      words: /\bconfined to (?:a|his|her|their|the) (?:wheel)?chair\b/gi,
      instead: 'uses a wheelchair',
    },
    {
      words: new RegExp(
        `\\bthe (?:disabled|blind|deaf|mentally ill|mentally disabled|vulnerable|elderly|infirm|obese|dying)${alone}`,
        'gi',
      ),
      instead: 'disabled people, or the people you mean',
    },
    {
      words: /\bhandicap(?:ped|s)?\b/gi,
      instead: 'disabled, or accessible',
      unless: { near: /\bgolf\b/i },
    },
    {
      words:
        /\b(?:cripple[ds]?|retard(?:ed|s)?|spastics?|imbeciles?|morons?|cretins?|mongols?)\b/gi,
      instead: 'disabled person',
      unless: {
        after: /^\s+(?:\w*pleg|diplegia|bladder|colon|paresis|growth)/i,
        before: /\bgrowth\s+$/i,
      },
    },
    {
      words:
        /\bmentally (?:ill|handicapped|retarded|disturbed|defective|deranged|unstable|deficient|sub-?normal|challenged)\b|\bmental (?:patients?|cases?|institutions?|hospitals?)\b|\b(?:has|have|having|with) mental (?:issues|problems)\b/gi,
      instead: 'has a mental health problem',
    },
    {
      words: new RegExp(
        `\\b(?:an?|the|our|another|known|this|that|every|each)\\s+(?:(?:known|brittle|young|old|insulin-dependent|\\w+ly controlled)\\s+)*(?:${conditions})${alone}`,
        'gi',
      ),
      instead: 'person with the condition',
    },
    {
      words:
        /\b(?:schizophrenics|diabetics|epileptics|asthmatics|hypertensives|autistics|anorexics|bulimics|psychotics|haemophiliacs|paraplegics|quadriplegics|manic[- ]depressives|depressives|dyslexics|geriatrics)\b(?! (?:department|ward|clinic|team))/gi,
      instead: 'people with the condition',
    },
    {
      words: new RegExp(
        `\\b(?:schizophrenic|epileptic|psychotic|anorexic|bulimic|diabetic|asthmatic|hypertensive|bipolar|demented|borderline|arthritic) ${one}\\b`,
        'gi',
      ),
      instead: 'person with the condition',
    },
    {
      words:
        /(?<=^|[.;]\s*)(?:known |brittle )?(?:epileptic|diabetic|schizophrenic|asthmatic|bipolar|hypertensive)(?=[,.;])/gi,
      instead: 'has the condition',
      only: ['plain'],
    },
    {
      words: /\bmorbidly obese\b/gi,
      severity: 'consider',
      instead: 'living with obesity, where it matters',
    },
    { words: /\bspecial needs\b/gi, instead: 'needs, or the help that works' },
    { words: /\bdeaf (?:and dumb|mutes?)\b|\bdeaf-mutes?\b/gi, instead: 'Deaf person who signs' },
    {
      words: /\b(?:afflicted|stricken|crippled) (?:by|with)\b|\bstroke victims?\b/gi,
      instead: 'has',
    },
    {
      words:
        /\bable-?\s?bodied\b|\bnormal (?:people|persons?|child(?:ren)?|patients?|wom[ae]n|m[ae]n|kids)\b|\b(?:low|high)[- ]functioning\b|\bmental age\b|\bdifferently abled\b/gi,
      instead: 'people without the condition',
    },
    { words: /\b(?:senile|demented|gone gaga)\b/gi, instead: 'has dementia' },
    {
      words:
        /\belderly (?:and (?:confused|frail)|lad(?:y|ies)|gentlem[ae]n|m[ae]n|wom[ae]n|patients?|people|persons?)\b/gi,
      severity: 'consider',
      instead: 'older people, or how old they are where it matters',
    },
    {
      words:
        /\b(?:he|she|patient|mum|mother|dad|father|son|daughter) (?:is|was|must be) (?:a bit |very |probably |clearly )?(?:bipolar|schizophrenic|anorexic|bulimic|borderline)\b/gi,
      instead: 'has the condition, where it matters',
      unless: { before: /\bif $/i },
    },
  ],
});
