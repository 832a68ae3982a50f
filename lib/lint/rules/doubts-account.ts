import { wordRule } from '../word-rule.ts';

const person =
  '(?:patients?|pts?|clients?|he|she|they|mothers?|fathers?|mum|dad|parents?|who|m[ae]n|wom[ae]n|lady|gentleman|person|people|caller|girl|boy|child|teenager|son|daughter|husband|wife|partner|carer|family|relatives?)';
const adverbs =
  '(?:(?:has|have|had|also|still|now|again|always|repeatedly|then|is|are|keeps?|kept|often|strongly|initially|later|even)\\s+)*';
const opens = '(?<=^|[.;:\\n]\\s*|,\\s*|\\b(?:and|but|also|still|now|then)\\s+)';
const notes = ['plain', 'reason', 'staff', 'glance', 'title', 'spoken', 'hushed'] as const;

const rightsClaimed =
  /^\s+(?:(?:their|his|her|your|any|more|the|some|back|for|on)\s+)*(?:form|against|travel|expenses?|benefits?|pip\b|esa\b|dla\b|universal|housing|costs?|for\b|sick pay|asylum|responsib|credit|carer|child benefit|pension|support|help with|compensation|money|tax|must|should|are|may|can|need|will|of|about|made|from|and|by|up to|a refund|within|every|to the)/i;
const thingsDenied =
  /^\s+(?:(?:them|him|her|people|patients?|anyone|someone|us|the|any|some|their)\s+)*(?:access|registration|care|entry|requests?|funding|treatment|services?|a voice|appointments?|help|permission|bail|leave|choice|support|rights?|interpreters?|healthcare|boarding|the claim|planning)\b/i;

/** Words that cast doubt on what somebody says. */
export const doubtsAccount = wordRule({
  name: 'doubts-account',
  severity: 'fix',
  why: 'It tells the next reader not to believe the person.',
  source: 'Goddu and others 2018; Park and others 2021; Cox and Fritz, BMJ 2022',
  swaps: [
    {
      words: new RegExp(
        `(?:\\b${person}\\s+${adverbs}claim(?:s|ed|ing)?|${opens}claim(?:s|ed|ing))\\b`,
        'gi',
      ),
      instead: 'says',
      only: notes,
      unless: { after: rightsClaimed },
    },
    {
      words: /\balleg(?:es|ed|ing|edly)\b/gi,
      instead: 'says',
      unless: { after: /^\s+(?:faults?|defects?|breach\w*|fraud|errors?)\b/i },
    },
    {
      words: new RegExp(
        `(?:\\b${person}\\s+${adverbs}den(?:y|ies|ied|ying)|${opens}den(?:ies|ied|ying))\\b`,
        'gi',
      ),
      instead: 'says no to, or does not',
      only: notes,
      unless: {
        after: thingsDenied,
        near: /\b(?:boards?|panel|council|firewall|court) denie[sd]\b/i,
      },
    },
    {
      words: new RegExp(
        `(?:\\b${person}\\s+${adverbs}insist(?:s|ed|ing)?|${opens}insist(?:s|ed))\\b`,
        'gi',
      ),
      instead: 'says',
    },
    {
      words: new RegExp(
        `(?:\\b${person}\\s+${adverbs}|${opens})admit(?:s|ted)?(?: to| that| he| she| they| \\w+ing)\\b`,
        'gi',
      ),
      instead: 'says',
      unless: {
        after:
          /^\s+(?:hospital|(?:a |the |our |her |his )?(?:\w+ )?(?:wards?|unit|hospital|a&e|itu|icu|hospice|home)|intensive|psychiatric|st\b|care)/i,
        before: /\b(?:was|were|been|is|are)\s+$/i,
      },
    },
    {
      words:
        /\b(?:supposedly|purportedly|purport(?:s|ed|ing)? to|so-called (?:pain|symptoms?|illness|attacks?|friend|abuse|trauma)|apparently)\b/gi,
      instead: 'says',
      unless: { near: /\bapparently (?:healthy|well|normal)\b/i },
    },
    {
      words:
        /\b(?:(?:poor|bad|vague|unreliable|difficult|terrible|hopeless|inconsistent) (?:historian|witness)|not a (?:good|reliable) historian)s?\b/gi,
      instead: 'what they could tell you, and what made it hard',
    },
    {
      words:
        /\b(?:(?:inconsistent|implausible|unconvincing|unlikely) (?:story|account|history|version)|(?:story|account|history) (?:is|was|seems|sounds) (?:inconsistent|implausible|unlikely|dubious|vague)|(?:story|account) (?:keeps changing|does not add up|doesn't add up)|chang(?:es|ed|ing) (?:his|her|their) story)\b/gi,
      instead: 'said Monday, then Friday; will ask again, because the day matters',
    },
    {
      words:
        /\b(?:exaggerat(?:es|ed|ing)(?: (?:his|her|their|the)? ?\w+)?|faking|feigning|malinger(?:s|ed|er|ers|ing)|putting it on|crocodile tears|not (?:in )?(?:genuine|real) pain)\b/gi,
      instead: 'what you saw, and what they said',
      unless: { near: /\b(?:figures?|claims?|reports?|media|stud(?:y|ies)|headlines?)\b/i },
    },
    {
      words:
        /\b(?:does not|doesn't|did not|didn't) (?:appear|look|seem)(?: to be)?(?: in)?(?: any| much)? (?:pain|distress(?:ed)?|unwell|ill|upset|sore)\b/gi,
      instead: 'what they said, and what you saw',
      only: ['plain', 'reason', 'staff'],
    },
    {
      words: new RegExp(
        `\\b${person}\\s+${adverbs}(?:disclos(?:es|ed|ing)|maintain(?:s|ed) (?:that|he|she|they))\\b`,
        'gi',
      ),
      severity: 'consider',
      instead: 'tells you about, or says',
      unless: { after: /^\s+(?:to (?:the )?(?:insurer|police|council)|by)/i },
    },
    {
      words: /\bcomplain(?:s|ed|ing) (?:of|that)\b/gi,
      severity: 'consider',
      instead: 'has, or describes',
      only: ['plain', 'reason', 'staff'],
    },
    {
      words:
        /\b(?:do not|don't|never) (?:just |always )?believe (?:everything|anything|what|them|her|him|patients|it all)\b|\b(?:is|are|was|were|be|he's|she's|they're)(?: probably| clearly| often| always)? lying\b(?! (?:down|on|in|flat|still|awake|back|face))|\b(?:he|she|they) (?:always )?(?:lies?|steals?|cheats?|makes? things up)\b(?! (?:on|in|down|flat|still|awake|back|with|beside))|\b(?:whether|if) (?:it|this|their story|(?:he|she|they)) (?:is|are) (?:really )?(?:true|telling the truth|genuine)\b|\bpinch of salt\b/gi,
      instead: 'what they said, in their words',
      only: notes,
    },
  ],
});
