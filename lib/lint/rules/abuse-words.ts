import { wordRule } from '../word-rule.ts';

const law =
  /\b(?:acts?|law|courts?|police|code|crown|commissioner|bill|statutory|legal(?:ly)?|trafficking (?:convention|protocol)|in their own right|personal statement|surcharge|charity)\b/i;

/** Words on abuse that share out the blame, or turn a person into a label. */
export const abuseWords = wordRule({
  name: 'abuse-words',
  severity: 'fix',
  why: 'It labels the person, or shares out the blame. Say who does what to whom.',
  source: 'NHS style; Royal College of General Practitioners 2024, safeguarding toolkit',
  swaps: [
    {
      words: /\b(?:rape |abuse |trafficking |torture |dv |da )?victims?\b/gi,
      instead: 'person who has been harmed, or the word they choose',
      unless: {
        after:
          /^(?:\s+(?:support|services?|care|liaison|hub|witness)|'? ?(?:code|commissioner|surcharge))/i,
        near: law,
      },
    },
    {
      words:
        /\b(?:battered|beaten) (?:wi(?:fe|ves)|wom[ae]n|husbands?|spouses?|partners?)\b|\bwife[- ]beat(?:er|ing)s?\b/gi,
      instead: 'person whose partner hurts them',
    },
    {
      words:
        /\b(?:a|just|another|had a) domestics?\b(?=\s*(?:[.,;!?"]|$|\s(?:and|with|at|last|between|again|so|or|on|in|that)\b))/gi,
      instead: 'says a partner is hurting them',
    },
    {
      words:
        /\b(?:volatile|stormy|fiery|tempestuous|turbulent|dysfunctional) (?:relationship|marriage|couple|home)s?\b|\b(?:domestic (?:dispute|squabble|row|tiff)|lovers'? tiff)s?\b/gi,
      instead: 'who is doing what to whom',
    },
    {
      words:
        /\b(?:provok(?:e|es|ed|ing) (?:him|her)|(?:set|wind|winding|wound|setting) (?:him|her) (?:off|up))\b/gi,
      instead: 'This is not your fault.',
    },
    {
      words:
        /\b(?:keeps?|kept|always|insists on) (?:going|goes|went|returning|returns) back to (?:him|her|the partner|an abus\w+)\b/gi,
      instead: 'is still with a partner who hurts them',
    },
    {
      words:
        /\b(?:lets|allows?|allowed) (?:him|her|(?:her|his|their) (?:partner|husband|wife|boyfriend|girlfriend|son|family))(?: to)? (?:hit|hurt|abuse|beat|control|treat)\b|\bwhat did you do to (?:make|deserve|upset|anger|cause|provoke|set)\b|\b(?:choos\w+|chose|decid\w+|insist\w*|continues|wants) to (?:stay|remain|live) with (?:an |her |his |the )?(?:abus\w+|violent)|\bfail(?:s|ed|ure|ing) to protect (?:her|his|the|their) (?:\w+ )?(?:child(?:ren)?|kids|bab(?:y|ies)|daughters?|sons?)\b/gi,
    },
    {
      words:
        /\b(?:child|teenage|underage) (?:prostitut\w+|porn(?:ography)?|sex workers?)\b|\bsex with (?:a )?(?:minors?|children|child)\b|\bnon-consensual sex\b/gi,
      instead: 'child sexual abuse, or rape',
    },
    {
      words:
        /\b(?:was|were|is|are) asking for (?:it|trouble)\b|\blet (?:him|her|them|it) (?:do (?:it|that|this)|hit|hurt|touch|beat|abuse|happen)\b|\b(?:stays?|stayed|lives?|lived|go|goes|went|return(?:s|ed)?)(?: back)? (?:with|to) (?:her|his|their|the|an) (?:abuser|perpetrator|abusive \w+|violent \w+)(?: by choice)?\b/gi,
      instead: 'is still with a partner who hurts them',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
      unless: { near: /\b(?:why|safe\w*|danger\w*|afraid|forced|no choice|may|might)\b/i },
    },
    {
      words:
        /\b(?:abuse|assault|rape|violence|racism|attack) (?:was|is|seems|seemed) (?:only |just |quite |fairly |rather )*(?:mild|minor|low[- ]level|not (?:that |so |too |very )?(?:bad|serious|severe))\b|\b(?:mild|minor|low-level) (?:abuse|assault|racism|violence)\b/gi,
      instead: 'what was done, in their words',
    },
    {
      words:
        /\b(?:both |each )?as bad as each other\b|\btoxic (?:relationships?|couples?|marriages?)\b|\bbroken homes?\b|\bdamaged (?:people|persons?|child(?:ren)?|kids|wom[ae]n|m[ae]n|goods|adults?|souls?|individuals?|girls?|boys?)\b|\bonce an? \w+,? always an? \w+/gi,
      instead: 'what happened, and what helps now',
      unless: { before: /\b(?:not|never|n't) $/i },
    },
  ],
});
