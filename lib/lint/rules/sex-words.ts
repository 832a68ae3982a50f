import { wordRule } from '../word-rule.ts';

/** Words that judge people for sex, or for selling it. */
export const sexWords = wordRule({
  name: 'sex-words',
  severity: 'fix',
  why: 'It judges. Use the person’s own word, and only where today’s care needs it.',
  source: 'Potter and others 2022; Centre for Academic Primary Care, Bristol 2024',
  swaps: [
    {
      words:
        /\bprostitut(?:es?|ed|ion|ing)\b|\b(?:hookers?|whores?|sluts?|call girls?|street-?\s?walkers?|working girls?|vice girls?|ladies of the night)\b/gi,
      instead: 'person who sells sex, or their own word',
    },
    { words: /\bsell(?:s|ing)? (?:her|his|their) (?:body|bodies)\b/gi, instead: 'sells sex' },
    {
      words:
        /\bpromiscu(?:ous|ously|ity)\b|\bsleeps? around\b|\bloose (?:wom[ae]n|morals)\b|\bmultiple sexual partners\b/gi,
      instead: 'would like a full sexual health check',
    },
    {
      words: /\b(?:high[- ]risk|risky) (?:sexual )?(?:behaviours?|lifestyles?)\b/gi,
      severity: 'consider',
      instead: 'what care is wanted',
    },
  ],
});
