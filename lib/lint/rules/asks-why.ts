import { wordRule } from '../word-rule.ts';

/** Questions that ask people to account for themselves. */
export const asksWhy = wordRule({
  name: 'asks-why',
  severity: 'fix',
  why: '“Why” can sound like blame. Ask what got in the way, or what would make it easier.',
  source:
    'Royal College of General Practitioners 2024, safeguarding toolkit; Potter and others 2022',
  speech: true,
  swaps: [
    {
      words:
        /\bwhy (?:on earth )?(?:did|didn't|do|don't|does|doesn't|have|haven't|has|hasn't|are|aren't|were|weren't|would|wouldn't|couldn't|can't|won't|is|isn't|wasn't|was)(?: not)? (?:you|he|she|they|your|her|his)(?: not)?\b/gi,
      instead: 'What would make it easier?',
      unless: {
        after:
          /^\s+(?:ask(?:ing|ed)?|need(?:ed)? (?:my|our|to know|this)|want (?:my|our|to know|this)|collect|keep(?:ing)? (?:my|our)|hold(?:ing)?|call(?:ing)? (?:me|us)|text(?:ing)? (?:me|us)|send(?:ing)? (?:me|us)|record|share|think (?:this|that) (?:is|matters))\b/i,
      },
    },
    {
      words:
        /\bhow come (?:you|he|she|they)\b|\bwhat took you so long\b|\bwhat made you (?:stay|go back|miss|wait|leave it|stop (?:taking|coming)|do (?:it|that))\b|\bwhy (?:bother|so late|only now|the delay)\b|\bwhat were you (?:thinking|wearing|expecting|doing there)\b|\b(?:were you drunk|had you been drinking)\b|\bwhy (?:now|again|today|not)\?/gi,
      instead: 'What got in the way?',
    },
    {
      words:
        /\bwhat(?:'s| is) (?:wrong|the matter|up) with you\b|\bwhat(?:'s| is) your problem\b/gi,
      instead: 'What matters most to you today?',
    },
    {
      words:
        /\bexplain why you (?:missed|did|didn't|were|weren't|have|haven't|came|left|stopped|waited|never)\b|\bhave you been drinking\b/gi,
      instead: 'What got in the way?',
    },
    {
      words: /\b(?:may|can|could) i ask why you\b(?! (?:would like|want to|asked))/gi,
      instead: 'What would make it easier?',
    },
    {
      words:
        /\bask(?:ing)? (?:them |her |him |the person |people |patients )?why (?:they|she|he)\b/gi,
      instead: 'Ask what got in the way.',
      only: ['staff', 'glance', 'title'],
    },
    {
      words:
        /(?<=^|[.!?;,"]\s*|\b(?:so|but|and|well) )(?:didn't|couldn't|can't|haven't|hadn't) you (?:think|just|even|ever|at least|tried|manage|ring|rung|call|called|read|listen|say|told|tell|know|get|got|come|go|wait|see)\b|(?<=^|[.!?;,"]\s*)don't tell me (?:you|that|it)\b|\bwhat(?:'s| is) your excuse\b/gi,
      instead: 'What got in the way?',
      only: ['spoken', 'hushed', 'plain'],
    },
  ],
});
