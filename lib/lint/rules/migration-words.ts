import { wordRule } from '../word-rule.ts';

/** Words that make a person illegal, or doubt why they came. */
export const migrationWords = wordRule({
  name: 'migration-words',
  severity: 'fix',
  why: 'No person is illegal, and a GP practice has no need to judge anyone’s status.',
  source: 'Doctors of the World, Safe Surgeries; UK Parliament, answer HL9241',
  swaps: [
    {
      words:
        /\b(?:illegal|bogus|fake) (?:immigra\w+|migrants?|aliens?|asylum[- ]?seekers?|refugees?|entrants?|patients?|people|persons?|workers?|overstayers?)\b/gi,
      instead: 'person without papers',
    },
    { words: /\billegals\b/gi, instead: 'people without papers' },
    {
      words:
        /\b(?:he|she|they|patients?|family|who|you)(?:'s|'re| is| are| was| were)? (?:in the (?:uk|country) |living |here |working )?illegal(?:ly)?\b|\bhere illegally\b/gi,
      instead: 'has no papers yet',
    },
    {
      words: /\b(?:failed|rejected|unsuccessful) asylum[- ]?(?:seek\w+|claimants?|applicants?)\b/gi,
      instead: 'person whose asylum claim was refused',
    },
    {
      words:
        /\b(?:health|nhs|maternity|benefits?|asylum) (?:touris(?:ts?|m)|shopp(?:ers?|ing))\b|\boverstayers?\b/gi,
      instead: 'person new to the UK',
    },
    {
      words:
        /\bgo (?:back )?home to (?:your|their) own country\b|\bback to (?:your|their) own country\b/gi,
    },
  ],
});
