import type { Card } from '#lib/guidance/card.ts';
import { type Change, changesBetween } from '#lib/guidance/changes.ts';
import { type Command, type Outcome, usedWrongly } from '../command.ts';
import { compareNotes, noteInWords, notesIn } from '../publishing/compare-notes.ts';
import {
  frontInWords,
  type TextChange,
  textInWords,
  textsBetween,
} from '../publishing/compare-texts.ts';
import { overlayInWords } from '../publishing/named-overlay.ts';
import { asPrepared, laidOver, type ReadCards, readCards } from '../publishing/read-cards.ts';

/** `foreword diff`: what changed for readers, word by word where words changed. */
export const diff: Command = {
  name: 'diff',
  summary: 'Shows what changed between two sets of cards, or in a draft.',
  usage: [
    'diff BEFORE AFTER     each a folder of cards, a repository or a draft',
    'diff DRAFT.foreword   what the draft changes, as it says of itself',
  ],
  options: {},
  run: async (asked) => {
    const [first, second, ...more] = asked.words;
    if (first === undefined || more.length > 0) return usedWrongly('Name one draft, or two sets.');
    const one = await readCards(asked, first);
    if ('end' in one) return one;
    if (second === undefined) {
      if (!one.draft) return usedWrongly('One set alone has nothing to be compared with.');
      const front = frontOfDraft(one, one.draft);
      return told(draftChanges(one.draft, one.cards), draftNotes(one), front);
    }
    const other = await readCards(asked, second);
    if ('end' in other) return other;
    const before = await asPrepared(one, other);
    if ('end' in before) return before;
    const after = await asPrepared(other, one);
    return 'end' in after ? after : compared(before, after);
  },
};

function compared(one: ReadCards, other: ReadCards): Outcome {
  const notes = compareNotes(one.overlay, other.overlay);
  const front = frontChanges(one.front && other.front ? textsBetween(one.front, other.front) : []);
  const changes = changesOf(wholeOf(one, other), wholeOf(other, one));
  return told(changes, { lines: notes.map(noteInWords), json: notes }, front);
}

/** All cards of one side: a draft beside a whole set stands for that set with the draft published. */
function wholeOf(one: ReadCards, other: ReadCards): readonly Card[] {
  return one.draft && !other.draft ? laidOver(one, other.cards) : one.cards;
}

type Draft = NonNullable<ReadCards['draft']>;

/** What of a comparison concerns front matter. */
type FrontTold = { readonly lines: readonly string[]; readonly json: object };

function frontChanges(changes: readonly TextChange[]): FrontTold {
  return { lines: frontInWords(changes), json: changes.length > 0 ? { front: changes } : {} };
}

/** Nothing is published before a first draft; any other may have been stripped of what it began from. */
function frontOfDraft({ front }: ReadCards, { isFirst, frontBefore }: Draft): FrontTold {
  if (frontBefore && front) return frontChanges(textsBetween(frontBefore, front));
  return isFirst ? frontChanges([]) : frontNotHeld;
}

const frontNotHeld: FrontTold = {
  lines: [
    'The draft does not hold the front matter that is published, so that is not compared:',
    'name the repository before it, and what changes there is shown too.',
  ],
  json: { frontNotHeld: true },
};

/** The changes of cards in a draft; of a card that it leaves out it knows only the name. */
function draftChanges({ before, removed }: Draft, cards: readonly Card[]): readonly Told[] {
  const gone = removed.map((id): Told => ({ change: 'gone', id, title: '', texts: [] }));
  return [...changesOf(before, cards), ...gone];
}

type Notes = { readonly lines: readonly string[]; readonly json: unknown };

/** A draft holds the local notes that it publishes, and not those that are published before it. */
function draftNotes({ overlay }: ReadCards): Notes {
  const json = notesIn(overlay);
  return json ? { lines: overlayInWords(overlay), json } : { lines: [], json: [] };
}

type Told = Change & { readonly texts: readonly TextChange[] };

function changesOf(before: readonly Card[], after: readonly Card[]): readonly Told[] {
  const old = new Map(before.map((card) => [card.id, card]));
  const now = new Map(after.map((card) => [card.id, card]));
  return changesBetween(before, after).map((change): Told => {
    const texts =
      change.change === 'changed' ? textsBetween(old.get(change.id), now.get(change.id)) : [];
    return { ...change, texts };
  });
}

function told(changes: readonly Told[], notes: Notes, front: FrontTold): Outcome {
  const lines = [...changes.flatMap(changeInWords), ...front.lines, ...notes.lines];
  return {
    end: lines.length > 0 ? 'findings' : 'done',
    lines: lines.length > 0 ? lines : ['Nothing changed for readers.'],
    json: { changes, ...front.json, notes: notes.json },
  };
}

function changeInWords(told: Told): readonly string[] {
  const { id, title } = told;
  if (told.change === 'new') return [`new      ${id}  ${title}`];
  if (told.change === 'gone') return [`gone     ${id}  ${title}`.trimEnd()];
  return [`changed  ${id}  ${title}`, ...told.texts.flatMap(textInWords)];
}
