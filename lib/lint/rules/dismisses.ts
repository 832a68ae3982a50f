import { wordRule } from '../word-rule.ts';

/** Words that make light of what somebody feels. */
export const dismisses = wordRule({
  name: 'dismisses',
  severity: 'fix',
  why: 'It tells the person that what they feel does not count.',
  source: 'NHS Race and Health Observatory 2022, pain played down; Into the Light',
  speech: true,
  swaps: [
    {
      words:
        /\b(?:it's|it is|this is|that's|that is|you're|probably) (?:probably |only |just |all )*(?:(?:all )?in your (?:head|mind|imagination)|(?:just|only) (?:anxiety|stress|a phase|your age|hormones|hormonal|nerves|psychosomatic|growing pains|wear and tear|the menopause|your weight|baby blues|a bit of|one of those|life|a cold|depression|tired|worrying))\b|\ball in (?:your|their|his|her) (?:head|mind)\b/gi,
      instead: 'I believe you. Let’s plan what we can do.',
    },
    {
      words:
        /\bnothing(?:'s| is)?(?: really| actually)? wrong with (?:you|them|him|her)\b|\b(?:there's|there is|it's|it is) nothing to (?:worry about|be (?:scared|afraid|frightened|embarrassed|ashamed)(?: of| about)?|cry about)\b|\bno reason to (?:be|feel) (?:scared|afraid|upset|anxious)\b/gi,
      instead: 'The tests are clear so far. You are still in pain, so we keep looking.',
    },
    {
      words:
        /\b(?:won't|will not|doesn't|shouldn't|not going to|isn't going to) (?:really )?hurt\b|\bwon't feel (?:a thing|anything)\b|\bwon't take (?:a|two) (?:minutes?|seconds?|moments?|secs?)\b|\b(?:just|only) a (?:(?:little|small|sharp|tiny|quick) )*(?:scratch|prick)\b/gi,
      instead: 'You may feel some pressure. If you lift your hand, I’ll stop.',
      unless: { after: /^\s+(?:to\b|your (?:baby|chances|record)|anyone)/i },
    },
    {
      words:
        /(?:^|(?<=[.!?;:,"]\s*|\b(?:but|and|because)\s+))i (?:know|understand)(?: exactly| just| completely)? (?:how (?:you(?:'re| are)? feel(?:ing)?|that feels|this feels)|what you(?:'re| are) (?:feeling|going through))\b/gi,
      instead: 'That sounds very hard.',
    },
    {
      words:
        /(?:^\s*|(?<=[.!?;:,"]\s*|\b(?:but|and|well)\s+))at least (?:you|it|the (?:baby|child|scan|test|cancer)|he|she|they|your|it's|they've|you've|you're|he's|she's|nobody|no one|that's)\b/gi,
      instead: 'I’m so sorry.',
    },
    {
      words:
        /\byou(?:'re| are)(?: just)? (?:over-?reacting|imagining|making a fuss|being (?:silly|dramatic|difficult|paranoid|over-?sensitive|too sensitive|ridiculous|unreasonable|rude|awkward|aggressive|hysterical)|too sensitive|lucky|not the only one|fine|just (?:after|tired|stressed|anxious))\b(?! to (?:do|wait|go|say|leave))/gi,
      instead: 'I can see this is hard.',
      unless: { before: /\b(?:when|if|whether|sure|glad|until|that)\s+$/i },
    },
    {
      words:
        /\b(?:(?:others?|other people|some people|lots of people) (?:have|has|had|got) it (?:much |far )?worse|(?:could|might) (?:be|have been) (?:a lot |much |far )?worse|worse off than you|mak(?:e|ing) (?:such )?a (?:drama|fuss|scene|song and dance|mountain)\b[^.]{0,20}|look on the bright side|everything happens for a reason|time heals|chin up|you'll get over it|you need to move on|everyone (?:gets|feels) (?:like that|that|anxious|sad|stressed|low)|we all (?:get|feel) (?:like that|that|low|stressed|anxious|down)|you can (?:always )?(?:have|try for) another|you're (?:still )?young|it was meant to be|it's for the best)\b/gi,
      instead: 'I’m so sorry. How are you today?',
    },
    {
      words:
        /\byou don't (?:look|seem|sound) (?:very )?(?:sick|ill|disabled|autistic|depressed|trans|gay|in pain|unwell|homeless|suicidal|like (?:it|that))\b|\byou look (?:fine|well|normal|ok) to me\b|\byou seem fine\b|\byou(?:'ll| will) be (?:fine|ok(?:ay)?|all right|alright)\b|\bhave you (?:tried|thought of|thought about)(?: just)? (?:being (?:more )?(?:positive|happy|grateful)|thinking|not (?:thinking|worrying)|cheering|yoga|getting out more)\b|\bbe more positive\b/gi,
      instead: 'Thank you for telling me. What would help?',
    },
    {
      words:
        /\b(?:it's|it is|this is|only|just) (?:only|just) an? (?:\w+ )?(?:smear|test|examination|needle|jab|scan|injection|swab|cold|period|check)\b|\b(?:he|she|they)(?:'s|'re| is| are) (?:just |only )?(?:over-?reacting|imagining (?:it|things)|making a fuss|making it up|being (?:silly|dramatic|over-?sensitive|ridiculous|unreasonable))\b/gi,
      instead: 'I believe you. What would make it easier?',
    },
    {
      words:
        /\breal (?:dad|mum|father|mother|parents?|child(?:ren)?|family|daughter|son|brother|sister)\b/gi,
      instead: 'Who would you like with you?',
    },
    {
      words:
        /\b(?:what is|what's) it this time\b|\bnot you again\b|(?:^|(?<=["]\s*|[.!?]\s+))(?:you again|back again|here again)(?=[.?!,"]|$)|\bwhat now\?|\byou people\b|\byour (?:lot|sort|kind)\b|\b(?:we're|we are|i'm|i am) (?:very |really |too )?busy\b|\bother (?:patients|people) (?:are waiting|to see)\b/gi,
      instead: 'It’s good to see you. What would help today?',
      unless: { after: /^\s+of\b/i },
    },
    {
      words:
        /\bare you (?:quite |really )?sure (?:it|he|she|that|they|this)(?: \w+)? (?:happened|did|said|meant|was)\b|\bare you (?:quite |really )?sure (?:it|that|this) (?:wasn't|was not|isn't|is not) (?:just |only )?(?:an? |your )|\bdid (?:it|that) really happen\b/gi,
      instead: 'Thank you for telling me.',
    },
    {
      words:
        /\b(?:hard|difficult) to believe\b|\bi (?:don't|do not|can't|cannot) (?:really )?believe (?:you|that|it|a word)\b|\bsurely (?:it|that|he|she|they|you) (?:can't|cannot|couldn't|didn't|wasn't|isn't|wouldn't|haven't)\b|\b(?:it|that) can(?:'t|not) (?:really )?(?:be|have been|hurt) (?:that|so|as) (?:bad|painful|hard|sore|serious|awful|difficult|much)\b|\bif (?:it|that|he|she|things) (?:was|were|is|had been) (?:really )?(?:that|so|as) (?:bad|painful|dangerous|awful|serious)\b|\bno (?:point|use|sense) (?:in )?(?:reporting|telling|complaining|asking|coming|going to the police)\b/gi,
      instead: 'Thank you for telling me.',
      only: ['spoken', 'hushed'],
    },
    {
      words: /\b(?:they|he|she)(?:'re| are| is) over-?reacting\b/gi,
      only: ['staff', 'glance', 'reason', 'title'],
      instead: 'Say that you can see it is hard.',
    },
    {
      words:
        /\b(?:it's|it is|is|was|just|only) (?:just|only) (?:self-?\s?harm(?:ing)?|(?:a )?panic(?: attacks?)?|superficial|domestics?|an? (?:overdose|cry for help|domestic))\b/gi,
      instead: 'what happened, and how they are now',
      only: ['plain', 'reason', 'staff', 'spoken', 'hushed'],
    },
    {
      words:
        /\bboys will be boys\b|\ball couples (?:argue|fight|row)\b|\bit takes two\b|\bforgive and forget\b|\b(?:put|leave) (?:it|that|this) (?:all )?(?:behind you|in the past)\b|\bthat(?:'s| is)(?: really| just)? not (?:really )?(?:abuse|rape|racis[mt]|assault|violence|trauma)\b|\b(?:i'm sure )?(?:he|she|they) didn't mean (?:it|to|anything)\b|\b(?:i|we)(?:'ve| have) heard (?:it|this|that)(?: all| story| one)? before\b|\bwhat did you expect\b|\b(?:is|was) that (?:what )?(?:really|actually) (?:true|(?:what )?happened)\b|\bthat what really happened\b/gi,
      instead: 'Thank you for telling me.',
    },
    {
      words:
        /\byou (?:should|ought to|could at least) (?:\w+ )?be (?:grateful|thankful|ashamed|glad|happy|pleased|over it)\b|\byou(?:'re| are) (?:very |so |really )?lucky (?:we|that|to|it|i)\b|\bif you (?:just |only |really )(?:tried|wanted to|made an effort|cared)\b|\bif you (?:tried|made an effort)\b|\byou can't (?:still|really|seriously|possibly) (?:be|feel|think|want)\b|\bare you still (?:on drugs|on the drugs|upset|crying|not over|going on about)\b/gi,
      instead: 'Thank you for telling me. What would help?',
      only: ['spoken', 'hushed', 'plain'],
    },
    {
      words:
        /\bhave you (?:tried|thought of|thought about|considered)(?: just| simply)? (?:losing (?:some )?weight|eating less|exercising|exercise|stopping|giving up|leaving (?:him|her|them)|being)\b/gi,
      instead: 'What have you tried? What would you like to try?',
      only: ['spoken', 'hushed'],
    },
    {
      words:
        /\bdon't worry about (?:it|that)\b|\bgod (?:never|only|won't|has a plan|doesn't)\b|\bwhat doesn't kill you\b|\b(?:it )?was(?:n't)? meant to be\b|\bstay (?:positive|strong)\b|\bdon't be (?:such )?an? (?:baby|wimp|child)\b|\byou(?:'re| are) too (?:young|old) for (?:that|this|it|pain)\b(?=[.,!?]|$)|\bdo (?:as|what) (?:the doctor|you(?:'re| are)|i) (?:says?|told|tells?)\b/gi,
      instead: 'Thank you for telling me. What would help?',
      only: ['spoken', 'hushed', 'plain'],
    },
  ],
});
