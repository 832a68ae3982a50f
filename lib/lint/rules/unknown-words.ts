import type { FieldUse } from '../field.ts';
import { type Match, type Reading, textRule } from '../finding.ts';
import { isMentioned } from '../mention.ts';
import { withoutOverlap } from '../word-rule.ts';

const read: readonly FieldUse[] = ['glance', 'title', 'spoken', 'hushed', 'staff', 'plain'];

/** Short forms that anyone at a practice knows, or that stand for themselves. */
const everyday = new Set(
  (
    'NHS GP UK US USA EU ID TV PC CD DVD OK AM PM A&E HIV AIDS DNA MRI CT ECG PTSD ADHD LGBT LGBTQ ' +
    'PDF SMS PIN FAQ CV BP BBC URL USB QR WC MOT IVF STI HPV COVID NICE GMC BMA CQC RCGP MP MPS VIP ' +
    'DIY AND OR NOT NO YES I A IT ATM HR FREE NEW OPEN CLOSED STOP HELP OCD ASAP TB UTI BMI AA BSL ' +
    'SOS UN CC BY MDDUS BMJ PRN SIM GCSE PE II III IV VI ICE CPR MS ME ' +
    'ISBN ISSN DOI VAT'
  ).split(' '),
);

const shortForm = /(?<![\w&/@.-])[A-Z](?:[A-Z&]{1,6})(?:s|'s)?(?![\w&@/-]|\.\w)/g;

/** Words of the trade, with plain ones. */
const jargon: readonly { readonly words: RegExp; readonly instead: string }[] = [
  { words: /\b(?:service users?|stakeholders?|end users?)\b/gi, instead: 'people' },
  {
    words: /\bmulti-?\s?(?:agency|disciplinary)(?: (?:team|meeting|working))?\b(?! risk)/gi,
    instead: 'people from several services',
  },
  {
    words: /\b(?:co-?\s?morbidit(?:y|ies)|co-?\s?morbid|multi-?\s?morbidity|poly-?\s?pharmacy)\b/gi,
    instead: 'more than one condition, or medicine',
  },
  { words: /\bcontra-?\s?indicat(?:ed|ions?)\b/gi, instead: 'not safe with' },
  {
    words:
      /\b(?:titrat(?:e|ed|ing|ion)|idiopathic|sequelae|a?etiology|iatrogenic|prophyla(?:xis|ctic)|asymptomatic|pyrexia|pyrexial|dyspnoea|haematuria|nocte|mane|stat dose)\b/gi,
    instead: 'the plain word',
  },
  {
    words:
      /\b(?:de-?\s?escalat(?:e|es|ed|ing|ion)|psycho-?\s?(?:education|social)|biopsychosocial|dysregulat(?:ed|ion)|hyper-?\s?(?:vigilan(?:t|ce)|arousal)|re-?\s?traumatis(?:e|es|ed|ing|ation)|intersectional(?:ity)?|modalit(?:y|ies)|therapeutic alliance|positive regard|window of tolerance)\b/gi,
    instead: 'what you would see, or do',
  },
  {
    words:
      /\b(?:safety-?\s?net(?:s|ted|ting)?|triangulat(?:e|ion)|work-?streams?|deep dives?|throughput|case-?\s?loads?|care navigat\w+|pro-?\s?formas?|read codes?|read-?\s?coded|snomed(?: codes?)?|workflow(?:ed)?|docman|emis|systmone|ardens)\b/gi,
    instead: 'what to do, in plain words',
  },
  {
    words:
      /(?<![\w/])(?:[HRDSTF]x|o\/e|c\/o|pts?|y\/o|hpc|pmh|nad|tds|bd|qds|prn|s\/b|b\/g)(?![\w/])/g,
    instead: 'the word in full',
  },
];

/** Words and short forms that somebody new would not know, unless they are explained nearby. */
export const unknownWords = textRule({
  name: 'unknown-words',
  severity: 'consider',
  why: 'Somebody new here would not know it. Write it out, or explain it once.',
  source: 'NHS digital service manual, how we write: write short forms out',
  find: (reading) =>
    read.includes(reading.use)
      ? withoutOverlap([...shortForms(reading), ...tradeWords(reading)])
      : [],
});

function shortForms({ plain, use, known }: Reading): Match<never>[] {
  const explained = explainedIn(plain);
  return Array.from(plain.matchAll(shortForm)).flatMap((match): Match<never>[] => {
    const form = match[0].replace(/'?s$/, '');
    const start = match.index;
    const end = start + match[0].length;
    if (everyday.has(form) || explained.has(form) || known.explained.has(form)) return [];
    if (isShouted(plain, start, end) || isMentioned(plain, start, end, use)) return [];
    return [{ start, end }];
  });
}

function tradeWords({ plain, use }: Reading): Match<never>[] {
  return jargon.flatMap(({ words, instead }) =>
    Array.from(plain.matchAll(words), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      instead,
    })).filter(({ start, end }) => !isMentioned(plain, start, end, use)),
  );
}

/** A word in capitals beside another is shouted, not shortened. */
function isShouted(plain: string, start: number, end: number): boolean {
  const capitals = /^\s+[A-Z]{3,}\b/;
  return capitals.test(plain.slice(end)) || /\b[A-Z]{3,}\s+$/.test(plain.slice(0, start));
}

/** Short forms that a text explains: `multi-agency meeting (MARAC)`, `MARAC (a meeting of ...)`. */
export function explainedIn(plain: string): ReadonlySet<string> {
  if (!/[(,]/.test(plain)) return new Set();
  const inBrackets = plain.matchAll(/\w[\w' -]{1,80}\(([A-Z][A-Z&]{1,6})s?\)/g);
  const beforeBrackets = plain.matchAll(
    /\b([A-Z][A-Z&]{1,6})s?(?: \(|, (?:a|an|the|which|that is)\b)/g,
  );
  return new Set([...inBrackets, ...beforeBrackets].map((match) => match[1] ?? ''));
}
