import { wordRule } from '../word-rule.ts';

const person =
  '(?:patients?|pts?|clients?|he|she|they|mothers?|fathers?|mum|dad|parents?|who|m[ae]n|wom[ae]n|lady|gentleman|person|people|caller|girl|boy|child|teenager|son|daughter|husband|wife|partner|carer|family|relatives?)';
const adverbs =
  '(?:(?:has|have|had|also|still|now|again|always|repeatedly|then|is|are|keeps?|kept|often|strongly|initially|later|even)\\s+)*';
const opens = '(?<=^|[.;:\\n]\\s*|,\\s*|\\b(?:and|but|also|still|now|then)\\s+)';
const notes = ['plain', 'reason', 'staff', 'glance', 'title', 'spoken', 'hushed'] as const;

const rightsClaimed =
  /^\s+(?:(?:their|his|her|your|any|more|the|some|back|for|on)\s+)*(?:form|against|travel|expenses?|benefits?|pip\b|esa\b|dla\b|universal|housing|costs?|for\b|sick pay|asylum|responsib|credit|carer|child benefit|pension|support|help with|compensation|money|tax|must|should|are|may|can|need|will|of|about|made|from|and|by|up to|a refund|within|every|to the)/i;
const kindly =
  /^\s+on (?:paying|helping|carrying|making|bringing|giving|walking|holding|thanking|sharing)\b/i;
const thingsDenied =
  /^\s+(?:(?:them|him|her|people|patients?|anyone|someone|us|the|any|some|their)\s+)*(?:access|registration|care|entry|requests?|funding|treatment|services?|a voice|appointments?|help|permission|bail|leave|choice|support|rights?|interpreters?|healthcare|boarding|the claim|planning)\b/i;

