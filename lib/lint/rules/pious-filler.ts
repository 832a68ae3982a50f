import { wordRule } from '../word-rule.ts';

const virtues =
  '(?:compassionate|kind|caring|empath(?:et)?ic|sensitive|respectful|non-?\\s?judge?mental|supportive|understanding|professional|mindful|polite|courteous|approachable|inclusive|patient(?=[.,;]|$| and| with them)|trauma-informed|(?:person|patient)-cent(?:red|ered)|culturally (?:sensitive|competent|aware|safe)|open-minded|welcoming|curious)';
const opens = '(?<=^\\s*|[.!?;:,"]\\s*|\\b(?:and|always|please|to|should|must|but|staff)\\s+)';

/** Good intentions that say nothing to do. */
export const piousFiller = wordRule({
  name: 'pious-filler',
  severity: 'consider',
  why: 'It says how to be, not what to do. Name one thing that someone could see you do.',
  source: 'The standard of the starter guidance: specific, not pious',
  swaps: [
    {
      words: new RegExp(
        `${opens}(?:be|being|remain|stay)(?: (?:more|always|very|both|as))* ${virtues}`,
        'gi',
      ),
      instead: 'Say each step before you do it.',
    },
    {
      words:
        /\b(?:show(?:ing)?|demonstrat(?:e|ing)|display(?:ing)?|have|use|practise|with) (?:\w+ )?(?:empathy|compassion|sensitivity|kindness and|cultural (?:competence|humility|sensitivity))\b|\b(?:treat(?:ed|ing)?|car(?:e|ed) for)(?: \w+){1,3} with (?:\w+ )?(?:dignity|respect|kindness|compassion|sensitivity|courtesy)\b|\bdignity and respect\b|\brespect and dignity\b/gi,
      instead: 'Say each step before you do it.',
    },
    { words: /\bensur(?:e|es|ed|ing)\b/gi, instead: 'make sure, or say who does it' },
    {
      words: /\bsign-?post(?:s|ed|ing)?\b/gi,
      instead: 'give the name and the number, or ring together',
    },
    { words: /\bempower(?:s|ed|ing|ment)?\b/gi, instead: 'let them choose' },
    {
      words:
        /\bholistic(?:ally)?\b|\b(?:person|patient|people|client)-cent(?:red|ered)(?:ness)?\b/gi,
      instead: 'ask what matters to them',
    },
    {
      words:
        /\b(?:take|adopt|use|follow|apply|embed)(?:s|ing)? an? (?:\w+[- ]){0,3}approach\b|\btrauma-informed (?:approach|lens|manner|way)\b/gi,
      instead: 'say what to do',
      unless: { near: /\b(?:stud(?:y|ies)|trial|review)\b/i },
    },
    {
      words:
        /\b(?:non-?\s?judge?mental(?:ly)?|go the extra mile|best practice|active(?:ly)? listen(?:ing)?|build(?:ing)? rapport|cultural competenc[ey]|at all times)\b/gi,
      only: ['glance', 'staff', 'spoken', 'hushed', 'title', 'plain'],
    },
    {
      words:
        /\b(?:(?:as|where|if|when) (?:appropriate|necessary|required|applicable)|going forwards?|in a timely (?:manner|fashion))\b/gi,
      instead: 'say when',
    },
    {
      words:
        /\b(?:facilitat(?:e|es|ing)|utilis(?:e|es|ing)|leverag(?:e|es|ing)|liais(?:e|es|ing) with|raise awareness|drive improvement)\b/gi,
      instead: 'help, use, talk to',
      only: ['glance', 'staff', 'spoken', 'hushed', 'title', 'plain'],
    },
    {
      words:
        /\b(?:provide|offer|give) (?:\w+ )?(?:reassurance|emotional support)\b|\b(?:make|help) (?:\w+ ){1,2}feel (?:safe|welcome|valued|comfortable|heard|at ease|respected)\b|\b(?:create|provide|offer|make|hold)(?:s|ing)? an? (?:safe|welcoming|supportive|inclusive|safe and \w+)(?: and \w+)? (?:space|environment|atmosphere)\b/gi,
      instead: 'name what they will see or hear',
    },
  ],
});
