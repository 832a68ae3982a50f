import type { FieldUse } from '../field.ts';
import { wordRule } from '../word-rule.ts';

const opens =
  '(?<=^\\s*|[.!?;:,"]\\s*|\\b(?:and|but|so|then|because|first|now|sorry|think|afraid|please|today|also|well|says?|said|means|before we start)\\s+)';
const aloud: readonly FieldUse[] = ['spoken', 'hushed', 'plain', 'glance'];

/** Orders where an offer would do. */
export const orders = wordRule({
  name: 'orders',
  severity: 'fix',
  why: 'An order takes control away. Offer a choice, or say what you can do.',
  source: 'Willer and others 2023, aggression at reception; Into the Light; Potter and others 2022',
  speech: true,
  swaps: [
    {
      words: /\byou (?:really |all |now )?must(?: not|n't)?\b/gi,
      instead: 'Would you like to, or shall we do it together?',
      unless: {
        before: /\b(?:if|what|when|all)\s+$/i,
        after:
          /^\s+(?:have (?:been|felt|had|wondered)|feel|miss|wonder|fast\b|be (?!on time|quiet|patient\b|honest|seated|ready|here|punctual|polite|respectful|accompanied|at least|over|aged|registered))/i,
      },
    },
    {
      words:
        /\b(?:they|he|she) must (?:not |first )?(?:wait|come|ring|bring|show|sign|stay|leave|sit|stand|fill|prove|explain|comply)\b|\binsist (?:on|that)\b|\bpull (?:them|him|her)sel(?:f|ves) together\b/gi,
      instead: 'Offer it, and take no for an answer.',
      only: ['staff', 'glance', 'title'],
      unless: {
        before: /\b(?:not|never|n't|without|nobody|no one|if (?:they|people)|may)(?: \w+)?\s+$/i,
      },
    },
    {
      words: /\b(?:everyone|everybody)(?: else)? (?:has to|must|needs to|manages)\b/gi,
      instead: 'Would you like to, or shall we do it together?',
      only: ['spoken', 'hushed'],
    },
    {
      words:
        /\b(?:all )?(?:patients|visitors|callers|people|parents|carers) (?:must|are required to|are expected to|will be required to)(?: not)?\b|\byou are (?:required|expected|requested|obliged) to\b|\bfailure to (?:do so|comply|attend|cancel|provide|inform)\b/gi,
      instead: 'what people can do, and how we can help',
      only: ['plain', 'spoken', 'hushed', 'glance', 'title'],
      unless: {
        after: /^\s+(?:be (?:told|asked|offered|able|given)|not be|never|have a (?:choice|say))/i,
      },
    },
    {
      words: new RegExp(
        `${opens}you(?:'ll| will)? (?:just |really |still |first )?(?:need to|have to|have got to)\\b`,
        'gi',
      ),
      instead: 'Would you like to, or shall we do it together?',
      only: aloud,
      unless: {
        after:
          /^\s*(?:\?|,|\.|fast\b|rest\b|forgive\b|excuse\b|be (?:\d|over|under|aged)|know\b|do is\b|do nothing\b)/i,
      },
    },
    {
      words:
        /\byou(?:'ve| have) got to\b|\byou(?:'d| had) better\b|\byou ought to\b|\byou(?:'re| are) not allowed\b|\b(?:i|we) need you to\b|\b(?:i|we) want you to (?:calm|stop|sit|wait|be)\b/gi,
      instead: 'Would you like to?',
      unless: { before: /\bif\s+$/i },
    },
    {
      words:
        /\byou should(?:n't| not)? have (?:rung|called|come|told|said|asked|known|booked|cancelled|thought|let|made|listened|brought|phoned|been (?:more|on|here)|left|gone|stayed|done|used|read)\b|\byou should(?:n't| not) (?:be|say|call|drink|smoke|speak|come|use|have)\b|\byou should know(?: better)?\b/gi,
      instead: 'What would make it easier next time?',
    },
    {
      words:
        /(?:^\s*|(?<=[.!?;:,"]\s*|\b(?:to|please|just|must|should|now|and|can you|could you|will you|them|try and)\s+))calm (?:yourself )?down\b/gi,
      instead: 'I can see this is hard. Here is what I can do.',
      only: [...aloud, 'staff', 'title', 'reason'],
      unless: {
        before:
          /\b(?:help\w*|place|space|time|room|chance|quiet|need|needs|somewhere|want|wants|like|able|begin|began|starts?)(?: \w+){0,2} to $/i,
      },
    },
    {
      words:
        /\b(?:just|try to|you can|now) relax\b(?! (?:in|here|at home|music))|(?:^|(?<=[.!?"]\s*))relax(?:,|\.| and| your| for me)/gi,
      instead: 'You are in charge. Tell me if you want me to stop.',
      only: [...aloud, 'staff', 'title'],
    },
    {
      words: new RegExp(
        `${opens}(?:pull yourself together|cheer up|man up|get over it|move on|snap out of it|(?:keep|stay|hold|lie) still|stop (?:crying|shouting|moving|making a fuss|being|it\\b|worrying|that|talking)|sit (?:down|there|over there|still)|be (?:quiet|a good (?:girl|boy)|sensible|reasonable|brave)|shut up|wait (?:your turn|there|outside)|go away|lower your voice|listen to me|look at me|open your legs|bend over|get undressed|strip (?:off|to)|take off your \\w+|take your (?:top|clothes|trousers|underwear|things|bra|shirt|skirt|pants|knickers) (?:off|down)|hurry up|speak up|try not to (?:be|cry|think|dwell|get|worry|fuss|panic)|stop worrying|let your (?:knees|legs) (?:fall|drop|flop)|spread your legs|good (?:girl|boy)|hop up|don't (?:cry|be silly|be like that|be difficult|speak to me|talk to me|get upset|raise your voice|make a fuss|shout|swear|take that tone))\\b`,
        'gi',
      ),
      instead: 'Say what you can do, and offer a choice.',
      only: ['spoken', 'hushed', 'plain'],
      unless: {
        after:
          /^\s+(?:with us|if you(?:'re|'d)? (?:like|want|prefer|warm|hot)|wherever|when you(?:'re| are) ready|is (?:fine|ok))/i,
      },
    },
    {
      words:
        /\b(?:there's|there is) no need to (?:shout|be like that|cry|get upset|be rude|raise|swear|speak)|\b(?:that's|it's|that is|it is) (?:just )?(?:the|our) (?:policy|rules?|system)\b|\brules are rules\b|\b(?:that's|it's|that is) not how (?:it|we|things) works?\b|\bwe don't do that\b|\b(?:there's|there is) nothing (?:i|we) can do\b|\bcomputer (?:says no|won't let)\b|\b(?:there's|there is) no (?:point|use|sense)(?: in)? (?:getting|crying|being|shouting|arguing|complaining)\b|\b(?:only )?one problem (?:per|at a|each|in)\b|\byou can't (?:just|keep|expect)\b|\b(?:the )?(?:doctor|gp|nurse) (?:needs|has|will need|wants|will want) to know\b|\bi need to know (?:what|why|who|how|if)\b|\bif you (?:don't|won't) tell (?:me|us)\b|\bcan't help you (?:if|unless|until)\b|\bnot my (?:problem|job|department)\b/gi,
      instead: 'Let me tell you why, and what else we could do.',
    },
    {
      words:
        /\b(?:make|have) (?:them|him|her|the (?:person|patient)|patients|people|everyone) (?:lie|sit|stand|undress|remove|take (?:off|their|his|her)|strip|wait|sign|explain|answer|repeat|prove|go|leave|stay|calm|stop)\b|\b(?:get|tell) (?:them|him|her|the (?:person|patient)|patients|people) to (?:undress|strip|remove|take (?:off|their|his|her)|lie (?:down|back|still)|sit (?:down|still)|calm down|stop (?:crying|shouting)|be quiet|wait (?:outside|their turn)|leave)\b/gi,
      instead: 'Offer a choice, and say what you can do.',
      only: ['staff', 'glance', 'title', 'plain'],
      unless: {
        before:
          /\b(?:no one|nobody|never|not|n't|without|rather than|instead of|if you|can|could|may|might)\b[^.;]{0,20}$/i,
      },
    },
    {
      words:
        /\bno (?:appointments?|prescriptions?|registration|help|referral|visit) (?:unless|until) (?:they|you|he|she|the (?:person|patient|caller))\b/gi,
      instead: 'what people can have, and how we can help',
      only: ['staff', 'glance', 'spoken', 'hushed', 'plain', 'title'],
    },
    {
      words:
        /\bwait (?:there |here |outside |over there )?(?:until|till) (?:you are|you're|your name is) called\b/gi,
      instead: 'We will come and find you. Would you like to sit here, or somewhere quieter?',
      only: ['staff', 'glance', 'spoken', 'hushed', 'plain'],
      unless: { before: /\b(?:can|could|may|like to|rather)\b[^.;]{0,20}$/i },
    },
    {
      words:
        /\b(?:tell|remind|warn|inform|explain to)(?:ing)? (?:them|him|her|patients|people|the (?:person|patient))(?: that)? (?:they|he|she) (?:must|need to|needs to|have to|has to|should have|ought to)\b/gi,
      instead: 'Offer a choice, and say what you can do.',
      only: ['staff', 'glance', 'title'],
    },
    {
      words: /\binsist(?:ing)? (?:that (?:they|he|she|patients)|on (?:them|him|her))\b/gi,
      instead: 'Offer a choice, and say what you can do.',
      only: ['staff', 'glance', 'title'],
    },
    {
      words: new RegExp(
        `${opens}(?:undress|open wide|lie (?:down|back)|hold still|clothes off|trust me|leave (?:him|her|them)(?=[.,!]|$)|speak to me (?:properly|nicely|politely)|be polite|mind your (?:language|manners|tone)|watch your (?:language|tone|mouth)|say (?:it|that) (?:again )?(?:louder|clearly|properly)|(?:louder|quieter|faster|quickly),? please)\\b`,
        'gi',
      ),
      instead: 'Say what you can do, and offer a choice.',
      only: ['spoken', 'hushed'],
      unless: {
        after: /^[^.!?]{0,24}\b(?:if you|when you|wherever|whenever)\b/i,
      },
    },
    {
      words:
        /\b(?:can't|cannot) (?:do (?:anything|much)|help)(?: for you| you)? (?:if|unless|until) you\b/gi,
      instead: 'Let me tell you what I can do.',
      only: ['spoken', 'hushed', 'plain'],
    },
  ],
});
