import type { Card } from '#lib/guidance/card.ts';
import { type Change, changesBetween } from '#lib/guidance/changes.ts';
import { type Command, type Outcome, usedWrongly } from '../command.ts';
import { readCards } from '../publishing/read-cards.ts';

/** `foreword diff`: what changed for readers, word by word where words changed. */
export const diff: Command = {
  name: 'diff',
  summary: 'Shows what changed between two sets of cards, or in a draft.',
  usage: [
    'diff BEFORE AFTER     each a folder of cards, a repository or a draft',
    'diff DRAFT.foreword   what the draft changes',
  ],
  options: {},
  run: async (asked) => {
    const [first, second, ...more] = asked.words;
    if (first === undefined || more.length > 0) return usedWrongly('Name one draft, or two sets.');
    const one = await readCards(asked, first);
    if ('end' in one) return one;
    if (second === undefined) {
      if (!one.before) return usedWrongly('One set alone has nothing to be compared with.');
      return compare(one.before, one.cards);
    }
    const other = await readCards(asked, second);
    return 'end' in other ? other : compare(one.cards, other.cards);
  },
};

type Told = Change & { readonly texts: readonly Text[] };
type Text = { readonly at: string; readonly before?: string; readonly after?: string };

function compare(before: readonly Card[], after: readonly Card[]): Outcome {
  const old = new Map(before.map((card) => [card.id, card]));
  const now = new Map(after.map((card) => [card.id, card]));
  const changes = changesBetween(before, after).map((change): Told => {
    const texts =
      change.change === 'changed' ? textsBetween(old.get(change.id), now.get(change.id)) : [];
    return { ...change, texts };
  });
  const lines = changes.flatMap(changeInWords);
  return {
    end: changes.length > 0 ? 'findings' : 'done',
    lines: changes.length > 0 ? lines : ['Nothing changed for readers.'],
    json: { changes },
  };
}

function changeInWords(told: Told): readonly string[] {
  const { id, title } = told;
  if (told.change === 'new') return [`new      ${id}  ${title}`];
  if (told.change === 'gone') return [`gone     ${id}  ${title}`];
  return [
    `changed  ${id}  ${title}`,
    ...told.texts.flatMap(({ at, before, after }) => [
      `    ${at}`,
      ...(before === undefined ? [] : [`      - ${before}`]),
      ...(after === undefined ? [] : [`      + ${after}`]),
    ]),
  ];
}

function textsBetween(before: Card | undefined, after: Card | undefined): readonly Text[] {
  const old = new Map(textsOf(before, ''));
  const now = new Map(textsOf(after, ''));
  const places = [...new Set([...old.keys(), ...now.keys()])].filter(
    (at) => old.get(at) !== now.get(at),
  );
  return places.map((at) => {
    const [was, is] = [old.get(at), now.get(at)];
    return {
      at,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    };
  });
}

/** Every value of a card by its place, such as `parts.say.0`. */
function textsOf(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) {
    return value === undefined ? [] : [[at, String(value)]];
  }
  return Object.entries(value).flatMap(([name, own]) =>
    textsOf(own, at === '' ? name : `${at}.${name}`),
  );
}
