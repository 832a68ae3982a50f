import { cardOf, tidy } from './card-of.ts';
import type { DraftFinding } from './check.ts';
import { type Draft, partsOfKind } from './draft.ts';

/** One change that a finding offers: a text, and what would stand in its place. */
export type OneChange = {
  /** The form's field, such as `lines` or `parts.say`. */
  readonly field: string;
  readonly from: string;
  readonly to: string;
};

/** The form's field in which a path of the card stands; a path names a text in a card. */
export function fieldOfPath(path: string, kind: Draft['kind']): string {
  const [first = '', second = ''] = path.split('.');
  if (first !== 'parts') return first;
  if (kind === 'wording') return 'swaps';
  if (kind === 'guidance') return 'steps';
  return partsOfKind[kind].some((part) => part === second) ? `parts.${second}` : 'parts';
}

/**
 * The change that a finding of words offers at one press: a whole sentence in the place of the whole
 * line. Words that would have to fit into a sentence are advice, since no program can tell that they
 * read as English there.
 */
export function changeOffered(draft: Draft, found: DraftFinding): OneChange | undefined {
  if (found.from !== 'words' || found.finding.instead === undefined) return undefined;
  const { field: path, instead } = found.finding;
  const from = textAt(cardOf(draft), path);
  if (from === undefined || !/^\p{Lu}.*[.?!]$/u.test(instead)) return undefined;
  return { field: fieldOfPath(path, draft.kind), from, to: instead };
}

/** What changes in a draft when an offer is taken: the first text in its field that is the same. */
export function applyChange(draft: Draft, { field, from, to }: OneChange): Partial<Draft> {
  let taken = false;
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (taken || tidy(value) !== from) return value;
      taken = true;
      return to;
    }
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one)]));
  };
  const [name = '', part] = field.split('.');
  if (name === 'parts' && part) {
    const own = Object.entries(draft.parts).find(([one]) => one === part)?.[1];
    return { parts: { ...draft.parts, [part]: replaced(own ?? []) as string[] } };
  }
  const own = Object.entries(draft).find(([one]) => one === name)?.[1];
  return own === undefined ? {} : ({ [name]: replaced(own) } as Partial<Draft>);
}

function textAt(card: unknown, path: string): string | undefined {
  let at: unknown = card;
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.entries(at).find(([one]) => one === name)?.[1];
  }
  return typeof at === 'string' ? at : undefined;
}
