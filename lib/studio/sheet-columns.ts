import type { PartName } from '#lib/guidance/blocks.ts';
import { audience, contentNote } from '#lib/guidance/identity.ts';
import { z } from '#lib/guidance/zod.ts';
import { tidy } from './card-of.ts';
import type { Draft } from './draft.ts';
import {
  type CellFault,
  linesIn,
  readHeaded,
  readMade,
  readSlots,
  readSwap,
  writeHeaded,
  writeLines,
  writeSlot,
  writeSwap,
} from './sheet-cells.ts';

/** One column: what stands in it for a card, and how it is read back. */
export type Column = {
  readonly heading: string;
  readonly write: (draft: Draft) => string;
  readonly read: (cell: string, draft: Draft) => Partial<Draft> | CellFault;
};

const kinds = z.enum(['prompt', 'adjustment', 'guidance', 'pathway', 'wording']);

type TextName = 'title' | 'discreetTitle' | 'why' | 'lang' | 'counterpartOf' | 'pathway';
type ListName = 'situations' | 'sources' | 'related' | 'toVerify' | 'forYou';

/** Every column, in the order of the sheet. Lists have one entry a line inside their cell. */
export const columns: readonly Column[] = [
  text('Title', 'title'),
  text('Title in discreet view', 'discreetTitle'),
  ...[0, 1, 2].map(line),
  {
    heading: 'Kind',
    write: ({ kind }) => kind,
    read: (cell) => {
      const found = kinds.safeParse(cell.toLowerCase());
      return found.success ? { kind: found.data } : 'unknown-value';
    },
  },
  many('For', 'audience', audience),
  part('Words that can help', 'say'),
  part('Leave out', 'leaveOut'),
  part('If it becomes too much', 'ifTooMuch'),
  part('Afterwards', 'afterwards'),
  part('Offer', 'offer'),
  part('Say quietly', 'sayQuietly'),
  part('No need to ask', 'noNeedToAsk'),
  part('Next time', 'nextTime'),
  part('When', 'when'),
  part('How', 'how'),
  part('What to say', 'whatToSay'),
  {
    heading: 'Steps',
    write: ({ steps }) => steps.map(writeHeaded).join('\n'),
    read: (cell) => ({ steps: readHeaded(cell) }),
  },
  {
    heading: 'Words to use instead',
    write: ({ swaps }) => swaps.map(writeSwap).join('\n\n'),
    read: (cell) => ({ swaps: cell.split(/\n\s*\n/).flatMap(readSwap) }),
  },
  text('Why this card', 'why'),
  headed('Folded part', 'folded'),
  list('Afterwards, for you', 'forYou'),
  list('Situations', 'situations'),
  many('Content notes', 'contentNotes', contentNote),
  {
    heading: 'Carries risk',
    write: ({ risk }) => (risk ? 'yes' : 'no'),
    read: (cell) => (/^(?:yes|no|)$/i.test(cell) ? { risk: /^yes$/i.test(cell) } : 'unknown-value'),
  },
  list('Sources', 'sources'),
  list('Related cards', 'related'),
  text('Who to call', 'pathway'),
  {
    heading: 'Local facts',
    write: ({ slots }) => slots.map(writeSlot).join('\n'),
    read: (cell) => readSlots(cell),
  },
  headed('Handout', 'handout'),
  dayColumn('Reviewed', 'reviewed'),
  dayColumn('Review by', 'reviewBy'),
  list('Facts to check', 'toVerify'),
  text('Language', 'lang'),
  text('Same card in another language', 'counterpartOf'),
  {
    heading: 'Record of who made it (leave as it is)',
    write: (draft) => (draft.made ? JSON.stringify(draft.made) : ''),
    read: (cell) => readMade(cell),
  },
];

function text(heading: string, name: TextName): Column {
  return { heading, write: (draft) => tidy(draft[name]), read: (cell) => ({ [name]: cell }) };
}

function line(at: number): Column {
  return {
    heading: `Line ${at + 1}`,
    write: ({ lines }) => tidy(lines[at] ?? ''),
    read: (cell, { lines }) => ({
      lines: [0, 1, 2].map((n) => (n === at ? cell : (lines[n] ?? ''))),
    }),
  };
}

function part(heading: string, name: PartName): Column {
  return {
    heading,
    write: ({ parts }) => writeLines(parts[name] ?? []),
    read: (cell, { parts }) =>
      cell === '' && !parts[name] ? {} : { parts: { ...parts, [name]: linesIn(cell) } },
  };
}

function list(heading: string, name: ListName): Column {
  return {
    heading,
    write: (draft) => writeLines(draft[name]),
    read: (cell) => ({ [name]: linesIn(cell) }),
  };
}

function headed(heading: string, name: 'folded' | 'handout'): Column {
  return {
    heading,
    write: (draft) => writeHeaded(draft[name]),
    read: (cell) => ({ [name]: readHeaded(cell)[0] ?? { heading: '', lines: [] } }),
  };
}

function dayColumn(heading: string, name: 'reviewed' | 'reviewBy'): Column {
  return {
    heading,
    write: (draft) => draft[name],
    read: (cell) => (/^(?:\d{4}-\d{2}-\d{2})?$/.test(cell) ? { [name]: cell } : 'not-a-day'),
  };
}

function many(
  heading: string,
  name: 'audience' | 'contentNotes',
  choice: typeof audience | typeof contentNote,
): Column {
  return {
    heading,
    write: (draft) => draft[name].join('\n'),
    read: (cell) => {
      const found = linesIn(cell.replaceAll(',', '\n').toLowerCase()).map((one) =>
        choice.safeParse(one),
      );
      if (!found.every(({ success }) => success)) return 'unknown-value';
      return { [name]: found.map(({ data }) => data) } as Partial<Draft>;
    },
  };
}
