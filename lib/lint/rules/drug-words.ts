import { wordRule } from '../word-rule.ts';

const notOffDrugs =
  /^(?!(?:\s+(?:for (?:\w+ )?(?:days?|weeks?|months?|years?|a (?:while|year|month|week)|\d)|since|off\b|of (?:drugs|heroin|crack)|from (?:drugs|heroin|alcohol|crack|opiates|opioids|cocaine|everything)|and sober|now\b|time\b|these days|almost|nearly|again|over \w+ (?:years|months)|\d)|\s*[.,;!?)]|\s*$))/i;

/** Labels for people who use drugs or alcohol, and for what a test showed. */
export const drugWords = wordRule({
  name: 'drug-words',
  severity: 'fix',
  why: 'It names the person by the drug, or calls them unclean. Put the person first.',
  source: 'Scottish Drugs Forum 2020; Renfrewshire Council, Language Matters; NHS style',
  swaps: [
    { words: /\b(?:ex-?\s?)?addicts?\b/gi, instead: 'person who uses drugs' },
    {
      words: /\b(?:drug|heroin|crack|opiate|alcohol|pain-?killer)[- ]addicted\b/gi,
      instead: 'who is dependent on',
    },
    {
      words: /\b(?:ex-?\s?)?alcoholics?\b/gi,
      instead: 'person with a dependence on alcohol',
      unless: {
        before: /\bnon-?\s?$/i,
        after:
          /^\s+(?:anonymous|hands?|drinks?|beverages?|gels?|rubs?|wipes?|liver|hepatitis|content|swabs?|solutions?|cirrhosis|fatty|ketoacidosis|neuropathy|sanit\w+|cleans\w+|spray|steato\w+|pancreat\w+)/i,
      },
    },
    {
      words:
        /\b(?:ex-?\s?)?(?:junk(?:ies|ie|y)|drugg(?:ies|ie|y)|smackheads?|crackheads?|pill-?heads?|winos?|drunkards?|boozers?|(?:a|the|old) drunks?)\b/gi,
      instead: 'person who uses drugs, or alcohol',
      unless: { after: /^\s+driv/i },
    },
    {
      words:
        /\b(?:drug|medication|opioid|opiate|codeine|benzo|pain-?killer|pill)[- ]seek(?:ing|ers?)\b|\bseeking (?:drugs|opiates|opioids|codeine|benzos|painkillers|more tablets)\b|\bafter (?:the |more )?(?:tablets|opiates|codeine|benzos|painkillers)\b(?=[.!?"]|$)/gi,
      instead: 'asked for more codeine; pain not controlled',
    },
    {
      words:
        /\b(?:you|he|she|they|i|who|patient|pt|person|has|have|had|'ve|'s|partner|client|stay(?:s|ed|ing)?|get(?:s|ting)?|got|keep(?:s|ing)?|kept|remain(?:s|ed|ing)?|been|now|come)(?:\s+(?:now|been|stay(?:s|ed)?|got|is|are|was|were|remain\w*|kept|keeping|getting|'s))*\s+clean\b/gi,
      instead: 'has stopped using',
      unless: {
        after: notOffDrugs,
        near: /\b(?:rooms?|hands?|wounds?|skin|wards?|floors?|toilets?|dressings?|desks?|surfaces?|area|sheets?|clothes|water|keep (?:it|them|the)|kept (?:it|them|the))\b/i,
      },
    },
    {
      words: /(?<=^|[.;,]\s*)clean(?= (?:for|since|from|of) )/gi,
      instead: 'has not used',
      unless: {
        near: /\b(?:rooms?|hands?|wounds?|skin|wards?|floors?|toilets?|use)\b/i,
        after: notOffDrugs,
      },
    },
    {
      words:
        /\b(?:clean|dirty) (?:urines?|drug (?:tests?|screens?)|tests?|screens?|samples?|specimens?|uds|tox\w*)\b|\b(?:urines?|uds|drug (?:test|screen)s?|test(?:ed)?|samples?|specimens?|screens?) (?:(?:was|is|were|are|came back|comes back|has been|again)\s+)*(?:clean|dirty)\b/gi,
      instead: 'positive test, or negative test, with what for',
      unless: {
        near: /\b(?:containers?|bottles?|catch|midstream|wash|pots?|dry|bags?|bins?)\b/i,
      },
    },
    {
      words:
        /\b(?:drug|substance|alcohol|solvent|opioid|opiate|prescription|polysubstance)s?[- ]abus(?:e|ers?|ing)\b|\babus(?:es?|ed|ing|ers? of) (?:drugs|alcohol|substances|solvents|heroin|cocaine|prescription)\b/gi,
      instead: 'drug use, or alcohol use',
    },
    {
      words: /\b(?:drug|substance|alcohol)s?[- ]misus(?:e|ers?|ing)\b/gi,
      severity: 'consider',
      instead: 'drug use, or alcohol use',
      unless: { after: /^\s+(?:services?|teams?|workers?|clinics?|nurses?)/i },
    },
    {
      words:
        /\b(?:known |injecting |intravenous |iv |ex-?\s?)?(?:drug|substance|heroin|crack)[- ]users?\b|\bIV?DUs?\b/g,
      instead: 'person who uses drugs',
    },
    {
      words:
        /\bhave you been (?:drinking|using|taking drugs) again\b|\bare you (?:on drugs|drunk|high|stoned|on something)\b/gi,
      instead: 'Has anything you have taken today worried you?',
    },
    { words: /\b(?:drug|heroin|drinking) habit\b/gi, severity: 'consider', instead: 'drug use' },
  ],
});
