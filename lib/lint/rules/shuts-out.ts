import type { FieldUse } from '../field.ts';
import { wordRule } from '../word-rule.ts';

const outward: readonly FieldUse[] = ['spoken', 'hushed', 'plain', 'glance', 'title'];

/** Rules of the house that turn people away, in notices, letters and at the desk. */
export const shutsOut = wordRule({
  name: 'shuts-out',
  severity: 'fix',
  why: 'A rule that turns people away keeps out those who need help most. Say what they can do.',
  source: 'NHS England 2023, framework on inclusion health; Willer and others 2023',
  swaps: [
    {
      words:
        /\b(?:will|can|may)(?: not|not|n't) (?:now |then |normally |usually |under any circumstances )?be (?:seen|dealt with|issued|accepted|permitted|allowed (?:in|to)|rebooked|re-booked|entertained|considered|honoured|processed|answered|taken over the phone|given over the phone|offered (?:another|a further|an alternative|any more|more)|booked in|treated|registered|helped)\b|\bwon't be (?:seen|dealt with|allowed|accepted|offered another|rebooked|registered|helped)\b/gi,
      instead: 'what people can do, and how we can help',
      only: outward,
      unless: {
        before:
          /\b(?:names?|results?|computers?|payments?|cards?|cash|cheques?|bags?|details?|answers?|notes?|records?|screen|letters?|conversation)\b[^.;]{0,20}$|\bthat (?:you|they) $/i,
        after: /^\s+(?:by (?:anyone|others|other)|from|as a|against)/i,
      },
    },
    {
      words:
        /\b(?:you|patients?|they|anyone|those|who|latecomers|callers?|people)(?: [\w']+){0,8}? (?:will|may|could|can|might|shall)(?: also)? be (?:refused|turned away|escorted|sent (?:home|away)|rebooked|denied|discharged|asked to (?:rebook|leave|wait|find another|register elsewhere|justify)|sanctioned|penalised|marked as|recorded as (?:a )?(?:dna|did not|non)|written to)\b|\b(?:appointments?|registration|requests?|treatment|prescriptions?|referral|slot|place|care)(?: [\w']+){0,3}? (?:will|may|shall)(?: automatically| also)? be (?:refused|cancelled|forfeited|terminated|withdrawn|stopped|rejected|given to (?:someone|another|somebody))\b|\bforfeit(?:s|ed|ing|ure)?\b/gi,
      instead: 'what people can do, and how we can help',
      only: outward,
      unless: {
        near: /\b(?:not|never|n't|no one|nobody) be (?:refused|turned|sent|denied|asked|cancelled)\b|\bno one\b|\bnobody\b|\b(?:parcels?|deliver\w+|refund|fees?|library)\b/i,
      },
    },
    {
      words:
        /\bno exceptions\b|\bstrictly (?:one|no|by appointment|enforced|not|limited|for emergencies)\b|\bunder no circumstances\b|\bnon-?negotiable\b|\bno (?:walk-?ins|appointment,? no|excuses|latecomers|emergency appointments|discussion)\b|\bwe (?:do not|don't) (?:do|accept|offer|give|see|allow|take) (?:walk-?ins|late\w*|requests|excuses|telephone|phone|second|patients|people|emergencies|any exceptions)\b|\b(?:staff|receptionists?|we|doctors?|nurses?|the (?:team|desk|practice|gp|doctor|nurse)) (?:will not|won't|are not (?:here|able|allowed|prepared) to|is not (?:here|allowed|prepared) to|do not have time (?:to|for)|reserve the right to|have the right to|has the right to|reserves the right to) (?:deal|discuss|see|help|answer|respond|speak|talk|enter|take|accept|book|repeat|refuse|remove|chase|listen|tolerate|consider|rebook|prescribe|reply|engage|be able to see)\b/gi,
      instead: 'what people can do, and how we can help',
      only: outward,
      unless: {
        after:
          /^\s+(?:(?:your|his|her|their|it|this|that) (?:\w+ )?)?(?:\w+ )?(?:with (?:anyone|your family|others)|without|to (?:anyone|your|the press|others)|unless you (?:ask|agree|want)|about you)/i,
      },
    },
    {
      words:
        /(?<=^|[.!;:]\s*|\bplease |\bpatients )do not (?:ring|phone|telephone|call (?!999|111|us if you are fine)|approach|disturb|knock|interrupt|bother|expect|argue|come (?:early|in|to the desk|to reception|back)|attend|ask (?:staff|reception\w*|for (?:results|a|an|extra|early)|the (?:doctor|nurse|gp)|the receptionist)|request|turn up|waste|abuse|insist|demand|use this (?:service|line) (?:for|unless))\b/gi,
      instead: 'what people can do, and how we can help',
      only: ['plain', 'glance', 'spoken', 'hushed'],
      unless: {
        near: /\b(?:why|999|fire|fever|unwell|safe|partner|we will (?:ring|call)|infectious|covid|chickenpox|measles|press|unless you want)\b/i,
      },
    },
    {
      words:
        /\b(?:it is |it's )?(?:your|the patient's) (?:own )?responsib(?:ility|le) to\b|\b(?:you|patients) are (?:responsible for|reminded (?:that|to)|advised that|warned)\b|\bplease be (?:reminded|advised|warned)\b|\b(?:we|the (?:practice|surgery)) (?:expects?|demands?|requires?|insists?)(?: that)? (?:you|all|patients|callers|people|parents)\b|\b(?:is|are) (?:mandatory|compulsory|obligatory|not optional)\b|\b(?:appointments?|requests?|prescriptions?|clothing|clothes|underwear|queries|complaints|cancellations) must (?:not )?be\b|\bonly (?:ask|ring|call|come|attend|book|request|use)(?: \w+){0,3} (?:if|when) (?:it(?:'s| is) |you )?(?:absolutely|really|strictly|genuinely|truly) (?:must|have to|need|necessary|urgent|essential)\b|\bgenuine (?:emergenc(?:y|ies)|need|reason)s?\b/gi,
      instead: 'what people can do, and how we can help',
      only: outward,
      unless: { near: /\b(?:staff|fridge|training|fire|sharps|induction|colleagues)\b/i },
    },
    {
      words:
        /\bcost(?:s|ing)? (?:the |this |our )?(?:nhs|practice|surgery|tax-?payers?|clinic) \W?\d|\b(?:£ ?\d+)[^.;]{0,30}\b(?:missed|wasted|unattended)\b|\b(?:missed|unattended) (?:appointments|visits) (?:cost|waste|deprive|mean|deny|take)\b|\b(?:selfish\w*|inconsiderate|thoughtless|think of others|depriv(?:e|es|ed|ing) (?:others?|another|someone|other (?:people|patients))|could have (?:been )?(?:used|given|gone|had|seen|helped)(?: \w+){0,3} (?:someone|somebody|another|other (?:patients|people)|else)|(?:someone|somebody) else could have|(?:another|other) (?:patient|person|people|patients) (?:could|might) have (?:used|had|been seen|needed)|abus(?:e|es|ed|ing) (?:the system|of (?:the )?(?:nhs|services?|appointments?)|our (?:staff|service|system)))\b/gi,
      instead: 'We are sorry that we missed you. What would make it easier to come?',
      only: [...outward, 'reason', 'staff'],
      unless: { before: /\b(?:not|never|n't|without)(?: \w+){0,2}\s+$/i },
    },
    {
      words:
        /\b(?:i|we) (?:can't|cannot|won't|will not|am not able to|are unable to|am unable to) (?:book|see|help|put|give|let|register|make|fit|do|pass|arrange|offer|tell)\b[^.?;]{0,40}\b(?:unless|until|if you (?:don't|do not|won't|can't|aren't))\b|\b(?:if you (?:don't|do not|won't|will not|can't)|unless you) (?:tell|give|let|say|explain|answer|calm|stop|co-?operate|agree|behave|speak)[^.?;]{0,40}\b(?:i|we|she|he|the (?:doctor|nurse|gp))(?: |')(?:can't|cannot|won't|will|'ll|ll|am|may)\b|\byou(?:'ll| will) (?:just )?have to (?:wait|ring|call|come|go|speak|find|manage|lump|accept|put up|get|tell|take|ask)\b|\bthere(?:'s| is) a queue(?= behind|[.,!]|$)|\b(?:i|we) (?:don't|do not|haven't|have not) (?:have|got) (?:the )?time (?:for|to)\b|\bring (?:back )?at (?:8|eight)[^.]{0,20}like everyone\b|\blike everyone else\b|\b(?<=^|[.,;!] )not (?:my|our) (?:problem|fault|job|concern)(?=[.,!]|$)|\bthat(?:'s| is) not (?:something )?(?:i|we|what i|what we) (?:can|do|deal)\b|\bnext(?:,? please)?[!]/gi,
      instead: 'Let me tell you what I can do.',
      only: ['spoken', 'hushed', 'plain', 'glance'],
    },
    {
      words:
        /\b(?:patients|people|anyone|those|visitors|callers|parents|carers|families|women|children|everyone|all) (?:who|with|without|that|under|over|on|from|requiring|wishing|arriving|making|bringing|wanting|needing|attending|of) [^.;:]{1,60}? (?:must|have to|are required to|are expected to|need to)\b|\bmust (?:accept|comply|obey|agree|undress|consent|disclose|explain|justify)\b|\b(?:only|please only) (?:come|ring|call|book|attend|ask|use|contact)(?: \w+){0,3} if (?:you(?:'re| are)|it(?:'s| is)) (?:\w+ )?(?:actually|really|truly|genuinely|seriously|absolutely)\b|\bdo you really need\b|\bthink before you\b|\b(?:will|shall) be sent (?:home|away|back)\b|\bmust be (?:taken|kept|left|made|told|seated|silent|quiet)\b(?= (?:outside|quiet|under|away|at home|elsewhere))|\byour duty\b|\b(?:final|last) (?:notice|warning)\b|\b(?:your|a|this is the|the) final (?:reminder|letter)\b|\byour (?:last|second|third) (?:reminder|letter)\b|\b(?:close|closed|closing) (?:your|the|his|her|their) (?:case|file|referral)\b|\b(?:will|may|can|could) (?:lead|result|end) (?:to|in) (?:\w+ )?(?:you|your|the|being|discharge|removal|exclusion|termination|losing|a ban|police|refusal|deregistration)\b|\b(?:due to|because of|following|owing to|as a result of) (?:your|his|her|their|the patient's|repeated|persistent|continued) (?:\w+ )?(?:non-?\s?attendance|failure|failures|behaviour|refusal|lack of|missed|dna|inability|absence|conduct|attitude)\b|\byou (?:have been|are being|are now|will be) (?:discharged|removed|deregistered|de-registered|struck off|taken off|suspended)\b|\bwe (?:have )?(?:assume[d]?|conclude[d]?|presume[d]?|take it)(?: that)? you (?:no longer|do not|don't|are not|have)\b|\bor we (?:will|shall|may|'ll)\b|\byou have (?:now )?(?:again|repeatedly|once more|still|yet again|not) (?:\w+ )?(?:missed|failed|responded|replied|contacted|attended|booked|cancelled|returned|been)\b/gi,
      instead: 'what people can do, and how we can help',
      only: outward,
      unless: {
        near: /\b(?:staff|sharps|fridge|fire|training|you want|if you (?:ask|wish|would like)|not (?:be|been) (?:sent|discharged|removed|asked)|no one|nobody|been well enough|need not|not have to|don't have to|not need to|better)\b/i,
      },
    },
    {
      words:
        /\b(?:tak(?:e|en|ing)|remov(?:e|ed|ing)|lose) (?:away )?(?:your|the|her|his|their) (?:kids?|child(?:ren)?|baby|babies|son|daughter)\b(?! (?:to|for|out|home|with|in\b|along|weight|down|back))|\bi(?:'ll| will) have to (?:tell|report|call|ring|inform|phone|let) (?:the )?(?:social|police|council|school|your (?:gp|partner|husband|family|school|work)|home office)\b/gi,
      instead: 'I may need to ask a colleague. I will tell you first.',
      only: ['spoken', 'hushed', 'plain'],
    },
    {
      words:
        /\bdo not bring (?:your |any )?(?:child\w*|kids|family|relatives|anyone|friends|partner|others)\b|\bwe (?:don't|do not|can't|cannot) (?:deal with|cater for|see|treat|do) (?:that|this|those|people|your|it|any)\b|\b(?:told|asked) (?:not to (?:return|come back|ring)|to (?:wait outside|leave|come back (?:when|once) sober))\b|\bunless (?:he is |she is |they are |you are )?sober\b|\b(?:minutes?|appointments?),? (?:and )?no more\b|\btell(?:ing)? (?:late )?(?:patients|people|callers|anyone|them|her|him)(?: who [^.;]{1,40}?)? (?:that )?(?:they|we|she|he) (?:cannot|can't|must|will not|won't|have to|need to|has to)\b/gi,
      instead: 'what people can do, and how we can help',
      only: [...outward, 'staff'],
      unless: {
        before: /\b(?:not|never|n't|nobody|no one)(?: \w+){0,2}\s+$/i,
        near: /\bbut (?:i|we|they)\b/i,
      },
    },
    {
      words:
        /\b(?:please )?(?:remove|take off) (?:all |your |any |all of )*(?:clothing|clothes|underwear|garments|underclothes)\b/gi,
      instead: 'You can keep on whatever you like. We will talk about it first.',
      only: outward,
      unless: {
        near: /\b(?:need not|not need|n't need|if you(?:'d| would)? (?:like|prefer|want)|you (?:can|may)|no need|not (?:be )?asked)\b/i,
      },
    },
    {
      words:
        /\bpeople (?:here |out there |outside )?who (?:are|'re) (?:really|actually|genuinely|properly) (?:ill|sick|unwell|in (?:need|pain))\b|\bgets? you nowhere\b|\b(?:stick|limit(?:ed)? (?:yourself )?|keep) to (?:one|a single|the one|1) (?:issue|problem|symptom|topic|thing|complaint|concern)\b|\bonly (?:discuss|deal with|cover|talk about|address|treat|see|hear|look at) (?:one|1|a single)\b|\bonce (?:they|appointments|they're|they are|slots) (?:are )?gone\b|\b(?:8|eight) ?(?:am|o'clock)? (?:sharp|on the dot)\b|\bsharp or\b|\b(?:wom[ae]n|m[ae]n|girls|boys|children|adults|mothers|diabetics|smokers|those|everyone|residents)(?: aged?[^.;]{1,24}?| over \d+| under \d+)? must (?:attend|come|have|take|bring|be (?:tested|screened|weighed|seen|vaccinated))\b|\btell (?:the )?(?:receptionist|reception|staff|desk) (?:why|what(?:'s| is)|the reason|about your|exactly)\b|\bexplain (?:fully |in full |in writing |clearly )+why you\b|\b(?:immigration|visa|residency|citizenship) (?:status|papers|proof|documents?) (?:is|are|will be|must be) (?:needed|required|checked|requested)\b|\b(?:proof|evidence|documents?|id|identification) (?:of [^.;]{1,30} )?(?:is|are|will be) (?:needed|required|essential|mandatory)\b|\bhas been wasted\b|\b(?:somebody|someone|others?|another patient)(?: else)? (?:needed|wanted|could use|deserved|was waiting for) (?:it|that|this|your)\b|\b(?:give|issue|send|hand out) (?:them |him |her |patients |people |out )?(?:a |an |another |written |verbal |formal )*warnings?\b(?! (?:sign|signs|before|of|that)\b)|\bapproach with caution\b/gi,
      instead: 'what people can do, and how we can help',
      only: [...outward, 'staff'],
      unless: {
        near: /\b(?:not|never|n't|no|without|staff|parcels?|online|storm|weather|fire)\b/i,
      },
    },
  ],
});
