import { wordRule } from '../word-rule.ts';

const physical =
  /\b(?:shel(?:f|ves)|switch(?:es)?|buttons?|bells?|wheelchair|by (?:bus|phone|car|train|road|foot)|on foot|cupboards?|spots?|your back|itch|stations?|car park|veins?|corners?|too high|brakes?|handles?|drawers?|sinks?|lift|building|clinic is|is far)\b/i;

const people =
  /\b(?:hard-to-|groups?|communit\w+|patients?|people|populations?|famil\w+|m[ae]n\b|wom[ae]n|cohorts?|individuals|minorit\w+|they|them|those|young|users|clients|adults|carers|travellers?|migrants|parents|teenagers)/;
/** Said of a shelf or a clinic, not of people; alone, as a heading is, it is said of people. */
const placeNotPeople = new RegExp(
  `${physical.source}|^(?!.*${people.source})(?!\\W*(?:hard|difficult)[- ]to[- ]\\w+\\W*$)`,
  'is',
);

/** Words that put it on people that services do not reach them. */
export const blamesForReach = wordRule({
  name: 'blames-for-reach',
  severity: 'fix',
  why: 'It puts the gap on them. Say what gets in the way, so that we can change it.',
  source: 'NHS England 2023, framework on inclusion health; Potter and others 2022',
  swaps: [
    {
      words:
        /\b(?:hard|difficult|harder)[- ]to[- ](?:reach|engage)\b(?! (?:anything|something|things|it|that|the|their|your)\b)/gi,
      instead: 'people whom we do not serve well',
      unless: { near: placeNotPeople },
    },
    {
      words:
        /\b(?:do not|don't|does not|doesn't|did not|didn't|won't|will not|would not|wouldn't|not|never|fail(?:s|ed|ure)? to|refus(?:es|ed|al) to|reluctant to|unwilling to|poor(?:ly)?|lack of|difficult to|hard to)[- ](?:really |fully |properly )?engag(?:e|es|ed|ing|ement)\b/gi,
      instead: 'we have not found a way that works for them',
      unless: {
        before:
          /\b(?:we|i|services?|practices?|you|staff|brakes?|gears?|clutch)\s+(?:have |has |often |may |might |could |can )?$/i,
      },
    },
    {
      words: /\b(?:dis-?engaged|non-?engag(?:ing|ement)|dis-?engagement)\b/gi,
      instead: 'has not replied to two calls and a letter',
    },
    {
      words:
        /\bchaotic(?:,? \w+)? (?:li(?:fe|ves)(?:styles?)?|lifestyles?|famil(?:y|ies)|home|household|patients?|people|individuals?|clients?|living|housing|existence|drug use|users?)\b/gi,
      instead: 'no phone, and moved twice this month',
    },
    {
      words: /\b(?:he|she|they|patient|who)(?:'s| is|'re| are) (?:very |so |quite )?chaotic\b/gi,
      instead: 'no phone, and moved twice this month',
    },
    {
      words:
        /\bcho(?:oses?|se|osing) to (?:live (?:like|that|on|rough|this)|sleep rough|be homeless|stay (?:with|in an abusive))\b/gi,
      instead: 'what happened, as they told it',
    },
    { words: /\blifestyle choices?\b/gi, severity: 'consider', instead: 'what they told you' },
    {
      words:
        /\b(?:service[- ]resistant|treatment[- ]avoidant|revolving[- ]door (?:patients?|clients?|cases?))\b/gi,
    },
  ],
});
