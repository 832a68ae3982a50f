import type { FieldUse } from '../field.ts';
import { wordRule } from '../word-rule.ts';

const outward: readonly FieldUse[] = ['spoken', 'hushed', 'plain', 'glance'];

/** Threats and warnings to people who come. */
export const threatens = wordRule({
  name: 'threatens',
  severity: 'fix',
  why: 'A threat meets everyone who comes, and frightens those who were harmed before.',
  source: 'Willer and others 2023, aggression at reception',
  swaps: [
    {
      words:
        /\b(?:you|they|patients?|people|anyone|who)(?: [\w']+){0,9}? (?:will|may|could|can|might)(?: also)? be (?:removed from|taken off|struck off|de-?registered|charged|fined|asked to leave|reported|discharged|excluded|barred|banned)\b|\b(?:result|resulting) in (?:removal|your removal|being (?:removed|discharged|taken off))\b/gi,
      instead: 'Tell us what gets in the way, so that we can change it.',
      only: outward,
      unless: {
        near: /\b(?:not|never|no one|nobody|n't) (?:\w+ )?be (?:removed|taken|charged|fined|asked|reported)\b|\bif (?:you|they) (?:want|ask|agree|choose)\b/i,
      },
    },
    {
      words:
        /\bzero[- ]tolerance (?:polic(?:y|ies)|applies|approach|practice|to(?:wards)?|of|zone)\b|\b(?:operates?|have|has|adopts?|enforces?|runs?|under) (?:an? )?(?:strict )?zero[- ]tolerance\b/gi,
      instead: 'We want this to feel safe for everyone. Tell us if something is hard today.',
      only: outward,
    },
    {
      words:
        /\b(?:will not|won't|not going to|cannot|can't) (?:be )?(?:tolerate[ds]?|accept(?:ed)? (?:abuse|aggression|rudeness)|stand for)\b/gi,
      instead: 'We want this to feel safe for everyone.',
      only: [...outward, 'title'],
    },
    {
      words:
        /\b(?:or|and|then) (?:i'll|we'll|i will|we will|i'm going to) (?:call|ring|phone|get) (?:the police|security)\b|\bi(?:'ll| will) (?:have to )?(?:call|ring|get) security\b|\b(?:i|we)(?:'ll| will| may| might| can)(?: have to)? (?:take|remove|strike|discharge|deregister) you\b(?! (?:to|through|up|home|there|in\b|for))|\b(?:last|final) (?:chance|warning)\b|\bthree strikes\b|\bor (?:you'll|you will) (?:lose|be|have)\b|\blose your (?:slot|place|appointment)\b|\bwe (?:will|may) prosecute\b|\bwill be prosecuted\b/gi,
      instead: 'I want to help. Shall we step over here?',
      only: outward,
    },
    {
      words:
        /\bwarn(?:ing)? (?:them|people|patients|him|her)\b[^.]{0,40}\b(?:removed|taken off|struck off|police|banned|charged)\b|\bwarning letters? (?:after|to|when|if)\b/gi,
      instead: 'Ask what gets in the way.',
      only: ['staff', 'glance', 'title'],
    },
    {
      words:
        /\b(?:you|they|he|she)(?:'ll| will|'d| would) be (?:struck off|removed from (?:the|our) (?:list|practice)|taken off (?:the|our) list|off (?:the|our) list|banned|barred|thrown out|reported)\b|\b(?:i|we)(?:'ll| will| would)(?: have to| need to)? (?:call|ring|tell|contact|inform|report you to|involve) (?:the )?(?:social services|police|social worker|home office|immigration|benefits office|your (?:school|probation)\w*) if you\b/gi,
      instead: 'Tell us what gets in the way, so that we can change it.',
      only: outward,
    },
    {
      words:
        /\bif you (?:shout|swear|raise|carry on|keep|continue|don't stop|speak to me)\b[^.]{0,30}\b(?:i|we)(?:'ll| will| am going to) (?:end|hang|stop|leave|ask|put|have)\b|\bno recourse\b[^.;]{0,20}\b(?:cannot|can't|not be)\b/gi,
      instead: 'I want to help. Shall we step over here?',
      only: outward,
    },
    {
      words:
        /(?<=^|[.;]\s*|\bthen )refuse to (?:book|see|serve|treat|help|speak)\b|\btell(?:ing)? (?:them|him|her|people|patients) off\b/gi,
      instead: 'Ask what gets in the way.',
      only: ['staff', 'glance', 'title'],
    },
  ],
});
