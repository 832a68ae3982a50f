import type { Front, Situation, Source } from '#lib/guidance/front.ts';
import type { FrontCard } from './front-view.ts';

/** A change of front matter. */
export type ChangeFront = (front: Front) => Front;

/** The same list with one entry at another place; unchanged where it would leave the list. */
export function moved<T>(list: readonly T[], from: number, by: 1 | -1): readonly T[] {
  const to = from + by;
  const [one, other] = [list[from], list[to]];
  if (one === undefined || other === undefined) return list;
  const places = new Map([
    [from, other],
    [to, one],
  ]);
  return list.map((entry, at) => places.get(at) ?? entry);
}

/** Situations in the order in which panels show them. */
export function inOrder(situations: readonly Situation[]): readonly Situation[] {
  return [...situations].sort((one, other) => one.order - other.order);
}

/** Moves a situation one place up or down, whatever numbers the order has. */
export function moveSituation(id: string, by: 1 | -1): ChangeFront {
  return (front) => {
    const ordered = inOrder(front.situations);
    const next = moved(
      ordered,
      ordered.findIndex((one) => one.id === id),
      by,
    );
    const places = new Map(next.map((one, at) => [one.id, (at + 1) * step]));
    const situations = front.situations.map((one) => ({
      ...one,
      order: places.get(one.id) ?? one.order,
    }));
    return { ...front, situations };
  };
}

/** Changes one situation. */
export function changeSituation(id: string, part: Partial<Situation>): ChangeFront {
  return (front) => ({
    ...front,
    situations: front.situations.map((one) => (one.id === id ? { ...one, ...part } : one)),
  });
}

/** Adds a situation at the end, for both roles. Its id is made from its name, and then stays. */
export function addSituation(id: string, label: string): ChangeFront {
  return (front) => {
    const last = inOrder(front.situations).at(-1)?.order ?? 0;
    const situation: Situation = {
      ...{ id, label, cue: '', discreetLabel: '', order: Math.min(last + step, 9_999) },
      audience: ['consulting', 'reception'],
    };
    return { ...front, situations: [...front.situations, situation] };
  };
}

/** Takes a situation out. Cards that name it would name nothing: ask first that none does. */
export function removeSituation(id: string): ChangeFront {
  return (front) => ({ ...front, situations: front.situations.filter((one) => one.id !== id) });
}

/** Adds a source. */
export function addSource(source: Source): ChangeFront {
  return (front) => ({ ...front, sources: [...front.sources, source] });
}

/** Puts a source in the place of the one with its id. */
export function changeSource(source: Source): ChangeFront {
  return (front) => ({
    ...front,
    sources: front.sources.map((one) => (one.id === source.id ? source : one)),
  });
}

/** Takes a source out. Cards that name it would name nothing: ask first that none does. */
export function removeSource(id: string): ChangeFront {
  return (front) => ({ ...front, sources: front.sources.filter((one) => one.id !== id) });
}

/** Changes the cards that home opens with, or its tiles. */
export function changeHome(part: Partial<Front['home']>): ChangeFront {
  return (front) => ({ ...front, home: { ...front.home, ...part } });
}

/**
 * Takes off home, and out of the first places of situations, every card that the library lacks; a
 * home page that opened with one opens with the first card of its role by title.
 */
export function keepOnHome(cards: readonly FrontCard[]): ChangeFront {
  const known = new Set(cards.map(({ id }) => id));
  const stays = (id: string) => known.has(id);
  return (front) => {
    const { home, situations } = front;
    const glance = (role: 'consulting' | 'reception') =>
      stays(home[role])
        ? home[role]
        : (cards.find(({ audience }) => audience.includes(role))?.id ?? home[role]);
    return {
      ...front,
      home: {
        ...{ consulting: glance('consulting'), reception: glance('reception') },
        tiles: home.tiles.filter(stays),
      },
      situations: situations.map((one) =>
        one.first?.every(stays) === false ? { ...one, first: one.first.filter(stays) } : one,
      ),
    };
  };
}

/** An id for a new situation, out of its name. */
export function situationId(label: string, taken: ReadonlySet<string>): string {
  const words = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const wanted = words.length < 2 ? 'situation' : words;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}

const step = 10;
