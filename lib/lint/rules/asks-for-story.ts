import type { FieldUse } from '../field.ts';
import { wordRule } from '../word-rule.ts';

const harm =
  '(?:abuse|assault|attack|rape|trauma|traumas|ordeal|violence|torture|incident|injur(?:y|ies)|bruis(?:e|es|ing)|past|childhood|story|stories|journey|accident|crime)';
const story = `(?:(?:your|their|his|her|the) (?:\\w+ )?(?:${harm})|what happened|how it happened|that (?:night|day)|it all|everything|what (?:they|you|he|she)(?:'ve| have| has)? (?:been|went|gone|lived) through|what (?:they|you) (?:experienced|survived|suffered)|(?:exactly )?what (?:he|she|they|your \\w+) (?:did|does|said|made you do))`;
const aboutUs =
  /^\s+(?:next\b|with (?:the|your|their) (?:\w+ )?(?:referral|letter|prescription|appointment|results?|form|test|booking|delivery)|to (?:the|your|their) (?:\w+ )?(?:referral|letter|prescription|results?|form)|when (?:you|they) (?:rang|called|tried|asked|booked)|at the (?:last )?(?:visit|desk|pharmacy)|last time you (?:came|rang)|since we last)/i;

const told: readonly FieldUse[] = ['staff', 'glance', 'title', 'plain', 'spoken', 'hushed'];

