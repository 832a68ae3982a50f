import type { FieldUse } from './field.ts';
import { around } from './sentences.ts';

const saying =
  '(?:say(?:s|ing)?|write|writing|wrote|us(?:e|es|ing)|call(?:s|ing)?|ask(?:s|ed|ing)?|tell(?:s|ing)?|' +
  'told|prefer|explain|describe|share|give|go)';

/** `Never say ...`, `NHS style does not use ...`, `You don't need to tell me ...`. */
const toldNotTo = new RegExp(
  "(?:\\b(?:never|not|no one|nobody|avoid|stop|instead of|rather than|leave out|without)|n't)" +
    `(?:\\s+(?!unless|until|if\\b)\\w+){0,4}?\\s+${saying}\\b` +
    '(?:(?!\\b(?:and|but)\\b)[^.!?;,]){0,60}$',
  'i',
);

/** `not "DNA"`, `instead of a label such as ...`, `the word ...`. */
const namedOnly =
  /(?:\b(?:instead of|rather than|not|nor|never|without|leave out|avoid|drop|the (?:word|term|phrase|label)s?(?: such as| like)?|(?:words|terms|phrases|labels) (?:such as|like))\s+(?:an?\s+|the\s+|as\s+|just\s+)?["']?)$/i;

/** `You don't have to ...`, `No one is asked to ...`: what follows is told not to be done. */
const needNot =
  /(?:\b(?:never|not|no one|nobody|without|needn't|need not)|n't)(?:\s+(?:ever|is|are|be|been|being|has|have|had|having|need|needs|needed|want|wants|going|made|asked|asking|expected|required|forced|pressed|obliged|should|to))*\s+$/i;

/** `Some say ...`: one word among several that people choose. */
const chosenBySome =
  /\b(?:some|others|many|few|people) (?:say|use|prefer|choose|call it)\s+["']?$/i;

/** `Being told to ... rarely helps`: what others say is what the sentence is about. */
const aboutBeingTold = /\b(?:being|to be) (?:told|asked|called|labelled)(?: \w+){0,2}\s+["']?$/i;

/** Words that lead into speech: what follows in quotes is meant to be said or written. */
const leadsIn =
  /\b(?:say|ask|tell (?:them|her|him|everyone|people|the person)|write|reply|answer|offer|add|to the (?:person|worker|supporter|patient|caller)|to a colleague)\b[^."]{0,40}$|:\s*$/i;

/**
 * Whether a stretch of text is used or only mentioned: told not to be said, or quoted as an
 * example. In what is spoken, a quotation is speech; elsewhere it is only where words lead into it.
 */
export function isMentioned(plain: string, start: number, end: number, use: FieldUse): boolean {
  const { before } = around(plain, start, end);
  const lead = before.replace(/"[^"]*$/, '');
  if (namedOnly.test(before) || namedOnly.test(lead)) return true;
  if (toldNotTo.test(before) || needNot.test(before) || chosenBySome.test(before)) return true;
  if (aboutBeingTold.test(before)) return true;
  if (use === 'spoken' || use === 'hushed') return false;
  const opening = openingQuote(plain, start);
  return opening !== undefined && !leadsInto(plain, opening);
}

/** Whether a stretch stands in quotes that words such as `say` lead into. */
export function isLedSpeech(plain: string, start: number): boolean {
  const opening = openingQuote(plain, start);
  return opening !== undefined && leadsInto(plain, opening);
}

function openingQuote(plain: string, start: number): number | undefined {
  const quotes = Array.from(plain.slice(0, start).matchAll(/"/g), ({ index }) => index);
  return quotes.length % 2 === 1 ? quotes.at(-1) : undefined;
}

function leadsInto(plain: string, opening: number): boolean {
  const { before } = around(plain, opening, opening);
  return leadsIn.test(before) && !toldNotTo.test(before) && !namedOnly.test(before);
}
