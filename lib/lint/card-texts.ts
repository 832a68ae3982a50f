import type { Card } from '#lib/guidance/card.ts';
import type { Made } from '#lib/guidance/made.ts';

type Told = Pick<
  Card,
  | 'id'
  | 'title'
  | 'discreetTitle'
  | 'lines'
  | 'contentNotes'
  | 'risk'
  | 'why'
  | 'folded'
  | 'forYou'
  | 'sources'
  | 'slots'
  | 'handout'
  | 'reviewed'
  | 'reviewBy'
>;

/** A card as far as it is written: a draft may lack any field, and its parts may have any shape. */
export type LintedCard = { readonly [field in keyof Told]?: Told[field] | undefined } & {
  readonly parts?: unknown;
  readonly made?: Partial<Made> | undefined;
};

/** One text of a card; `field` is its dotted path, such as `parts.say.0`. */
export type CardText = { readonly field: string; readonly text: string };

const written = [
  ...['title', 'discreetTitle', 'lines', 'parts', 'why'],
  ...['folded', 'forYou', 'handout'],
] as const;
const credits = ['group', 'how', 'changed', 'thanks'] as const;

/** Every text of a card that people read, in reading order. */
export function textsOf(card: LintedCard): readonly CardText[] {
  const fields: Readonly<Record<string, unknown>> = { ...card };
  const made: Readonly<Record<string, unknown>> = { ...card.made };
  return [
    ...written.flatMap((name) => textsIn(name, fields[name])),
    ...(card.slots ?? []).map(({ ask }, at) => ({ field: `slots.${at}.ask`, text: ask })),
    ...credits.flatMap((name) => textsIn(`made.${name}`, made[name])),
  ];
}

/** Every text inside a value, with its path. */
function textsIn(field: string, value: unknown): readonly CardText[] {
  if (typeof value === 'string') return value === '' ? [] : [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(`${field}.${name}`, inner));
}
