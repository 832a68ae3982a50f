import { wordRule } from '../word-rule.ts';

/** Labels for people who come often. */
export const labelsAttending = wordRule({
  name: 'labels-attending',
  severity: 'fix',
  why: 'It makes coming back the fault. Say what brings them, and what is not yet solved.',
  source: 'Goddu and others 2018; Park and others 2021',
  swaps: [
    {
      words:
        /\b(?:frequent|serial|repeat|regular|high[- ]intensity|heavy|over-?)[- ]?(?:fl[yi]ers?|attend(?:er|ee)s?|callers?|service users?|users? of (?:services|a&e|999|the))\b/gi,
      instead: 'comes most weeks, and why',
    },
    { words: /\bheart-?\s?sinks?\b/gi, instead: 'comes most weeks; cause not yet found' },
    { words: /\b(?:fat|thick)[- ](?:file|folder|notes)(?: (?:patients?|syndrome))?\b/gi },
    {
      words:
        /\btime-?\s?wast(?:ers?|ing)\b|\bwast(?:e|es|ed|ing) (?:our|my|your|everyone's|the (?:doctor|gp|nurse|practice|team)'s|doctors'|staff|nhs) time\b/gi,
      instead: 'what worries them',
      unless: { before: /\b(?:you(?:'re| are) not|never|aren't)\s+$/i },
    },
    { words: /\bworried well\b/gi, instead: 'what worries them, and what to watch for' },
    { words: /\b(?:one of our|our|the usual) regulars\b/gi, instead: 'people who come often' },
    { words: /\b(?:serial|vexatious|habitual|persistent) complain(?:er|ant)s?\b/gi },
    {
      words:
        /\b(?:he|she|they|patient|who)(?: just)? keeps? (?:on )?(?:coming (?:back|in)|ringing|calling|turning up|presenting|asking for|booking)\b|\bdoctor[- ]?shop(?:s|ping|ped|pers?)?\b/gi,
      instead: 'comes most weeks, and what is not solved yet',
      unless: { before: /\bif $/i },
    },
    {
      words:
        /\bis (?:very |well )?known to (?:us|the police|police|reception|security|all of us)\b/gi,
      severity: 'consider',
      instead: 'what the next reader needs to know',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
    },
    {
      words:
        /\b(?:is|are|was|being) an? (?:\w+ )?(?:regular|frequent (?:user|visitor|caller)|time-?waster|repeat (?:caller|attender|offender))\b|\benjoys? (?:poor|ill|bad)[- ]?health\b|\b(?:is|are|was) playing (?:you|us|the doctor|staff|games)\b|\b(?:do not|don't) (?:fall for|be taken in|be fooled|give in to|get drawn)\b|\b(?:keeps|kept|keep|always|constantly|forever) chang(?:es|ed|ing) (?:his|her|their) (?:mind|story|appointment\w*|doctor)\b|\b(?:threatening|threatens|threatened) to (?:harm|kill|cut|hurt|overdose|end|jump|take)\b|\boverreact\w*\b|\bmental (?:health )?(?:patients?|cases?)\b|\b(?:reports?|describes?|states?|complains? of|claims?)\b[^.;]{0,30}\b(?:though|but|yet|although|however)\b[^.;]{0,20}\b(?:seem(?:s|ed)?|look(?:s|ed)?|appear(?:s|ed)?|was|is) (?:perfectly |quite |very |entirely |otherwise )?(?:cheerful|happy|well|calm|normal|fine|comfortable|relaxed|chatty)\b/gi,
      instead: 'what they asked for, and what would help',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
    },
  ],
});
