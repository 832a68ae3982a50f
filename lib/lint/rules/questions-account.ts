import { wordRule } from '../word-rule.ts';

/** What people are asked as if they had to stop it themselves. */
const defence =
  '(?:say (?:no\\b|stop)|tell (?:him|her|them) (?:no\\b|to stop|you)|(?:ask|beg) (?:him|her|them) to stop|make it clear|scream|shout (?:out|for)|call (?:out|for help|the police)|fight (?:back|him|her|them)|push (?:him|her|them)|struggle|resist|(?:even )?(?:try|attempt) to (?:stop|get away|leave|fight|push|run|resist|escape)|run away|hit (?:him|her|them) (?:back|first)|provoke|encourage|lead (?:him|her|them) on|flirt|invite (?:him|her|them)|let (?:him|her|them)|enjoy|want it|go (?:back )?(?:with|to) (?:him|her|them)|drink|have (?:anything|something|a lot|much|too much) to drink|take (?:any )?drugs|do (?:anything|something|nothing) (?:to|about)|(?:report|tell) (?:it|this|that|him|her|the police|anyone|anybody|someone)|go to the police|get it (?:in writing|checked))';

/** Questions as to a witness: to people who tell what was done to them, or how they are. */
export const questionsAccount = wordRule({
  name: 'questions-account',
  severity: 'fix',
  why: 'It questions people like a witness. Say that you believe them, and ask what would help.',
  source:
    'Survivors Voices 2018, charter; Royal College of General Practitioners 2024, safeguarding toolkit',
  speech: true,
  swaps: [
    {
      words: new RegExp(
        `\\b(?:did(?:n't)? you|why not|you (?:didn't|did not|never)|but you) (?:not |at least |even |actually |ever |just )*${defence}\\b`,
        'gi',
      ),
      instead: 'Thank you for telling me. What would help?',
      unless: { before: /\b(?:if|when|that|because)\s+$/i },
    },
    {
      words:
        /\bare you (?:quite |really |absolutely |completely |100% )?(?:sure|certain|positive) (?:that |that's |that is |that was |about (?:that|this|it)|of that|it (?:was|is|wasn't|happened)|it's not|you(?:'re| are|'ve| have)(?:n't| not)? (?!comfortable|happy|all right|okay|ok|ready|warm|safe|well enough)|you (?:did|didn't|weren't|took|said|haven't|told|rang|sent|saw)|(?:he|she|they)\b)/gi,
      instead: 'Thank you for telling me.',
    },
    {
      words:
        /\b(?:are|were) you (?:being (?:honest|truthful|straight)|telling (?:me |us )?(?:the truth|everything|lies)|making (?:this|that|it) up|exaggerating|just saying (?:that|this)|(?:really|actually|genuinely|truly) (?:in|that|so|ill|unwell|taking|depressed|suicidal|disabled|homeless|pregnant|afraid|scared|frightened|sick|hurt|unable|going|serious|trying|autistic|deaf|blind))\b/gi,
      instead: 'I believe you. What would help?',
    },
    {
      words:
        /\b(?:is|was) (?:it|that|this) (?:really|actually|genuinely) (?:that|so|as|an? |rape|abuse|assault|urgent|necessary|why|what|true|serious)\b|\bdo you (?:really|honestly|actually|seriously) (?:need|expect|think|believe|have to|want me)\b|\bdo you expect (?:me|us) to\b|\bhow do (?:i|we) know\b|\bwhy should (?:i|we) believe\b|\bcan you prove\b|\b(?:do you have|have you got|is there) (?:any )?(?:proof|evidence|witnesses)\b|\bdid anyone (?:else )?(?:see|witness|hear) (?:it|this|that)\b|\bwhere(?:'s| is) (?:the|your) (?:proof|evidence)\b/gi,
      instead: 'I believe you. What would help?',
    },
    {
      words:
        /\bthat(?:'s| is| was)? ?(?:not|n't) what (?:you|it says|the (?:notes?|record|police|doctor|nurse|last)|your|he|she|they|i (?:have|was|heard))\b|\bthat (?:does not|doesn't) (?:add up|make sense|sound right|match|fit|tally|ring true)\b|\byou (?:said|told (?:me|us|the \w+|him|her)) (?:\w+ )?(?:something (?:else|different)|differently|otherwise|the opposite|a different)\b|\byou(?:'ve| have) changed your (?:story|mind again|version)\b|\blast time you (?:said|told|claimed)\b|\bwhich is it\?|\bwhat(?:'s| is) the (?:real|true) (?:reason|story|problem)\b|\bget your (?:story|facts) straight\b/gi,
      instead: 'Thank you for telling me.',
    },
    {
      words:
        /\byou (?:were|was) (?:only |just |already )*(?:here|in|seen) (?:only |just )?(?:last|yesterday|this morning|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|two|three|a (?:week|day|few))\b|\byou(?:'ve| have) (?:already |only )*(?:been (?:here|in|seen)|rung|called|had) (?:\w+ )?(?:\w+ times|already|this week|today)\b|\bhow many (?:more )?times (?:do|have|must|are) (?:i|we|you)\b|\b(?:back|here|you) again\?|\bwhat have you done (?:now|this time|to yourself)\b|\bwhat(?:'s| is) (?:wrong|the matter) (?:now|this time)\b|\bwhat do you (?:want|expect)(?: (?:me|us) to do)?(?: about it)? (?:now|this time|about it|from me)\b|\bwhat do you (?:want|expect) (?:me|us) to do\b|\bwhat have you come (?:for|in with|about) (?:now|this time)\b/gi,
      instead: 'It’s good to see you. What would help today?',
      unless: { before: /\b(?:if|when|because|glad|since)(?: that)?\s+$/i },
    },
    {
      words:
        /\bwhat (?:did you do|have you done|were you doing) to (?:make|upset|provoke|deserve|cause|annoy|anger|set)\b|\bwhat did you (?:say to|think would|expect|do to) (?:him|her|them|happen)?\b|\bhow (?:could|can) you (?!be reached|get|find|help|tell us|contact|reach|join)(?:not |just |ever |let|say|do|stay|go|leave|forget|miss|allow|bear)\b|\band you (?:just|still|didn't|never) (?:let|stay\w*|went|go|leave|left|say|said|tell|told|report\w*|put up)\b|\b(?:so|then) you (?:just|never|didn't) (?:let|stay\w*|went|go|leave|left|say|said|tell|told|report\w*|put up)\b|\bwere you (?:flirting|leading|dressed|wearing|alone with|drinking|drunk|high|asking for)\b|\bhow (?:drunk|much had you had|much did you (?:have to )?drink|short was)\b|\bwhose fault\b|\bdon't you (?:want|care|realise|know|think|even)\b|\bdo you (?:not|even|not even) (?:want|care|realise|understand|know|think)\b/gi,
      instead: 'You have done nothing wrong.',
      unless: { before: /\b(?:if|when)\s+$/i },
    },
    {
      words:
        /\b(?:perhaps|maybe|could it be(?: that)?|i think|i'm sure|are you sure|surely) (?:that )?you(?:'ve|'re| have| are)? ?(?:just |simply |may have |might have |must have )*(?:misunderst\w+|misread|mistaken|imagin\w+|dream\w*|misremember\w*|confused|got (?:it|that) wrong|too sensitive|read(?:ing)? too much|sent (?:him|her|them) mixed|exaggerat\w+|forgotten)\b|\byou must (?:be|have been) (?:mistaken|confused|imagining|dreaming)\b|\b(?:i|we) find (?:that|it|this) (?:hard|difficult) to\b|\byou(?:'re| are) not making (?:any )?sense\b|\b(?:he|she) seems? (?:so |like |such |very )(?:nice|lovely|a (?:nice|lovely|good|decent|caring)|kind|charming)\b|\b(?:he|she)(?:'s| is| was) always (?:been )?(?:so )?(?:nice|lovely|polite|kind|charming) to (?:me|us)\b/gi,
      instead: 'I believe you.',
    },
    {
      words:
        /\bwhat(?:'s| is) (?:it|this|that|your call|your visit|(?:the|your) appointment)(?: all)? (?:regarding|about|concerning|in connection with|in regards? to|to do with|in relation to)\b\s*(?=[?.,]|then|today|please|exactly|$)/gi,
      severity: 'consider',
      instead: 'Is there anything that would help us to book the right appointment?',
      only: ['spoken', 'hushed'],
    },
    {
      words:
        /\b(?:was|were|is) (?:he|she|they|your (?:partner|husband|dad|wife)) (?:drunk|drinking|angry|provoked|jealous|on drugs|stressed|really that)\b|\bwho (?:hit|hurt|did|raped|attacked|beat|touched) (?:you|this|it|that)\b|\b(?:left (?:him|her|them)|reported (?:it|him)|told (?:him|anyone|the police)|got over it|moved on) yet\?|\bor did you (?:just )?(?:regret|change your mind|want|let|make)\b|\byou must have (?:felt|known|done|said|seen|noticed|heard|wanted|enjoyed|led|realised|remember\w*|been (?:drunk|drinking|flirting))\b|\byou (?:knew|could have (?:left|said|stopped|screamed|called|just))\b|\b(?:men|boys|women|wives|husbands|girls|real men) (?:can't|cannot|don't|do not) (?:be|get|do|have|hit|abuse)\b|\bbut (?:he|she|they)(?:'s|'re| is| are) your (?:husband|wife|partner|m[ou]m|mother|dad|father|own|brother|son|parents?|family|carer)\b|\bwhat do you mean,? (?:you|he|she|no|not)\b|\bwhy would (?:he|she|they|anyone|a \w+) (?:do|say|want|lie|make)\b|\bwhat(?:'s| is) (?:his|her|their) side\b|\bthere (?:are|were) (?:always )?two sides(?= to (?:every|each) |[.,!]|$)/gi,
      instead: 'You have done nothing wrong.',
    },
    {
      words:
        /\b(?:tell|explain to) (?:me|us) (?:\w+ )?what (?:the|your) (?:problem|matter|issue|trouble) is\b|\bwhat (?:sort|kind|type) of (?:personal |private |women's |men's )*(?:problem|issue|matter|trouble|trauma|abuse|assault)\b|\bi(?:'ll| will)? need (?:a bit |some |a lot )?more (?:than that|details?|information|to go on)\b|\bhow many (?:sexual |other )?(?:partners|men|women|people) have you\b|\b(?:let's|let us|shall we|we'll|i want to|we need to) (?:go|talk|start|look) (?:back )?(?:to|about|with|at|into) (?:your|the) (?:childhood|past|abuse|trauma|assault|attack|beginning)\b|\bi(?:'d| would)? (?:want|need|like) to hear (?:all|everything|the (?:whole|full)|every|exactly)\b/gi,
      instead: 'Is there anything you’d like me to know, so that I can help you well?',
      only: ['spoken', 'hushed'],
    },
    {
      words:
        /\bwhat (?:exactly|actually|really) (?:happened|(?:did|has|does) (?:he|she|they|your \w+) (?:do|done|say|said))\b|\bdid (?:he|she|they) (?:hit|hurt|touch|penetrate|rape|force|strangle|beat|punch|kick) you (?:with|where|when|how|on|in|before|after|hard)\b|\b(?:doesn't|does not|didn't) (?:really )?(?:sound|seem|look) (?:like|that|so|very|much like) (?:an? )?(?:abuse|rape|assault|racis\w+|violence|trauma|bad|serious|emergency|urgent|problem|pain|depression)\b|\b(?:he|she|they)(?:'s|'re| is| are| was)? (?:probably |just |only )+(?:stressed|tired|joking|drunk|jealous|worried|looking out|trying|under pressure|having a bad|being (?:a man|protective|friendly))\b|\bif (?:it|this|that) (?:was|were) (?:really |actually |truly )*(?:an emergency|urgent|that urgent|serious)\b|\b(?:well,? )?you did (?:agree|invite|let|go|drink|want|ask|know|lead|consent)\b|\b(?:like|as|what) i(?:'ve| have)? (?:already )?(?:told|said to) you\b|\bi(?:'ve| have) (?:already |just )told you\b|\bi told you (?:to|not|already|last|before)\b|\bi(?:'ve| have) (?:already )?(?:explained|said) (?:this|that|it)(?: \w+)? (?:already|before|twice|times|once)\b|\bi need to (?:know|hear) (?:everything|all|exactly|the (?:details|truth|whole))\b|\b(?:so|now) you can tell (?:me|us)\b(?! (?:to|when|if))|(?<!thing )\byou have to answer\b/gi,
      instead: 'I believe you. What would help?',
    },
    {
      words:
        /\b(?:any|a) (?:chance|possibility) (?:that )?you(?:'ve| have| may| might|'re| are)? ?(?:mis\w+|imagined|confused|wrong|forgotten|got it)\b|\byou (?:don't|do not|didn't) (?:seem|look|sound|appear) (?:very |that |particularly |all that |too )(?:upset|bothered|sad|scared|afraid|frightened|worried|ill|unwell|hurt|depressed|anxious|suicidal|distressed)\b|\b(?:i|we) (?:don't|do not) (?:really )?believe in\b|\b(?:he|she) must really (?:love|care)\b|\bdid (?:he|she|they|your (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mother|son|daughter|carer)) (?:do (?:that|this|it)|hurt|hit|give you)\b|\b(?:we|i)(?:'ve| have) (?:already )?(?:been (?:through|over)|discussed|covered|talked about|gone over) (?:this|that|it)(?: all)? (?:already|before|again|last)\b|\bhaven't you (?:moved|got over|learned|had enough|told|left|gone|done|thought|tried|been)\b/gi,
      instead: 'Thank you for telling me. What would help?',
      only: ['spoken', 'hushed'],
    },
  ],
});
