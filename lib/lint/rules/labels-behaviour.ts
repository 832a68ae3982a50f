import { wordRule } from '../word-rule.ts';

const someone =
  '(?:patients?|pts?|persons?|people|customers?|famil(?:y|ies)|relatives?|mothers?|mums?|fathers?|dads?|parents?|m[ae]n|wom[ae]n|lad(?:y|ies)|gentlem[ae]n|clients?|individuals?|characters?|callers?|visitors?|teenagers?|child(?:ren)?|behaviours?|attitudes?|personalit(?:y|ies))';
const subject =
  '(?:he|she|they|patients?|pt|callers?|relatives?|mother|mum|father|dad|man|woman|who|you)';
const sport =
  /\b(?:football|rugby|match(?:es)?|games?|projects?|campaigns?|season|world cup|final|shoes?|trainers?|boots|slippers|training|course|festival|talks?|sessions?|meetings?|workshops?|conference)\b/i;

/** Labels for how somebody behaved. */
export const labelsBehaviour = wordRule({
  name: 'labels-behaviour',
  severity: 'fix',
  why: 'A label says how we felt, not what happened. Say what you saw, and what helped.',
  source: 'NICE NG116; Renfrewshire Council, Language Matters; Park and others 2021',
  swaps: [
    {
      words:
        /\bmanipulative(?:ly)?\b|\bmanipulat(?:es|ed|ing|or) (?:staff|us|reception\w*|the (?:staff|team|doctors?|system))\b/gi,
      instead: 'what they asked for, and why',
      unless: { after: /^\s+(?:therap|technique|surg|treatment)/i },
    },
    { words: /\battention[- ]seek(?:ing|ers?)\b/gi, instead: 'wants someone to talk to today' },
    {
      words: /\bkick(?:s|ed|ing)?[- ]off\b/gi,
      instead: 'frightened and shouting, and what helped',
      unless: {
        near: sport,
        after:
          /^\s*(?:at (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)|events?|dates?|the (?:year|day|week)|with|calls?|time|our|on (?:mon|tue|wed|thu|fri|sat|sun))/i,
      },
    },
    {
      words: new RegExp(
        `\\b(?:difficult|demanding|challenging|aggressive|abusive|rude|awkward|problem|problematic|unreasonable|entitled|unpleasant|nasty|weird|odd|hostile|needy|stroppy|neurotic|violent and aggressive|non-english)(?:,? (?:and|or) \\w+)? (?:and \\w+ )?${someone}\\b`,
        'gi',
      ),
      instead: 'someone who is frightened, angry or upset',
      unless: {
        before: /\b(?:non-|less |not a )$/i,
        after: /^\s+(?:partners?|relationships?|husbands?|to (?:read|find|get|fill))/i,
      },
    },
    {
      words: new RegExp(
        `\\b${subject}(?:'s|'re)?\\s+(?:(?:is|was|are|were|has been|can be|became|becomes?|gets?|got|being|turned)\\s+)?(?:(?:very|quite|so|verbally|extremely|often|being|really|always)\\s+)*(?:aggressive|abusive|demanding|stroppy|obnoxious|rude|awkward|difficult|obstructive|needy)\\b(?!\\s+(?:to (?:get|find|say|see|know|reach|hear|read|do|tell|come|book|ask|talk)|partner|husband|relationship|question|time|day|decision|choice|cancer|disease|treatment))`,
        'gi',
      ),
      instead: 'what they did and said, and what helped',
    },
    {
      words: /\bdemanding\b/gi,
      instead: 'what they asked for',
      unless: {
        before: /\b(?:physically|emotionally|less|more|most)\s+$/i,
        after:
          /^\s+(?:jobs?|work|roles?|days?|weeks?|tasks?|years?|times?|shifts?|schedule|better|change|answers)/i,
      },
    },
    {
      words:
        /\bdemand(?:s|ed) (?:to (?:be|see|speak|know)|antibiotics|an? (?:\w+ )?(?:appointment|sick note|scan|prescription|referral|letter)|immediate|more (?:tablets|codeine|opioids))\b/gi,
      instead: 'asked for',
    },
    {
      words:
        /\b(?:over(?:ly)?[- ]?anxious|pushy|overbearing|belligerent|argumentative|confrontational|high[- ]maintenance|evasive|known to be (?:difficult|awkward|demanding|trouble)|let(?:ting)? (?:him|her|them)sel(?:f|ves) go|bad[- ]tempered|foul-mouthed|passive[- ]aggressive)\b/gi,
      instead: 'what they said and did, and what helped',
    },
    {
      words:
        /\b(?:hysterical(?:ly)?|histrionic|melodramatic|over-?dramatic|drama queens?|neurotic|hypochondriacs?)\b/gi,
      instead: 'crying and frightened',
      unless: { after: /^\s*(?:laugh|personality|funny)/i },
    },
    {
      words:
        /\b(?:trouble-?\s?makers?|nuisance (?:callers?|patients?)|whing(?:es?|ed|ing|ers?)|whiny|moaners?|scroungers?|benefits? cheats?|spongers?|bed-?\s?blockers?|acopia|acopic|nutters?|loon(?:y|ies)|psychos?|weirdos?|lazy|stubborn|bolshie|stroppy|prickly)\b/gi,
      instead: 'what they did and said',
      unless: { after: /^\s+(?:eye|bleed|stain|wound|heat)/i },
    },
    {
      words:
        /\b(?:(?:acting|playing) up|acting out|misbehav(?:es|ed|ing|iour)|badly behaved|poor behaviour|bad behaviour|unacceptable behaviour|temper tantrums?|throwing a wobbly|having a strop)\b/gi,
      instead: 'what they did and said, and what helped',
    },
    {
      words: new RegExp(
        `\\b${subject}(?:'s|'re)?\\s+(?:is|was|are|were|looks?|looked|has|have|had|always)?\\s*(?:very |quite |always |a bit )?(?:dirty|filthy|smelly|unkempt|dishevelled|unwashed|stinks?|smells?|poor (?:personal )?hygiene|body odour)\\b(?! (?:of (?:smoke|gas|burning|ketones)|gas|smoke|burning))`,
        'gi',
      ),
      instead: 'what they need, such as somewhere to wash',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
    },
    {
      words: new RegExp(
        `\\b(?:playing|gaming|working|(?:abus|cheat|milk)(?:e|es|s|ed|ing)?) the system\\b|\\bsplitting (?:staff|the team)\\b|\\bpersonality disordered ${someone}\\b|\\bPDs\\b`,
        'gi',
      ),
    },
    {
      words:
        /(?<=^|[.;]\s*)(?:very |verbally |extremely )?(?:abusive|aggressive|rude|difficult|hostile|obstructive)(?:,? (?:and|but|,) \w+)? (?=(?:on the phone|at (?:the )?(?:desk|reception)|towards?|to (?:staff|me|us|reception)|with (?:staff|me|us|reception)|in (?:clinic|the waiting room)|when|throughout)\b)/gi,
      instead: 'what they did and said, and what helped',
      only: ['plain'],
    },
    {
      words:
        /\b(?:just|only) (?:ever )?(?:wants?|came for|comes for|here for|after) (?:an? |the |his |her |their |more |some )*(?:sick note|fit note|tablets?|drugs|benefits|attention|codeine|diazepam|methadone|housing letter|house|free \w+)\b|\bfor attention\b|\b(?:to get|just to be) (?:attention|seen (?:quicker|sooner|first)|(?:his|her|their) own way|a bed)\b|\bthreaten(?:s|ed|ing) (?:suicide|self-?harm|to kill (?:him|her|them)sel(?:f|ves))\b/gi,
      instead: 'what they asked for, and what worries them',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
      unless: { before: /\b(?:not|never|n't) (?:\w+ ){0,2}$/i },
    },
    {
      words:
        /\b(?:he|she|they|patient|girl|boy|lady|man|woman|mum|mother|dad|father)(?:'s)? (?:is|are|was|were|but)?\s*(?:a bit |very |really |so |rather )?(?:thick|stupid|dim|dumb|not (?:very |too )?bright)\b/gi,
      instead: 'what helped them to follow, such as a drawing',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
    },
    {
      words:
        /\b(?:mums?|mothers?|dads?|fathers?|parents?|famil(?:y|ies)|couples?) (?:who |that |here )?(?:just )?(?:can't|cannot|don't|do not|won't) (?:cope|parent|control|look after|be bothered|care)\b|\b(?:bad|poor|lazy|careless|useless|unfit) (?:parent(?:s|ing)?|mothers?|mums?|fathers?|dads?|mothering)\b/gi,
      instead: 'what makes it hard just now, and who helps',
    },
    {
      words:
        /\byou(?:'re| are) (?:just |being |getting )+(?:\w+ )?(?:emotional|dramatic|silly|difficult|unreasonable|childish|rude|paranoid|over-?sensitive|hysterical|ridiculous|aggressive|hostile)\b/gi,
      instead: 'I can see that this is hard.',
      only: ['spoken', 'hushed', 'plain'],
    },
    {
      words:
        /\b(?:he|she|they|patient|family|caller|mum|mother|dad|father|child)\b[^.;]{0,24}\b(?:is|are|was|were|being) (?:just )?an? (?:\S+ )?(?:nuisance|pest|pain in the \w+|handful|waste of space)\b|\billegitimate (?:child(?:ren)?|bab(?:y|ies)|sons?|daughters?)\b|\b(?:single|teenage|young) (?:mums?|mothers?|parents?) on benefits\b|\bcouncil (?:estate|house|flat) (?:patients?|people|famil(?:y|ies)|types?|kids)\b|\bfat (?:patients?|people|lad(?:y|ies)|m[ae]n|wom[ae]n|persons?|child(?:ren)?|girls?|boys?)\b|\bdirty (?:needle|drug) users?\b|\blaziness\b/gi,
      instead: 'what they need, and what gets in the way',
    },
    {
      words:
        /\b(?:time-?\s?wast(?:er|ers|ing)|worried well|frequent fl(?:y|i)ers?|heart-?\s?sinks?|fat file|thick (?:file|notes)|well known to (?:us|the practice|services|a&e|police|reception|all|security|every)|the usual (?:suspects?|complaints?|story|moans?|list)|(?:shopping )?list of complaints|such drama|dramas|supratentorial|functional overlay|non-organic|purely behavioural|behavioural (?:not|rather|in nature|issues)|inappropriate (?:attend\w+|use of|request\w*|demands?|calls?)|personality disorder (?:\w+ )?(?:flavour|traits|type|behaviours?|features)|(?:pd|eupd|bpd|borderline) (?:traits|behaviours?|type|features|patient|lady|girl|woman)|(?:a |typical |classic )(?:borderline|pd|eupd)\b|cluster b|(?:typical|classic) (?:\w+ )?(?:addict|alcoholic|teenager|victim|patient|behaviour|mother|female|male)|sob story|(?:wants?|seeking|for|after) sympathy|self-?pity\w*|poor me|wallow\w+|sense of entitlement|feels? entitled|expects? (?:special|everything|us to|preferential|to be (?:seen|waited|given))|thinks (?:he|she|they) can|special treatment|tearful for no|crying for no|makes? a (?:scene|fuss)|made a (?:scene|fuss)|caus(?:es|ed|ing) (?:a scene|trouble|problems|a fuss)|troublesome|difficult (?:to (?:manage|deal with|like)|personality|customer)|(?:he|she|they|patient|family|mum|mother) (?:is|was|are|can be) (?:very |such )?hard work|(?:is|was|are|can be|bit of|very|such) (?:an? (?:real |total |bit of a )?(?:handful|nightmare))\b|poor (?:coping|parenting|historian)|(?:is|was|very|quite|rather|so|a bit) (?:inadequate|immature|childish|dramatic|clingy|moody)|paranoid about|obsess\w+ (?:with|about)|fixated on|over-?sensitive|thin-?skinned|dependent personality|poor copers?|(?:does not|doesn't|did not|didn't) get (?:his|her|their) (?:own )?way|catastrophi[sz]\w{1,4}|frequent users? of|doctor[- ]shopp\w+|shopping around|drug[- ]seek\w+|self-?neglect\w*|(?:low|poor) intelligence|simple-?minded|not all there)\b/gi,
      instead: 'what they did and said, and what helped',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
      unless: {
        before:
          /\b(?:not|never|n't|no|without|as|rather than|less|dramatherapy|nobody is)\s+(?:an? )?$/i,
        after:
          /^\s+(?:therap\w+|groups?|class\w*|schools?|increase|improvement|change|rise|fall|drop|lighting|space|parking|heating|staffing|funding|cards?)/i,
      },
    },
    {
      words:
        /\b(?:despite|in spite of|after|against) (?:(?:being|having been|our|my|repeated|several|numerous|many|clear|all|multiple|constant|frequent|medical|previous) )+(?:told|warned|advised|reminded|warnings?|advice|reminders?|explanations?|lectures?)\b|\b(?:ignor(?:es|ed|ing)|disregard(?:s|ed|ing)|flout(?:s|ed|ing)) (?:all |our |my |the |medical |all our |repeated )*(?:advice|warnings?|instructions?|rules|letters?|requests)\b|\bmak(?:es|ing) no (?:effort|attempt)\b|\b(?:does not|doesn't|do not|don't) (?:want|wish) to (?:get better|change|help (?:him|her|them)sel\w+|work|be helped|know)\b|\b(?:does not|doesn't) (?:seem to )?(?:care|look after|take care of) (?:about )?(?:his|her|their|him|the)\b|\bhas only (?:him|her)self\b/gi,
      instead: 'what gets in the way',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
      unless: { before: /\b(?:we|staff|i)(?: \w+){0,2}\s+$/i },
    },
    {
      words:
        /\b(?:not|n't) (?:a )?(?:serious|genuine|real) (?:attempt|intent|overdose|suicid\w+)\b|\b(?:so|therefore|hence) (?:it (?:was|is) )?(?:not|hardly|nothing) (?:that |very )?serious\b|\b(?:suicidal |suicide )?gestures?(?= (?:only|rather|not)|[.,;]|$)|\bcry for help\b|\bpara-?suicid\w+\b|\bonly superficial\b|\bsuperficial (?:cuts?|scratches|wounds?|lacerations?) (?:only|again)\b|\b(?:another|yet another) (?:od|overdose|episode(?! of)|attempt(?! to| at)|crisis|drama|sob|complaint|demand|fall-?out|excuse|no[- ]show|cry)\b/gi,
      instead: 'what happened, and how they are now',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
      unless: { before: /\b(?:hand|kind|small|nice)\s+$/i },
    },
    {
      words:
        /\b(?:(?:and|very|is|was|are|so|quite|rather|feels?|being|more),? entitled(?! to| under)|(?:will|would|won't|wouldn't|does|cannot|can't)(?: not)? take no for an answer|(?:when(?:ever)?|if) (?:(?:he|she|they) (?:feels? like|fancy|fancies|wants? something)|it suits (?:him|her)\b)|(?:trivial|petty|minor|silly|endless|constant|non-existent|pointless) (?:complaints?|problems?|ailments?|requests?|worries|matters|things|demands)|pleasantly (?:confused|muddled|demented)|(?:old|poor old|little old) (?:dear|biddy|lady|ladies|codger|boy|girl)s?|no intention (?:of|to)|not interested in (?:improving|changing|engaging|stopping|help|advice|working|losing|his|her|their)|(?:cannot|can't|won't) be bothered|turn(?:s|ed)? up (?:when|as|whenever|unannounced|demanding|drunk|late again)|dependent on benefits|work-?shy|abusing (?:the|our|emergency)|misus(?:es|ed|ing) (?:the|our|emergency|appointments)|(?:his|her|their|your) (?:behaviour|attitude|conduct|language|tone|manner) (?:was|is|has been|at|towards|on|in)\b[^.;]{0,40}\b(?:unacceptable|appalling|disgraceful|inappropriate|poor|rude|aggressive|not acceptable|disgusting|difficult)|(?:unacceptable|inappropriate|disgraceful|appalling|disruptive) (?:behaviour|conduct|attitude|language|manner)|your (?:unacceptable|aggressive|abusive|rude|inappropriate|disruptive)|scream(?:s|ed|ing) and shout\w*|shout(?:ing|ed) and scream\w*|(?:bad|poor|negative|terrible|awful|aggressive|difficult) attitude|has an attitude|attitude problem|pseudo-?\s?(?:seizures?|fits?)|smelly|malodorous|do(?:es)? not understand how (?:the|our) (?:system|service|practice)\w*|would not (?:relax|cooperate|co-operate|behave|let me|listen|calm)|refus\w* to (?:listen|accept|relax|calm)|worked (?:him|her|them)sel\w+ up)\b/gi,
      instead: 'what they did and said, and what helped',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
      unless: {
        before: /\b(?:not|never|n't|no|those|nobody)\s+(?:\w+ )?$/i,
        after: /^\s+(?:leave|sugar)/i,
      },
    },
  ],
});
