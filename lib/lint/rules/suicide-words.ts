import { wordRule } from '../word-rule.ts';

/** Words on suicide and self-harm that speak of wrongdoing, failure or show. */
export const suicideWords = wordRule({
  name: 'suicide-words',
  severity: 'fix',
  why: 'It speaks of wrongdoing, of failing, or of a show. Being alive is no failure.',
  source: 'San Diego suicide prevention council, safe language (a UK source is still to be read)',
  swaps: [
    { words: /\bcommit(?:s|ted|ting)? (?:suicide|self-harm)\b/gi, instead: 'died by suicide' },
    {
      words:
        /\b(?:failed|unsuccessful|botched) (?:suicide(?: attempts?| bids?)?|(?:suicide |overdose )?attempts?(?= (?:at suicide|at ending|on (?:his|her|their) life|to (?:end|take|kill)))|overdose|hanging)\b|\battempted suicide\b[^.]{0,20}\b(?:unsuccessful(?:ly)?|failed)\b/gi,
      instead: 'tried to end their life',
    },
    {
      words: /\b(?:successful(?:ly)?|completed?|completing) (?:suicides?|(?:an? )?overdose)\b/gi,
      instead: 'died by suicide',
    },
    {
      words: /\b(?:suicide bids?|parasuicid\w+|suicidal gestures?|self-?\s?harmers?)\b/gi,
      instead: 'person who self-harms, or tried to end their life',
    },
    { words: /\bcr(?:y|ies) for help\b/gi, instead: 'says life feels too much' },
    {
      words:
        /\b(?:threaten(?:s|ed|ing)? (?:suicide|self-harm|to (?:kill (?:him|her|them)sel(?:f|ves)|end it)))\b/gi,
      instead: 'says they have thoughts of ending their life',
    },
    {
      words: /\b(?:do|doing|done|did) (?:anything|something) (?:silly|stupid|daft)\b/gi,
      instead: 'Are you having thoughts of ending your life?',
    },
    { words: /\bsuperficial (?:cuts|cutting|self-harm|lacerations) (?:only|again)\b/gi },
  ],
});
