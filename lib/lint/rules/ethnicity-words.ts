import { wordRule } from '../word-rule.ts';

/** Words on ethnicity, language and origin that lump people together or set them apart. */
export const ethnicityWords = wordRule({
  name: 'ethnicity-words',
  severity: 'fix',
  why: 'It lumps people together or sets them apart. Name the group you mean, or ask.',
  source: 'NHS digital service manual, ethnicity; NHS Race and Health Observatory 2021',
  swaps: [
    { words: /\bB\.?A?\.?ME\b/g, instead: 'the group you mean, such as Bangladeshi women' },
    { words: /\bnon-?\s?whites?\b/gi, instead: 'ethnic minorities, or the term chosen here' },
    {
      words:
        /\bcolou?red (?:persons?|people|lad(?:y|ies)|m[ae]n|wom[ae]n|patients?|girls?|boys?|child(?:ren)?|gentlem[ae]n|famil(?:y|ies)|communit(?:y|ies)|folk|chap|nurse|doctor)\b/gi,
      instead: 'how the person describes themselves, where it matters',
    },
    {
      words:
        /\b(?:half[- ]castes?|ethnics|pikeys?|gypp?os?|negro(?:es)?|orientals?|(?:the )?blacks|mulattos?)\b(?! (?:medicine|rug))/gi,
      instead: 'how the person describes themselves, where it matters',
    },
    {
      words:
        /\b(?:gyps(?:ies|y people)|travellers|muslims|asians|africans|romanians|refugees|asylum seekers|migrants|roma) (?:never|always|all|just|tend to|refuse to|don't (?:care|bother|want|like to)|can't be bothered)\b/gi,
      instead: 'what happened, to whom, and what got in the way',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
      unless: { after: /^\s+(?:have|need|be|know|deserve|get)\b/i },
    },
    {
      words:
        /\bethnic (?:people|persons?|patients?|wom[ae]n|m[ae]n|famil(?:y|ies)|girls?|boys?|lad(?:y|ies)|looking|names?|communit(?:y|ies))\b|\bfrom ethnic backgrounds?\b/gi,
      instead: 'the group you mean',
    },
    {
      words:
        /\bwhere (?:are|do|did) you (?:really|originally|actually)(?: come)? from\b|\bwhere are you from (?:really|originally)\b|\bwhere do you come from\b|\bwhere are your (?:parents|family) from\b/gi,
      instead: 'How would you describe your ethnicity? We ask everyone.',
    },
    {
      words:
        /\blanguage barriers?\b|\b(?:poor|broken|bad) english\b|\b(?:no|speaks? no|has no) english\b|\b(?:don't|can't|can|do) you (?:even |actually )?speak (?:any )?english\b|\bnon-english[- ]speak(?:ing|ers?)\b/gi,
      instead: 'speaks Somali; no interpreter was booked',
    },
    {
      words: /\bcultural (?:reasons?|issues?|beliefs? get|barriers?|problems?|thing)\b/gi,
      severity: 'consider',
      instead: 'the reason that the person gave',
    },
    {
      words: /\bthird[- ]world\b|\bforeign(?:ers?| patients?| people| accents?| sounding)\b/gi,
      instead: 'the country or the language, where it matters',
    },
    {
      words: /\bafro-?\s?caribbeans?\b/gi,
      severity: 'consider',
      instead: 'African Caribbean, or Black Caribbean',
    },
    {
      words:
        /\b(?:migrants|immigrants|refugees|asylum seekers|foreigners|gypsies|travellers) (?:take|get|use up|abuse|flood|jump|expect|demand|come here)\b|\b(?:his|her|their|patient's|mum's) english is (?:very |so )?(?:poor|bad|broken|limited|terrible|not good)\b/gi,
      instead: 'what they need, such as an interpreter',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
    },
  ],
});
