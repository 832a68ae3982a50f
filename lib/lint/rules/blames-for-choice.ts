import { wordRule } from '../word-rule.ts';

const things =
  /\b(?:websites?|web|pages?|forms?|fridges?|logs?|software|systems?|data|gdpr|regulations?|buildings?|devices?|equipment|suppliers?|premises|documents?|posters?|templates?|audits?|codes?|apps?|wards?|doors?|policy|policies|standards?|practices?|cookies?|contracts?)\b/i;
const person =
  '(?:patients?|pts?|clients?|he|she|they|mother|father|mum|dad|parents?|famil(?:y|ies)|relatives?|who|man|woman|lady|gentleman|person|people|caller|girl|boy|child|son|daughter|husband|wife|partner|carer)';
const adverbs =
  '(?:(?:has|have|had|is|are|also|still|then|now|again|always|repeatedly|often|flatly|keeps?|kept|point blank|sometimes|may|might|will|would|can|often|simply|just)\\s+)*';
const byOthers =
  /^\s+(?:any (?:test|treatment|question|part)\w*\b|to (?:give up on|be (?:silenced|beaten|rushed))\b|(?:the |an? |some |any |my |our )?(?:offer of )?(?:an? |some )?(?:tea|coffee|cup|biscuits?|drinks?|food|water|seat|chair|lift|money|payment|invitation|interview|gift|cake|sandwich|meal)\b|registration|(?:to )?register(?:ing)?\b|by\b|entry|a visa|asylum|leave to|planning|permission|funding|patients\b)/i;

/** A thing follows: it is the thing that breaks a rule. */
const notOfPeople =
  /^\s+(?!(?:with|and|or|to|in|on|about|at|due|because|again|re|despite|since|for|as|but|so|throughout|patients?|pts?|behaviours?|m[ae]n|wom[ae]n|lad(?:y|ies)|mother|diabetics?|people|individuals|clients?|attitude|issues|problems|is|was|DNAs?)\b)[a-z]/i;

/** Words that blame people for what they chose. */
export const blamesForChoice = wordRule({
  name: 'blames-for-choice',
  severity: 'fix',
  why: 'It judges the person. What they chose, and the reason they gave, is what can be helped.',
  source: 'Goddu and others 2018; Renfrewshire Council, Language Matters; Park and others 2021',
  swaps: [
    {
      words:
        /\b(?:non-?\s?(?:compliant|compliance|adheren(?:t|ce)|concordan(?:t|ce))|(?:poor(?:ly)?|not|un|lack of|issues with|problems with)[- ]?(?:complian(?:t|ce)|adheren(?:t|ce))|compliance (?:issues?|problems?))\b/gi,
      instead: 'takes it most days, and what gets in the way',
      unless: { near: things, after: notOfPeople },
    },
    {
      words: new RegExp(`\\b${person}\\s+${adverbs}refus(?:ed|es|ing|e)\\b`, 'gi'),
      instead: 'has said no, and the reason given',
      unless: {
        after: byOthers,
        before: /\b(?:practices?|surger(?:y|ies)|staff|receptionists?|gps?|clinics?)\b/i,
      },
    },
    {
      words: /(?<=^|[.;:\n]\s*|,\s*|\b(?:and|but|then|also|still|again)\s+)refus(?:ed|es|ing)\b/gi,
      instead: 'has said no, and the reason given',
      only: ['plain', 'reason', 'staff', 'glance', 'title'],
      unless: {
        after: new RegExp(
          `^\\s*[.,;:)]|^\\s+(?:with|at|because|as|if|when|unless|until|in)\\b|${byOthers.source}`,
          'i',
        ),
        before:
          /\b(?:practices?|surger(?:y|ies)|staff|receptionists?|gps?|clinics?|request|claim)\b/i,
      },
    },
    {
      words: /\b(?:vaccine |treatment |medication )refus(?:er|al)s?\b|\brefusers\b/gi,
      instead: 'has decided against it for now',
    },
    {
      words: /\byou have not (?:complied|co-?operated|engaged|followed|kept to)\b/gi,
      instead: 'what gets in the way',
    },
    { words: /\bin denial\b/gi, instead: 'disagrees, and what they think it is' },
    {
      words:
        /\babscond(?:s|ed|ing)\b|\b(?:self-?\s?discharged|(?:left|discharged \w+|went home|walked out)) against (?:medical )?advice\b/gi,
      instead: 'chose to go home; risks explained',
    },
    {
      words: /\bun-?co-?operative\b/gi,
      instead: 'what they did not want, and why',
    },
    {
      words:
        /\bresist(?:ant|s|ed|ing) (?:to )?(?:all |any |our )?(?:advice|help|support|engag\w+|change|care)\b/gi,
      instead: 'has not wanted this yet, and why',
    },
    {
      words: new RegExp(
        `(?:\\b(?:${person}|you)\\s+${adverbs}|(?<=^|[.;]\\s*))failed\\s+(?:on\\s+)?(?:first-line|second-line|metformin|methadone|statins?|insulin|treatment|therapy|detox|rehab\\w*|conservative|physio\\w*|medication|cbt|counselling|antidepressants?|diet|weight|[a-z]{4,}(?:pril|statin|olol|ine|pam|mab))\\b`,
        'gi',
      ),
      instead: 'the treatment did not help',
    },
    {
      words:
        /\b(?:won't|will not|doesn't|does not) (?:help (?:him|her|them)sel(?:f|ves)|listen|take advice|accept (?:help|responsibility))\b/gi,
      instead: 'what they want, and what gets in the way',
      unless: { before: /\b(?:we|i|it|doctors?|staff|services?)\s+$/i },
    },
    {
      words:
        /\b(?:unwilling|reluctant|not prepared|not willing) to (?:exercise|engage|attend|take|change|try|listen|lose|cooperate|co-operate|accept|comply)\b/gi,
      instead: 'what gets in the way',
      unless: { before: /\b(?:we|staff|practices?|services?|doctors?|gps?)(?: \w+){0,2}\s+$/i },
    },
    {
      words:
        /\b(?:should|must|needs? to|ought to|have to|has to|refus\w+ to|never|won't|don't|doesn't|fail\w* to) take (?:any |some |more |personal |proper )*(?:responsibility|ownership)\b/gi,
      instead: 'what they want, and what gets in the way',
      unless: {
        before: /\b(?:we|services?|practices?|staff|you|i|leaders?|managers?)(?: all)? $/i,
      },
    },
    {
      words:
        /\b(?:unmotivated|(?:poor|poorly|lacks?|lack of|no|low)[- ](?:motivat(?:ion|ed)|insight))\b/gi,
      instead: 'what makes it hard just now',
    },
    {
      words:
        /\bput(?:s|ting)? (?:him|her|them|your)sel(?:f|ves) (?:at risk|in danger|in (?:that|this) (?:position|situation))\b/gi,
      instead: 'what puts people at risk is what others do',
      unless: {
        before: /\b(?:staff|colleagues?|you|not|never|n't|without|nobody|no one)(?: \w+){0,2}\s+$/i,
      },
    },
    {
      words:
        /\b(?:(?:his|her|their|your) own fault|brought (?:it|this) on (?:him|her|them|your)sel(?:f|ves)|self-inflicted|only (?:has |have |had |got )?(?:him|her|them|your)sel(?:f|ves) to blame|(?:him|her|them|your)sel(?:f|ves) to (?:thank|blame) for|no ?one to blame but (?:him|her|them|your)sel(?:f|ves))\b/gi,
    },
  ],
});