/** Words that cast doubt on what somebody says. */
export const doubtsAccount = wordRule({
  name: 'doubts-account',
  severity: 'fix',
  why: 'It tells the next reader not to believe the person.',
  source: 'Goddu and others 2018; Park and others 2021; Cox and Fritz, BMJ 2022',
  swaps: [
    {
      words: new RegExp(
        `(?:\\b${person}\\s+${adverbs}claim(?:s|ed|ing)?|${opens}claim(?:s|ed|ing))\\b`,
        'gi',
      ),
      instead: 'says',
      only: notes,
      unless: { after: rightsClaimed },
    },
    {
      words: /\balleg(?:es|ed|ing|edly)\b/gi,
      instead: 'says',
      unless: { after: /^\s+(?:faults?|defects?|breach\w*|fraud|errors?)\b/i },
    },
    {
      words: new RegExp(
        `(?:\\b${person}\\s+${adverbs}den(?:y|ies|ied|ying)|${opens}den(?:ies|ied|ying))\\b`,
        'gi',
      ),
      instead: 'says no to, or does not',
      only: notes,
      unless: {
        after: thingsDenied,
        near: /\b(?:boards?|panel|council|firewall|court) denie[sd]\b/i,
      },
    },
    {
      words: new RegExp(
        `(?:\\b${person}\\s+${adverbs}insist(?:s|ed|ing)?|${opens}insist(?:s|ed))\\b`,
        'gi',
      ),
      instead: 'says',
      unless: { after: kindly },
    },
    {
      words: new RegExp(
        `(?:\\b${person}\\s+${adverbs}|${opens})admit(?:s|ted)?(?: to| that| he| she| they| \\w+ing)\\b`,
        'gi',
      ),
      instead: 'says',
      unless: {
        after:
          /^\s+(?:hospital|(?:a |the |our |her |his )?(?:\w+ )?(?:wards?|unit|hospital|a&e|itu|icu|hospice|home)|intensive|psychiatric|st\b|care)/i,
        before: /\b(?:was|were|been|is|are)\s+$/i,
      },
    },
    {
      words:
        /\b(?:supposedly|purportedly|purport(?:s|ed|ing)? to|so-called (?:pain|symptoms?|illness|attacks?|friend|abuse|trauma)|apparently)\b/gi,
      instead: 'says',
      unless: { near: /\bapparently (?:healthy|well|normal)\b/i },
    },
    {
      words:
        /\b(?:(?:poor|bad|vague|unreliable|difficult|terrible|hopeless|inconsistent) (?:historian|witness)|not an? (?:good|reliable|easy) (?:historian|witness))s?\b/gi,
      instead: 'what they could tell you, and what made it hard',
    },
    {
      words:
        /\b(?:(?:inconsistent|implausible|unconvincing|unlikely) (?:story|account|history|version)|(?:story|account|history) (?:is|was|seems|sounds) (?:inconsistent|implausible|unlikely|dubious|vague)|(?:story|account) (?:keeps changing|does not add up|doesn't add up)|chang(?:es|ed|ing) (?:his|her|their) story)\b/gi,
      instead: 'said Monday, then Friday; will ask again, because the day matters',
    },
    {
      words:
        /\b(?:exaggerat(?:es|ed|ing)(?: (?:his|her|their|the)? ?\w+)?|faking|feigning|malinger(?:s|ed|er|ers|ing)|putting it on|crocodile tears|not (?:in )?(?:genuine|real) pain)\b/gi,
      instead: 'what you saw, and what they said',
      unless: { near: /\b(?:figures?|claims?|reports?|media|stud(?:y|ies)|headlines?)\b/i },
    },
    {
      words:
        /\b(?:does not|doesn't|did not|didn't) (?:appear|look|seem)(?: to be)?(?: in)?(?: any| much)? (?:pain|distress(?:ed)?|unwell|ill|upset|sore)\b/gi,
      instead: 'what they said, and what you saw',
      only: ['plain', 'reason', 'staff'],
    },
    {
      words: new RegExp(
        `\\b${person}\\s+${adverbs}(?:disclos(?:es|ed|ing)|maintain(?:s|ed) (?:that|he|she|they))\\b`,
        'gi',
      ),
      severity: 'consider',
      instead: 'tells you about, or says',
      unless: { after: /^\s+(?:to (?:the )?(?:insurer|police|council)|by)/i },
    },
    {
      words: /\bcomplain(?:s|ed|ing) (?:of|that)\b/gi,
      severity: 'consider',
      instead: 'has, or describes',
      only: ['plain', 'reason', 'staff'],
    },
    {
      words:
        /\b(?:do not|don't|never) (?:just |always )?believe (?:everything|anything|what|them|her|him|patients|it all)\b|\b(?:is|are|was|were|be|he's|she's|they're)(?: probably| clearly| often| always)? lying\b(?! (?:down|on|in|flat|still|awake|back|face))|\b(?:he|she|they) (?:always )?(?:lies?|steals?|cheats?|makes? things up)\b(?! (?:on|in|down|flat|still|awake|back|with|beside))|\b(?:whether|if) (?:it|this|their story|(?:he|she|they)) (?:is|are) (?:really )?(?:true|telling the truth|genuine)\b|\bpinch of salt\b/gi,
      instead: 'what they said, in their words',
      only: notes,
    },
    {
      words:
        /(?<!\b(?:bank|savings|pharmacy|user|school) )\b(?:story|account|history|version|narrative|explanation|presentation|reasons?|excuses?)\b[^.;]{0,24}\b(?:(?:not|in|isn't |wasn't ?)\s?consistent|(?:does not|doesn't|did not|didn't|do not|don't) (?:quite |really )?(?:match|tally|add up|ring true|hold up|hang together|make sense|stack up)|hard to (?:believe|credit|follow)|far-?fetched|questionable|dubious|implausible|suspicious|convenient|varies|vari(?:ed|able)|chang(?:es|ed|ing)(?=[.,;]|$| each| every| with| when| over| again| from)|contradict\w*|embellish\w*|rehearsed)\b|\b(?:changing|conflicting|contradictory|dubious|questionable|far-?fetched|unlikely|rehearsed|convenient) (?:story|stories|accounts?|version|explanations?|excuses?|reasons?)\b|\b(?:contradict(?:s|ed|ing)|inconsistent with) (?:her|him|them|his|their|what (?:she|he|they))\w*/gi,
      instead: 'what they said, and what you saw',
      only: notes,
    },
    {
      words:
        /\b(?:query|\? ?|possibly|probably|questionably|un(?:likely|clear) (?:if|whether)|not (?:clear|sure|convinced)(?: if| whether| that| it is| this is)?|doubt(?:s|ful)?(?: if| whether| that)?) ?(?:(?:this|it|the|her|his|their|pain|symptoms|is|was|are) )*(?:(?:entirely |really |at all )?genuine|exaggerat\w+|(?:for )?secondary gain|made up|fabricat\w+|fictitious|put on|telling the truth|(?:really )?(?:happened|assaulted|abused|raped|hit|depressed|suicidal))\b|\bsecondary gain\b|\b(?:uncorroborated|unsubstantiated|fabricat(?:ed|ing|ion)|(?:no|without) (?:\w+ )?(?:proof|evidence|witnesses) (?:of|to (?:support|back up?)|that) (?:her|his|their|the|this|any|she|he) ?(?:claims?|story|account|allegations?|abuse|assault|was|is)?)\b|\b(?:so|or so) (?:he|she|they) (?:says?|claims?)\b|\b(?:only|just) (?:have |has |got |going on )?(?:her|his|their) word\b|\bwould have us believe\b|\bcries wolf\b|\bcrying wolf\b|\bconvinced (?:that )?(?:she|he|they)(?:'s| is| has| are| have)\b|\bthinks (?:she|he|they) (?:has|have|is|was) (?:ptsd|adhd|autis\w+|depress\w+|anxiety|trauma\w*|an? )|\bself-?\s?diagnosed\b/gi,
      instead: 'what they said, and what you saw',
      only: notes,
      unless: { near: /\b(?:we|i) (?:doubt|are not sure)\b|\bfabricated or induced\b/i },
    },
    {
      words:
        /\b(?:pain|distress\w*|upset|unwell|ill|anxious|depressed|suicidal|panic\w*|agony|unable to \w+|10\/10|can't \w+)\b[^.;]{0,30}\b(?:but|yet|though|although|while|whilst|however|despite)\b[^.;]{0,30}\b(?:laugh\w*|text(?:ing|ed)|smil(?:ing|ed)|chatt(?:ing|ed|y)|chatting|joking|on (?:her|his|their) phone|eating|walked|walking|watching|asleep|sleeping|fine|normal|comfortable|well|cheerful|wearing|make-?up|managed to)\b/gi,
      instead: 'what they said, and what you saw',
      only: ['plain', 'reason', 'staff'],
      unless: { near: /\b(?:may|might|can|could|we)\b/i },
    },
    {
      words:
        /\b(?:his|her|their|another|with|of|severe|in|has|had|the|this|a|an|by|some) "(?:\w+ )?(?:pain|attacks?|flashbacks?|anxiety|depression|trauma|abuse|assault|rape|fits?|seizures?|illness|symptoms|ptsd|condition|disability|partner|husband|wife|friend|emergency|crisis|violence|stress|nerves|allerg(?:y|ies)|fatigue|bullying|racism|agony|breakdown|accident)"/gi,
      instead: 'the word without quotation marks',
      only: ['plain', 'reason', 'staff'],
      unless: {
        before: /\b(?:word|term|phrase|says?|said|call(?:s|ed)?|write|wrote)\b[^.]{0,12}$/i,
      },
    },
    {
      words: new RegExp(
        `\\b(?:${person}|some|many|most|often|sometimes|tend to|all|usually|always|of them)\\s+(?:\\w+ )?(?:exaggerate|lie(?= about| to|[.,]|$)|make (?:it|things|this) up|play it up|put it on|invent|embellish)\\b`,
        'gi',
      ),
      instead: 'what they said, in their words',
      only: notes,
      unless: { before: /\b(?:not|never|n't|rarely|seldom|few)(?: \w+){0,3}\s+$/i },
    },
    {
      words:
        /\badamant (?:that|it|she|he|they)\b|\b(?:has|have|i have|had|with) (?:my|our|some|serious|grave|strong) doubts\b|\bi(?:'m| am) (?:more )?(?:inclined|tempted) to (?:believe|side with|doubt)\b|\b(?:could|can|did|was|were|is) (?:not|n't|unable to) (?:give|provide|offer)(?: me| us)? (?:an? |any )?(?:\w+ )?(?:coherent|clear|consistent|straight|credible|convincing|plausible|satisfactory|good|reliable|proper) (?:account|history|story|explanation|answer|reason|narrative)|\b(?:eventually|finally|when pressed|reluctantly|under questioning|later|only then),? (?:\w+ )?(?:admit(?:s|ted)|confess(?:es|ed)|concede[sd]?|owned up|came clean)\b|\bconfess(?:es|ed) (?:to|that)\b|\b(?:rambling|garbled|muddled|long-?winded|exhausting|theatrical) (?:history|story|account|tale|explanation|presentation|and)\b|\bse(?:ems?|emed) (?:quite |perfectly |rather )?(?:happy|fine|well|content|unconcerned|unbothered|unperturbed|calm) (?:enough|about|despite|considering|given|for someone)\b|\b(?:unconcerned|unbothered|indifferent|blas[ée]) (?:about|by|to)\b|\bvery (?:odd|strange|suspicious|convenient)\b|\bsaid to be (?:from|due to|caused by|the result of)\b|\b(?:vague|evasive|guarded|cagey|shifty|unconvincing|unforthcoming|suspicious) (?:and|about|when|account|history|story|answers?|manner|throughout|re\b)|\b(?:account|history|story|answers?|manner) (?:was|is|seemed) (?:very |rather |quite )?(?:vague|evasive|unconvincing|guarded|shifty)\b/gi,
      instead: 'what they said, and what you saw',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
    },
    {
      words:
        /\b(?:use[sd]?|using|with) (?:\w+ )?(?:trauma|abuse|it|this|illness|diagnosis|past|mental health|anxiety|autism|condition|pain|disability|the word \w+) as (?:an? )?(?:excuse|crutch|weapon|get[- ]out|reason not)\b|\b(?:trauma|mental health|anxiety) (?:card|excuse)\b|\bjump(?:s|ed|ing)? on the bandwagon\b|\beveryone (?:has|wants|thinks they have|is)\b[^.]{0,20}\b(?:trauma|adhd|autis\w+|anxiety|ptsd)\b|\bbut nothing (?:was )?found\b|\bno (?:medical|organic|real|physical) (?:reason|cause|explanation) (?:for (?:it|this|her|his|their)|so)\b/gi,
      instead: 'what they said, and what you saw',
      only: notes,
    },
  ],
});
