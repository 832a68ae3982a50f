import type { Fault } from '#lib/guidance/faults.ts';
import type { Front } from '#lib/guidance/front.ts';
import { checkFront } from './check-front.ts';

/** Front matter that is not finished: the first thing that is wrong, and in whose field it is. */
export type FrontUnfinished = {
  readonly code: 'front-not-finished';
  readonly fault: Fault;
  /** What the field belongs to, where it is one of several, and what that is called. */
  readonly of: 'situation' | 'source' | undefined;
  readonly named: string;
};

/**
 * The first thing to finish in front matter that is not accepted, as its own page says it. `cards`
 * are the ids that a home may name.
 */
export function unfinishedIn(front: Front, cards: ReadonlySet<string>): FrontUnfinished {
  const found = checkFront(front, cards).find(({ from }) => from === 'form');
  if (found?.from !== 'form') throw new Error('the checks should find what is not accepted');
  const { fault } = found;
  return { code: 'front-not-finished', fault, ...ownerOf(front, fault) };
}

function ownerOf(front: Front, { path }: Fault): Pick<FrontUnfinished, 'of' | 'named'> {
  const [list, at] = path.split('.');
  const situation = list === 'situations' ? front.situations[Number(at)] : undefined;
  if (situation) return { of: 'situation', named: situation.label || situation.id };
  const source = list === 'sources' ? front.sources[Number(at)] : undefined;
  if (source) return { of: 'source', named: source.title || source.id };
  return { of: undefined, named: '' };
}
