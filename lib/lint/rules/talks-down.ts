import type { FieldUse } from '../field.ts';
import { wordRule } from '../word-rule.ts';

const aloud: readonly FieldUse[] = ['spoken', 'hushed', 'plain'];
const worn =
  '(?:clothes|top|trousers|underwear|things|bra|shirt|skirt|pants|knickers|bottoms|dress|jeans|tights|jumper|headscarf|scarf)';

/** Words as to a child, and measures against other people. */
export const talksDown = wordRule({
  name: 'talks-down',
  severity: 'fix',
  why: 'It speaks to a grown person as to a child, or holds them against others.',
  source: 'Into the Light; Potter and others 2022; Willer and others 2023',
  speech: true,
  swaps: [
    {
      words:
        /(?<=[a-z],\s+|^)(?:my )?(?:sweetheart|darling|love|dear(?:ie)?|pet|duck(?:y|ie)?|hun|babe|honey|poppet|sweetie|young (?:lady|man)|treacle|flower)(?=[.!?,;]|$)|\b(?:my (?:love|darling|dear|lovely)|good (?:girl|boy|lad|lass|man)|(?:clever|brave|big) (?:girl|boy)|there's a good|be a (?:good (?:girl|boy|lad|lass|patient)|love|brave|big (?:girl|boy)))\b/gi,
      instead: 'the name that the person prefers, or none',
      unless: { before: /\b(?:with|a|of|your|his|her|to|much) $/i },
      only: ['spoken', 'hushed'],
    },
    {
      words:
        /\b(?:most|other|all|lots of|plenty of|many) (?:people|women|men|patients|mums|mothers|ladies|girls|children|of us)(?: (?:who|with|like you) \w+)? (?:manage|cope|don't (?:mind|complain|make|need|have|bother|find)|do not (?:mind|complain|need)|have no (?:problem|trouble)|get (?:through|on with|over)|would (?:be (?:glad|grateful|happy)|love|kill)|are (?:worse|grateful|fine with|happy with|waiting)|have (?:been through )?(?:it )?(?:far |much )?worse|just get)\b|\b(?:(?:nobody|no one) else|everybody|everyone|every woman|every man|every other patient)(?: else)? (?:minds|complains|manages|copes|makes? (?:a|this|such)|has (?:this|a|any) (?:problem|trouble|fuss)|has (?:to do|it done|problems|bad days|stress|been through)|gets? (?:through|over|on with)|goes through|does it|finds (?:it|this))\b/gi,
      instead: 'What would make it easier for you?',
    },
    {
      words:
        /\b(?:you|she|he|they)(?:'d| would|'ll| will) (?:\w+ )?(?:feel|be|sleep|cope) (?:\w+ )?(?:better|happier|healthier|fine|in less pain) (?:if|once|when) you\b|\b(?:if|when) you (?:just |only |actually |really )*(?:lost|stopped|gave up|ate|exercised|tried|got out|went out|thought|relaxed|listened|did what)\b|\b(?:you )?(?:just )?need to (?:toughen|cheer|get (?:over|on with|out more|a grip|yourself)|grow|think positive|lose|try harder|forget|let (?:it|that) go)\b|\btry (?:a bit |a little )?harder\b|\btoughen up\b|\bgrow up\b|\bget (?:a grip|on with it|it over with|over yourself)\b|\bgrin and bear\b|\bthicker skin\b|\bsmile,? (?:it|love)\b|\byou worry too much\b|\bit(?:'ll| will) (?:all )?be over (?:in|before|soon)\b|\bstop being\b|\bact your age\b|\bsnap out\b/gi,
      instead: 'What have you tried? What would help?',
      only: aloud,
      unless: { before: /\byou can stop\b[^.]*$/i },
    },
    {
      words:
        /\b(?:it's|it is|that's|that is|it was|this is|it) (?:really |just |only |probably )?(?:not|n't|isn't|wasn't) (?:really )?(?:that |so |as |all that )(?:bad|painful|hard|serious|difficult|big|important|much)\b|\b(?:it|that|this)(?: really| just)? (?:isn't|wasn't|can't be|doesn't hurt) (?:really )?(?:that |so |as |all that )?(?:bad|painful|hard|serious|a big deal|the end of the world|much)\b|\bnot the end of the world\b|\bno big deal\b|\bnothing to get upset\b|\bwhat(?:'s| is) (?:all )?the (?:fuss|drama|big deal)\b|\bno need (?:for|to be) (?:tears|upset|embarrassed|shy|scared|frightened|silly|all that|the tears|worried|that)\b|\b(?:you've|you have) (?:had|given birth to|done|been through) (?:\w+ )?(?:children|babies|kids|worse|this before),? (?:so|this|you|it)\b|\b(?:i've|we've|i have) seen (?:it all|far worse|much worse|worse|them all)\b|\bnothing i haven't seen\b|\bdon't be (?:shy|embarrassed|scared|afraid|frightened|daft|soft|ridiculous|dramatic|rude|upset|sad|negative|so)\b/gi,
      instead: 'I can see that this is hard. What would help?',
      only: ['spoken', 'hushed'],
    },
    {
      words: new RegExp(
        `\\b(?:pop|slip|whip|get|take|drop|lose|strip)(?: off)? (?:your|those|all your|these|the) (?:\\w+ )?${worn}(?: off| down)?\\b|\\b(?:legs|knees) (?:apart|wide|open|up)\\b|\\bopen (?:wider|wide)\\b|\\bwider\\b(?=[.!,]|$)|(?<=^|[.!?,] ?)(?:don't move|no talking|stop fidgeting|bottom down|up on the couch|jump up|hop (?:on|onto|up)|on (?:the|your) (?:couch|back|side)|arms up|strip)\\b`,
        'gi',
      ),
      instead: 'Say what you would like to do and why, and wait for a yes.',
      only: ['spoken', 'hushed'],
      unless: {
        near: /\b(?:would you like|if you'd like|when you(?:'re| are) ready|would it be all right|you can keep|shall we|are you happy to|no need to|only if|you may)\b/i,
      },
    },
    {
      words:
        /\byou (?:always|never) (?!have|need|had to|can|be|know what)(?:say|do|tell|come|ring|make|get|want|complain|miss|listen|take|turn|seem|forget|cancel|ask|cry|bring|put|let|try)\b|\byou(?:'ll| will) never (?:get|be|feel|change|find|manage|have)\b|\bwith (?:that|an) attitude\b|\byou(?:'re| are) (?:not|n't) (?:being (?:very|at all|helpful|fair|reasonable|honest|clear|co-?operative|sensible|truthful|serious)|helping|trying|listening|very|even|really|cooperating|co-operating|making)\b|\byou aren't (?:being|helping|trying|listening|even|cooperating|making)\b|\byou(?:'re| are) (?:only |just )?doing (?:this|it|that) (?:for|to)\b|\byou look (?:far |much |perfectly |absolutely |quite )?(?:too )(?:well|young|healthy|fit|happy|smart|clean)\b|\byou look (?:perfectly|absolutely|quite|all right|alright|fine)\b|\byou(?:'re| are) (?:far |much )?too (?:young|old|well|fit|pretty|clever|attractive|sensitive|big|fat|heavy|anxious|emotional|soft|nice)\b(?! (?:for (?:this|the|our) (?:clinic|vaccine|jab|scheme|test)))|\b(?:if|when) you were (?:really |truly |actually )?(?:serious|suicidal|ill|in pain|that (?:bad|ill)|unwell|scared)\b|\bdone it properly\b|\bthink (?:how|what|of how|about how|about what) (?:it (?:would|will)|your (?:family|children|kids|mum|parents))\b|\bhow bad can it\b|\bthat can't be\b(?! the)|\bthere(?:'s| is) nothing (?:on (?:the|your)|in (?:the|your))[^.?]{0,25}\b(?:so|can't)\b|\byou(?:'ve| have) (?:just |only |now )*(?:wasted|upset|made (?:everyone|me|us|a)|ruined|held (?:everyone|us|me) up|kept (?:everyone|us|me) waiting)\b|\bdo you want (?:my |our |me |us |to |this )?[^.?]{0,20}\bor not\b/gi,
      instead: 'Thank you for telling me. What would help?',
      only: aloud,
      unless: { before: /\b(?:if|when|that|whether)\s+$/i },
    },
    {
      words:
        /(?<=^|[.!?;,"]\s*|\b(?:and|so|but|just|please|now) )(?:stop (?!smoking|taking|drinking|if|when|at|me|by|using)(?:your |that |this |all )*(?:\w+ing|nonsense|noise|fuss)\b|don't (?:tense|move|start|fight|struggle|resist|argue|fidget|interrupt|push|look away|get (?:worked|upset|angry|cross|emotional|hysterical)|tell me what|overreact|panic|lie to|blame|clench|tighten|waste|be (?:so|like|such))|keep (?:your voice down|calm|quiet|your hands|it down|still)|control yourself|behave(?: yourself)?(?=[.,!]|$)|(?:deep breath|big breath),? (?:and )?(?:stop|relax|calm|don't)|let me just (?:have|get|pop|slip|put|do|feel|take)|i'm (?:just )?(?:going in|putting (?:it|this|my)|popping)|(?:i|we) (?:can't|cannot) stop (?:now|halfway|in the middle)|(?:we(?:'ve| have)?|i(?:'ve| have)?) (?:got |have )?to (?:carry on|finish|get (?:this|it) done|keep going)|too late (?:to stop|now)|(?:you(?:'ve)?|you have) (?:already )?(?:signed|agreed|consented|said yes),? (?:\w+ ){0,3}(?:so|now))\b/gi,
      instead: 'Say what you would like to do, and wait for a yes.',
      only: ['spoken', 'hushed'],
      unless: {
        near: /\b(?:if you'd like|would you like|when you(?:'re| are) ready|shall we|is that (?:ok|okay|all right))\b/i,
        after: /^[^.]{0,12}\bif you\b/i,
      },
    },
    {
      words:
        /\b(?:that's|that is|it's|it is|this is) (?:just |simply )?(?:how|the way) (?:it|things|life|the system)(?: \w+)?(?=[.!,]|$| here)|\b(?:i|we) (?:can't|cannot) do anything (?:about|for|more)\b|\bnothing (?:more )?(?:i|we) can do\b|\b(?:what|well,? what) do you expect\b|\bwhat(?:'s| is) your point\b|\b(?:make|made) your (?:bed|mind up)\b|\bsuit yourself\b|\b(?:take it or leave it|like it or lump it)\b|\bit(?:'s| is) up to you if you (?:want to )?(?:die|suffer|get|end|stay|ruin)\b/gi,
      instead: 'Let me tell you what I can do.',
      only: aloud,
    },
    {
      words:
        /\byou can(?:'t|not) (?:really |possibly |seriously )?(?:be in|be (?:that|so|serious)|have (?:that|it)|feel|still|expect)\b|\b(?:you )?must be used to (?:it|this|that)\b|\bi'm sorry (?:that )?you feel (?:that way|this way|like that)\b|\bi'm sorry if you\b|\bi suppose you(?:'re|'ve|'d| want| think| need)\b|\bisn't it (?:about )?time (?:that )?you\b|\b(?:the )?same (?:thing )?happened to me\b|\bi (?:completely |totally |fully )?(?:understand|know) (?:completely|totally|exactly|perfectly)\b|\bspeak english\b|\byou (?:don't|do not|won't) need an? (?:chaperone|interpreter|advocate|supporter)\b|\bi(?:'m| am) an? (?:doctor|nurse|professional|gp),? (?:so |and )?(?:you|trust|don't|i)\b|\b(?:it's|it is) only me\b|\b(?:the )?(?:doctor|gp|nurse|we|i|team|doctors)(?:'ll| will)? (?:knows?|decides?|will decide) (?:what(?:'s| is) )?best\b/gi,
      instead: 'Thank you for telling me. What would help?',
      only: aloud,
      unless: { after: /^\s+if you (?:don't|do not|would rather|prefer)/i },
    },
    {
      words:
        /\bi(?:'m| am) not (?:booking|seeing|giving|letting|putting|doing|arguing|discussing)\b[^.?;]{0,30}\b(?:until|unless|with you)\b|\bnot my fault (?:that |if )?you\b|\b(?:i|we) (?:haven't|have not|don't have|do not have) (?:got )?all (?:day|morning|night)\b|\b(?:nobody|no one) (?:likes|enjoys|wants) (?:it|this|that|these|them)\b|\b(?:it|this) (?:just |simply )?(?:has|needs|'s got|has got) to be done\b|\byou (?:should|need to|must|ought to) (?:try to |learn to |just )*(?:forgive|forget|move on|let (?:it|that|him|her) go|get over|be (?:more|stronger|less)|think positive|smile|understand that (?:he|she|we))\b|\bhave you (?:thought|considered) (?:about )?(?:how|what) (?:he|she|they|your \w+|it (?:is|was) like for)\b|\b(?:shouldn't|don't|mustn't|can't) let (?:it|that|this|him|her|them) (?:bother|upset|get to|worry|ruin|affect|control|beat|define|win)\b|\byou(?:'re| are) (?:just |only )?making (?:yourself|it|this|things) (?:ill|worse|sick|anxious|unwell|harder|difficult|more)\b|\b(?:it's|it is|that's|that is|this is) (?:probably|only|just|all|most likely|likely) (?:just |only )?(?:your|the|an? (?:bit|little|touch|mild|case)) ?(?:of )?(?:hormones|nerves|age|weight|stress|diet|time of|imagination|worry\w*|menopause|period|change|mind|lifestyle|tiredness|blues)\b|\bwhoever(?: is|'s) (?:free|available|on|there)\b(?= or|[.!,]|$)|\bif you want (?:my|our) help\b|\byou can't (?:choose|pick|ask for|demand|have (?:a|both|everything)|see (?:a|the) (?:wom[ae]n|female|male|different|other))\b/gi,
      instead: 'Thank you for telling me. What would help?',
      only: aloud,
      unless: { before: /\b(?:if|when|that you don't)\s+$/i },
    },
  ],
});
