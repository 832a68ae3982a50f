import { wordRule } from '../word-rule.ts';

/** Words on gender and sexuality that doubt who somebody is. */
export const genderWords = wordRule({
  name: 'gender-words',
  severity: 'fix',
  why: 'It doubts who the person is. Use the name and the words that they use.',
  source: 'NHS digital service manual, sex, gender and sexuality; TransActual, guide for GPs',
  swaps: [
    { words: /\breal names?\b/gi, instead: 'the name on your NHS record' },
    {
      words: /\b(?:real|proper|true) (?:gender|sex|wom[ae]n|m[ae]n)\b/gi,
      instead: 'Which pronouns do you use?',
      unless: { near: /\b(?:stud(?:y|ies)|trial)\b/i },
    },
    {
      words: /\bsex[- ]change(?: op(?:eration)?)?\b/gi,
      instead: 'has transitioned, where it matters',
    },
    {
      words:
        /\btranssexuals?\b|\btransgendered\b|\btransgenders\b|\ba transgender\b(?!\s+(?:person|man|woman|patient|child|colleague|boy|girl|client))|\btrann(?:y|ies)\b|\btransvestites?\b|\bhermaphrodites?\b|\bshe-?males?\b/gi,
      instead: 'trans person, where it matters',
    },
    {
      words:
        /\b(?:born|biologically|really|actually) an? (?:male|female|man|woman|boy|girl)\b|\bbiological(?:ly)? (?:male|female|man|woman)s?\b|\bused to be an? (?:man|woman|boy|girl)\b|\bidentif(?:ies|ying) as (?:male|female|an? (?:man|woman|boy|girl))\b/gi,
      severity: 'consider',
      instead: 'the words that the person uses',
    },
    {
      words:
        /\bhomosexuals?\b|\bsexual preferences?\b|\bgay lifestyle\b|\bpractising homosexual\w*\b/gi,
      severity: 'consider',
      instead: 'gay, lesbian or bisexual, or their own word',
    },
    {
      words: /\b(?:mr|mrs|miss|ms) or (?:mr|mrs|miss|ms)\b/gi,
      instead: 'What would you like to be called?',
      only: ['spoken', 'hushed', 'plain'],
    },
    {
      words:
        /\bpreferred (?:pronouns?|gender)\b|\b(?:alternative|gay|homosexual|trans) lifestyles?\b/gi,
      severity: 'consider',
      instead: 'the word that they use: pronouns, partner',
    },
  ],
});
