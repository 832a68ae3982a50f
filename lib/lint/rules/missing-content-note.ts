import { type CardMatch, cardRule } from '../card-rule.ts';
import { type CardText, textsOf } from '../card-texts.ts';
import { harmsByNote } from '../harms.ts';
import { plainForm } from '../sentences.ts';

// Where a card says what it is about. A word in passing, in a route or a reason, needs no note.
const telling = /^(?:title|lines|parts\.(?:say|offer|when|whatToSay|steps)|folded\.heading)/;

/** Cards that name harm carry a note that says so. */
export const missingContentNote = cardRule({
  name: 'missing-content-note',
  severity: 'fix',
  why: 'The card names harm. A content note says so beforehand, to those who read it.',
  source: 'The design of Foreword, section 7',
  check: (card) => {
    const notes = card.contentNotes ?? [];
    const texts = textsOf(card).filter(({ field }) => telling.test(field));
    const missing = noteNames.filter((note) => !notes.includes(note));
    const found = missing.flatMap((note) => firstNamed(texts, harmsByNote[note]));
    // A card with a note has been thought about: which others it needs is for people to weigh.
    return notes.length === 0
      ? found.slice(0, 1)
      : found.slice(0, 1).map((match) => ({ ...match, severity: 'consider' }));
  },
});

const noteNames = Object.keys(harmsByNote) as (keyof typeof harmsByNote)[];

function firstNamed(texts: readonly CardText[], words: RegExp): CardMatch<never>[] {
  for (const { field, text } of texts) {
    const [match] = plainForm(text).matchAll(words);
    if (match) {
      const start = match.index;
      return [{ field, text: match[0], start, end: start + match[0].length }];
    }
  }
  return [];
}