/** Words that ask people to tell what happened to them. */
export const asksForStory = wordRule({
  name: 'asks-for-story',
  severity: 'fix',
  why: 'No one should have to tell their story to get care. Ask what would help.',
  source: 'Centre for Academic Primary Care, Bristol 2024; Survivors Voices 2018, charter',
  speech: true,
  swaps: [
    {
      words:
        /\btell (?:me|us)(?: again)?(?: exactly| all| everything| more)?(?: about)?(?: everything)?(?: that| just)? (?:what|how) (?:has |it )?happened\b|\btell (?:me|us) everything\b(?! (?:you need|you want|i need))/gi,
      instead: 'Is there anything you’d like me to know, so that I can help you well?',
      unless: {
        after: aboutUs,
        before:
          /\b(?:you|they) (?:can|could|may|might)(?: always| also)? $|\bif you(?:'d like to| want to| wish to| choose to)? $|\bonly if you (?:want|like|wish)(?: to)? $/i,
      },
    },
    {
      words: new RegExp(
        `\\b(?:tell (?:me|us)|talk (?:to me |to us )?|say|speak)(?: a bit| all| more)* about (?:your|the|this|what) (?:\\w+ )?${harm}\\b(?! (?:to|of) (?:the )?(?:form|card|practice))`,
        'gi',
      ),
      instead: 'You don’t need to go into the past for me to help.',
      unless: { before: /\b(?:would you like|you can|you could|want|like) to $|\bif you\b[^.]*$/i },
    },
    {
      words: new RegExp(
        `\\b(?:describe|recount|relive|go (?:over|through|back over)|talk (?:me|us) through|take (?:me|us) (?:back )?through|walk (?:me|us) through|explain|run (?:me|us) through)(?: to (?:me|us))?(?: exactly)? ${story}\\b`,
        'gi',
      ),
      instead: 'Is there anything you’d like me to know, so that I can help you well?',
      unless: {
        after: aboutUs,
        before:
          /\b(?:would you like(?: me)?|i'll|i will|i can|we can|we'll|let me|shall i|may i|doctor will|nurse will)(?: to)? $/i,
      },
    },
    {
      words:
        /\btell (?:me|us)(?: again)?(?: exactly)? (?:what|how|when|where|who) (?:he|she|they|did|hurt|hit|your (?:partner|husband|wife|dad|father|mum|boyfriend|girlfriend)|it (?:started|began|all began))(?: (?:did|hurt|hit|does|do|has|said|touched|this))?\b|\bstart (?:from|at) the (?:very )?beginning\b|\b(?:don't|do not|without) leav(?:e|ing) (?:anything|any detail) out\b|\bin as much detail\b|\b(?:show|tell) (?:me|us) where (?:he|she|they)\b|\b(?:describe|tell (?:me|us)|talk about|share|explain)(?: about)? what (?:you|they|he|she)(?:'ve|'s| have| has)? (?:been|went|gone|lived|come) through\b|\b(?:every|all the|full|more) details? (?:of|about) (?:the|your|what)\b/gi,
      instead: 'Is there anything you’d like me to know, so that I can help you well?',
      unless: { before: /\bif you(?:'d like to| want to| wish to| choose to)? $/i },
    },
    {
      words:
        /\bwhat (?:exactly )?(?:is|has|have) (?:he|she|they|your \w+) (?:been )?(?:doing|done) to you\b|\bwhat (?:(?:exactly )?(?:did|has|does) (?:he|she|they|your (?:partner|husband|wife|dad|father|mum|boyfriend|girlfriend|family)) (?:do|done) to you|was done to you|(?:exactly )?happened to you|happened when you were (?:a child|little|young)|happened in your childhood)\b/gi,
      instead: 'What matters most to you today?',
    },
    {
      words:
        /\b(?:how often (?:does|did|do) (?:he|she|they|your \w+) (?:hit|hurt|beat|abuse|shout|do|force)|who did (?:this|that|it) to you|when did the (?:abuse|violence|beating\w*) (?:start|begin|happen|stop)|how (?:were|did) you (?:get )?(?:abused|raped|tortured|attacked|beaten|hurt)|how many times (?:did|has|have) (?:he|she|they|you (?:been|were))|where did (?:he|she|they) (?:touch|hit|hurt) you|how long did the (?:abuse|torture|violence))\b/gi,
      instead: 'Are you safe right now?',
    },
    {
      words:
        /\b(?:give|tell) (?:me|us) (?:the |your )(?:full|whole|entire|complete|real) (?:story|account|picture|history|truth)\b|\b(?:from )?start to finish\b/gi,
      instead: 'Is there anything you’d like me to know, so that I can help you well?',
      only: ['spoken', 'hushed'],
    },
    {
      words:
        /\bdid you have an? (?:bad|difficult|unhappy|hard|troubled|happy|normal) childhood\b|\bwere you (?:ever )?(?:sexually )?(?:abused|hurt|neglected|raped|assaulted|molested)(?: as a child| when you were \w+)\b/gi,
      instead: 'You don’t need to go into the past for me to help.',
    },
    {
      words:
        /\bhow (?:did you|have you|come you) (?:end(?:ed)? up|come to be|get|got|find yourself|become|became) (?:here |there )?(?:on the streets?|homeless|like this|in (?:this|that) (?:state|situation|mess|position)|an? (?:addict|alcoholic)|addicted|rough|in prison|with (?:him|someone like))\b/gi,
      instead: 'What would help today?',
      only: ['spoken', 'hushed', 'plain'],
    },
    {
      words: /(?:^|(?<=["]|\b(?:so|now|ok|okay|right),? ))what happened\?/gi,
      instead: 'What would help today?',
      only: ['spoken', 'hushed', 'plain'],
    },
    {
      words: new RegExp(
        `\\b(?:ask|asks|asking|get|gets|getting|encourag(?:e|es|ing)|invit(?:e|es|ing)|want|wants|need|needs|expect|expects|urge|press|require|requires|prompt|help)(?: \\w+){1,4}? to (?:tell|share|describe|talk about|talk through|go over|go through|recount|disclose|relive|explain|retell|repeat|open up about|start from|speak about)(?: \\w+)?(?: of)? (?:${story}|(?:their|your|his|her) (?:experiences? of (?:abuse|violence|trauma|racism|care as a child)|trauma|lived experience in detail)|the beginning)\\b`,
        'gi',
      ),
      instead: 'Ask what would help.',
      only: told,
      unless: {
        after: aboutUs,
        before: /\b(?:no one|nobody|never|not|n't|without|rather than|who)\b[^.;]{0,20}$/i,
      },
    },
    {
      words:
        /\b(?:ask|asking|find out|establish|get|take|obtain|probe)(?: (?:them|her|him|the person|people|everyone|patients|for|about|into))*(?: exactly)? (?:what (?:really |actually )?happened|how it happened|(?:the |an? )?(?:full|whole|entire|detailed|complete) (?:story|account|trauma history|history of (?:the )?(?:abuse|trauma))|(?:their|the) story|(?:a |the )?(?:full |detailed |complete )?trauma history|about (?:their|the) (?:abuse|trauma|childhood|assault))\b/gi,
      instead: 'Ask what would help.',
      only: told,
      unless: {
        after: aboutUs,
        before: /\b(?:no one|nobody|never|not|n't|without|rather than)\b[^.;]{0,20}$/i,
      },
    },
    {
      words: new RegExp(
        `\\b(?:get|take|obtain|record|gather|find out|ask (?:for|about)|press for|note|need|want)(?: down)? (?:all |every |the |any |as many |more )*(?:full |exact |complete |precise )?details? (?:of|about) (?:the |their |his |her |what )(?:\\w+ )?(?:${harm}|happened)\\b`,
        'gi',
      ),
      instead: 'Ask what would help.',
      only: told,
      unless: { before: /\b(?:no one|nobody|never|not|n't|without|rather than)\b[^.;]{0,20}$/i },
    },
    {
      words:
        /\b(?:make sure|check that|see that|need them|get them) (?:they |them )?(?:to )?disclose\b|\bdisclose (?:their|the|a) (?:full|whole|trauma)\b/gi,
      instead: 'Ask what would help.',
      only: told,
    },
    {
      words:
        /\b(?:full|detailed|complete|thorough) (?:trauma|abuse|assault|violence) (?:history|account)\b|\b(?:find out|establish|ask|get (?:them|her|him) to say|check) (?:exactly )?(?:who|how|where|how often) (?:he |she |they |it )?(?:hit|hurt|did|abused?|raped?|attacked|beat|touched|was (?:hurt|abused|raped|attacked))\b/gi,
      instead: 'Ask what would help.',
      only: told,
      unless: { before: /\b(?:no one|nobody|never|not|n't|without|rather than|no)\b[^.;]{0,20}$/i },
    },
    {
      words:
        /\b(?:ask|find out|check|establish|clarify|determine|confirm)(?:ing)? (?:(?:them|her|him|the person|people|patients|first|exactly) )*(?:whether|if|what|where|who|how|when) (?:they|she|he|the (?:patient|person|victim|caller)|it) (?:was|were|is|are|had been|has been|have been|did|had)? ?(?:drinking|drunk|wearing|doing there|intoxicated|high|consent\w*|say no|said no|fight|fought|resist\w*|provok\w*|led|hit|hurt|abused|raped|assaulted|attacked|touched|beaten|injured|victims?|telling|sure|happened|any evidence|reported|report it|tell (?:anyone|the police)|started|stay\w*|go back|went back)\b/gi,
      instead: 'Ask what would help.',
      only: told,
      unless: {
        before: /\b(?:no one|nobody|never|not|n't|without|rather than|no need to)\b[^.;]{0,20}$/i,
      },
    },
    {
      words:
        /\b(?:make sure|ensure|insist|check|see to it|until|before)(?: that)? (?:they|she|he|the (?:patient|person|caller|victim)|you)(?: (?:has|have|can|will|is able to|are able to))? (?:give[sn]?|tell[s]?|told|provide[sd]?|describe[sd]?|explain[s]?(?:ed)?|disclose[sd]?|talk(?:s|ed)? (?:about|through)|go(?:es)? (?:through|into)|open(?:s|ed)? up|answer(?:s|ed)?|admit(?:s|ted)?|share[sd]?) (?:you |us )?(?:(?:a |the |their |her |his |every |all |all the )?(?:\w+ )?(?:full|detailed|complete|whole|account|story|history|details?|everything|what (?:really |exactly )?happened|incident|abuse|trauma|assault|question|past)|(?=[.,;]|$))|\b(?:press|push|probe|dig|keep (?:asking|pressing|probing)|persist)(?:ing)?(?: (?:her|him|them|the (?:patient|person)|further|harder|gently))* (?:for (?:\w+ )?(?:details?|answers?|an? (?:\w+ )?(?:answer|account|disclosure|explanation)|more|dates|names|the truth)|until|deeper|if (?:she|he|they|the|it|not)|on (?:what|how|why))|\bget to the bottom of\b|\b(?:do not|don't|never) (?:accept|settle for|take|be satisfied with|let them get away with) (?:no|a (?:vague|partial|short)|silence|"?i don't|an? (?:incomplete|unclear)|vague)|\b(?:full|complete|entire|whole|detailed) (?:account|story|disclosure|narrative|chronology) (?:of|is (?:needed|required|essential|necessary)|must|from|before|first|each|every|at)\b|\b(?:get|take|obtain|record|give|write|ask for|need|want|require|gather|elicit|draw out) (?:the |a |as )?(?:(?:full|complete|entire|whole|detailed|graphic|exact|explicit|comprehensive|thorough) )(?:\w+ )?(?:account|story|disclosure|narrative|chronology|details?|description|(?:sexual|abuse|trauma|personal) history|history of (?:the|what|her|his|their|any|all|past))\b/gi,
      instead: 'Ask what would help.',
      only: told,
      unless: {
        after: aboutUs,
        before:
          /\b(?:no one|nobody|never|not|n't|without|rather than|no need to|whether to|if (?:they|you) (?:want|wish|choose) to)\b[^.;]{0,20}$/i,
        near: /\b(?:your rights|medicines?|allerg|medical records?|licen[cs]e)\b/i,
      },
    },
    {
      words:
        /(?<=^|[.;,]\s*|\b(?:and|then|to|should|must|please|always) )(?:question|challenge|confront|interrogate|cross-?examine|quiz|grill)(?:ing)? (?:excuses?|them|her|him|the (?:patient|person|victim|story|account|mother|parents?)|patients|people|inconsisten\w+|any|every|why|what)\b|\b(?:do not|don't|never) (?:let|allow) (?:them|her|him|patients|people|the (?:patient|person)) (?:to )?(?:avoid|change|skip|leave|dodge|off|refuse|go|deflect|evade|get away|withhold|keep quiet|stop)\b|\b(?:check|verify|confirm|corroborate|compare|cross-?check)(?:ing)? (?:the |their |her |his |this |it |all |any )*(?:facts?|story|account|version|claims?|details|truth)? ?(?:with|against) (?:the |their |her |his |a )?(?:partner|husband|wife|family|parents?|mother|father|police|relatives?|other)\b|\b(?:tell|remind|warn|advise)(?:ing)? (?:them|her|him|patients|people|the (?:patient|person))(?: firmly| again| clearly| politely| of| about)* (?:that (?:she|he|they) (?:has to|have to|must|needs? to|should|ought)|(?:of |about )?(?:the )?(?:consequences|cost|rules|policy|missed|wasted|waste)|to (?:take a seat|wait|leave|sit|be |stop|come back|ring|go home|calm|report|press))|\bask (?:her|him|them )?(?:whether|if|when|why) (?:she|he|they) (?:has|have|is|are|will|intends?|plans?) (?:\w+ )?(?:left|leave|leaving|reported|report|gone back|pressed charges|told)\b|\bget (?:her|him|them|the (?:patient|person)) to (?:explain|tell|describe|admit|say|talk|open|disclose|show|account|name|confess)\b|\bfind out (?:what|who|why|how) (?:happened|did|hurt|she|he|they)\b/gi,
      instead: 'Ask what would help.',
      only: ['staff', 'glance', 'title'],
      unless: {
        after: aboutUs,
        before:
          /\b(?:no one|nobody|never|not|n't|without|rather than|no need to|if (?:they|you) (?:want|wish|choose) to)\b[^.;]{0,20}$/i,
        near: /\b(?:what they need|need most|helped|would help)\b/i,
      },
    },
    {
      words: new RegExp(
        `\\b(?:(?:explore|go into|delve into|dig into|unpack|probe|revisit|work through) (?:the |their |her |his |your |any |past |previous )+(?:\\w+ )?${harm}|(?:timeline|chronology|sequence|dates?) of (?:the |their |her |his |your |each |any )*(?:\\w+ )?${harm}|(?:describe|list|write down|set out|detail|give (?:us )?details of|tell us about)(?: in your own words| in full)? (?:each|every|any|all|the|your|of) (?:\\w+ )?(?:traumatic|abusive|violent|distressing|trauma|abuse|assaults?)\\b)`,
        'gi',
      ),
      instead: 'Ask what would help.',
      only: told,
      unless: {
        before: /\b(?:no one|nobody|never|not|n't|without|rather than|no need to)\b[^.;]{0,20}$/i,
      },
    },
    {
      words:
        /\bask(?:ing)? (?:the |her |his |their )?(?:partner|husband|wife|boyfriend|girlfriend|family|mother|father|parents?|relatives?|interpreter) (?:to (?:confirm|explain|verify|tell|say)|whether (?:it|she|he|this)|if (?:it|she|he|this) (?:is|was|really)|what (?:really |actually )?happened|for (?:their|his|her) (?:version|side))|\b(?:get|getting|make|making|persuad(?:e|ing)|push(?:ing)?|encourag(?:e|ing)) (?:patients|people|survivors|victims|someone|everyone|children|women|men|the (?:patient|person)|them|her|him) to (?:disclose|open up|talk|admit|confess|relive|retell|recount)\b|\bwhether (?:or not )?(?:you|we|i) (?:really |actually )?believe\b|\b(?:how credible|credibility of|credible or not)\b|\b(?:state|give|explain|outline)(?: clearly| briefly| fully)? (?:the )?(?:exact |full )?(?:nature|reason) (?:of|for) (?:your|the|their) (?:problem|illness|call|visit|appointment|request|complaint)\b/gi,
      instead: 'Ask what would help.',
      only: told,
      unless: {
        before:
          /\b(?:no one|nobody|never|not|n't|without|rather than|no need to|if (?:they|you) (?:want|wish|choose) to)\b[^.;]{0,20}$/i,
      },
    },
  ],
});
