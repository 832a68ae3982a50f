import { wordRule } from '../word-rule.ts';

const person =
  '(?:patients?|pts?|clients?|he|she|they|you|victims?|survivors?|mothers?|mums?|wom[ae]n|girls?|who|people)';
const who =
  '(?:him|her|them|the (?:perpetrator|partner|abuser|ex)|(?:his|her|their|your) (?:ex|partner|husband|wife|abuser|boyfriend|girlfriend))';

/** Words that put on people what others did to them. */
export const blamesForHarm = wordRule({
  name: 'blames-for-harm',
  severity: 'fix',
  why: 'It puts on people what others did to them, or what happened to them. Nobody chooses harm.',
  source: 'Survivors Voices 2018, charter; Potter and others 2022',
  swaps: [
    {
      words: new RegExp(
        `\\b(?:ch(?:ooses?|ose|oosing)|opt(?:s|ed|ing)|elect(?:s|ed|ing)|insist(?:s|ed|ing)? on|(?:is|are|was|were) (?:happy|content)) (?:to |on )?(?:go(?:ing)? back|return(?:ing)?|stay(?:ing)?|remain(?:ing)?|keep(?:ing)?|continu(?:e|ing)|liv(?:e|ing)|be(?:ing)?)(?: in)?(?: to| with| in| seeing| living with| a relationship with)+ (?:${who}|an? (?:abusive|violent|harmful)|(?:this|that|the) (?:relationship|man|house|home))`,
        'gi',
      ),
      instead: 'what keeps the person safe, as they see it',
    },
    {
      words: new RegExp(
        `\\b(?:always|keeps|kept|still|again|repeatedly|yet) (?:\\w+ )?(?:go(?:es|ing)|went|return(?:s|ed|ing)|tak(?:es|ing)|took|let(?:s|ting)?) (?:back )?(?:to )?${who}(?: back)?\\b|\\b(?:goes|went|going|ran|returned) (?:straight |right )?back to ${who}(?: again|,? despite|,? even|,? anyway)`,
        'gi',
      ),
      instead: 'what keeps the person safe, as they see it',
    },
    {
      words: new RegExp(
        `\\b${person} (?:(?:has|have|had|also|again|clearly|probably|often|must have|is|was|are|were) )*(?:allow(?:s|ed|ing)? (?:him|her|them|it|this|(?:the|these) (?:abuse|violence|assaults?)|(?:her|him|them)self)|let(?:s|ting)? (?:him|it|this|men|people) (?:hit|hurt|happen|do|walk|treat|control|abuse|carry)|put(?:s|ting)? up with (?:it|this|him|her|them|the abuse)|provok(?:e|es|ed|ing)\\b|(?:ask(?:ed|ing)? for (?:it|trouble)(?=[.,;!"]|$| by| when| really)|(?:ask|invit)(?:es|s|ed|ing) trouble)\\b|(?:led|lead|leads|leading) (?:him|them|men) on|deserv(?:e|es|ed) (?:it|this|what)|bring(?:s|ing)? (?:it|this) on|brought (?:it|this) on|knew (?:what (?:he|she|they) (?:was|were)|the risks?|exactly|full well)|should have (?:known|seen|left|fought|screamed|said no|locked|been more careful|stayed|thought|reported|spoken)|could have (?:left|said no|stopped|avoided|prevented|walked|just))`,
        'gi',
      ),
      instead: 'who did what, and what would help',
      unless: {
        before: /\b(?:not|never|n't|nobody|no one)(?: \w+){0,2}\s+$|\b(?:whether|if)\s+$/i,
        after: /^\s+(?:to (?:rest|sit|speak|choose))/i,
      },
    },
    {
      words:
        /\b(?:asking for (?:it|trouble)(?=[.,;!"]|$)|(?:his|her|their|your) (?:own )?(?:poor|bad|wrong|unwise|terrible) (?:choices?|decisions?|judgement|life choices)|(?:makes?|made|making) (?:poor|bad|unwise|terrible|wrong) (?:life |lifestyle |personal |relationship )*(?:choices?|decisions?)|poor (?:life(?:style)? )?choices|victim mentality|plays? the victim|playing the victim|(?:makes?|made|making) (?:him|her|them)sel(?:f|ves) (?:vulnerable|a (?:target|victim))|risky (?:choices|lifestyle)|(?:irresponsible|reckless) (?:behaviour|of (?:him|her|them|you)|mother|father|parent\w*)|should have (?:thought of that|known better))\b/gi,
      instead: 'who did what, and what would help',
      unless: { before: /\b(?:not|never|n't|nobody|no one)(?: \w+){0,2}\s+$/i },
    },
    {
      words:
        /\b(?:if (?:only )?(?:you|she|he|they)(?:'d| had)(?: only| just)?|if only (?:you|she|he|they)|had (?:you|she|he|they)(?: only| just)?) (?:not )?(?:(?:come|told|said|listened|taken|reported|left|stayed|gone|asked|spoken|looked after|been more|followed|rung|called|acted|drunk|worn|lost|attended)\b|(?:taken|made|followed) )[^.?;]{0,60}/gi,
      instead: 'what would help from now on',
      only: ['spoken', 'hushed', 'plain', 'reason'],
      unless: { near: /\b(?:we|i) (?:would|could|should) have\b.{0,20}\b(?:listened|helped)\b/i },
    },
    {
      words:
        /\b(?:fail(?:s|ed|ing|ure)? to (?:protect|safeguard|leave|report|seek help|prioriti[sz]e|act|put (?:the|her|his|their) (?:child|children|kids))|(?:puts?|putting) (?:her|his|their) (?:own needs|relationship|partner|boyfriend|needs) (?:first|before|above)|if (?:you|she|he) (?:really |truly )?(?:loved|cared (?:about|for)) (?:the|your|her|his|their) (?:child\w*|kids|baby|family)|(?:think of|what about) (?:the|your) (?:children|kids|baby|family)|(?:you|she) owes? it to|for the sake of the (?:children|kids))\b/gi,
      instead: 'what the person did to keep everyone safe, and who did the harm',
      unless: {
        before:
          /\b(?:we|services?|practices?|agenc(?:y|ies)|staff|professionals?|systems?|councils?|police|duty|if we|trusts?)(?: \w+){0,2}\s+$/i,
      },
    },
    {
      words:
        /\b(?:victims?|survivors?|they|she|he|women|you (?=should))(?: \w+){0,3} ?(?:should|must|ought to) (?:always |first |also |really )?(?:report|press charges|go to the police|leave (?:him|her|the relationship|at once|straight)|come forward|have (?:left|reported))\b|\bmake better (?:choices|ones|decisions)\b|\bare (?:your |a |their |personal |lifestyle )*choices?(?=[.,])|\b(?:own worst enemy|(?:his|her|their|your) loss\b(?=[.,;!]|$)|(?:his|her|their|your) (?:own )?choice (?:not )?to (?:come|stay|drink|smoke|leave|use|live|miss|go|refuse|ignore))|\b(?:puts?|putting) (?:other|others|their|the|your|everyone)(?: \w+)? (?:children |people |patients |kids |baby )?at risk\b|\b(?:not|never|without|more|some|greater|little|no) (?:tak(?:e|ing|en) )?(?:any |more |full |enough |personal )*responsibility for (?:his|her|their|your|what)|\btak(?:e|es|ing) (?:more|some|greater|no|little) (?:personal )?responsibility\b|\b(?:unsuitable|poor|bad|terrible) (?:partner choices?|choice of (?:partner|men|man|friends)|taste in men|(?:boy|girl)friends?)\b/gi,
      instead: 'who did what, and what would help',
      unless: {
        before: /\b(?:not|never|n't|nobody|no one|we|staff|services?|practices?)(?: \w+){0,2}\s+$/i,
      },
    },
    {
      words:
        /\bby choice with\b|\bdifferent fathers\b|\bunmarried (?:mother|mum|woman|girl)\b|\b(?:could|should) have (?:come|rung|called|told|asked|left|gone|reported|sought)[^.;?]{0,24}\b(?:sooner|earlier|before|at the time|straight away|in time)\b|\b(?:sexually active|consent(?:ed|ing|s)?) (?:by choice |relationship )?with (?:an? )?(?:older|adult|much older)\b|\bdid not (?:report (?:it|this|the)|fight|resist|scream|call out|leave|say no)\b|\b(?:if|had) women (?:left|would|just)\b|\bwould not happen if\b/gi,
      instead: 'who did what, and what would help',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
      unless: {
        before:
          /\b(?:we|i|services?|staff|practices?|agenc(?:y|ies)|why people|why (?:she|he|they)|because (?:she|he|they)|many|most|not mean)(?: \w+){0,2}\s+$/i,
      },
    },
  ],
});
