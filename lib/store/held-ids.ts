import { idsIn } from '#lib/pack/state-digest.ts';
import type { ReleasePointer, StoredOutline } from './layout.ts';

/** The cards of a release, and in which of its packs each lies. */
export type HeldIds = {
  /** Larger where more cards are held. */
  readonly size: number;
  readonly packOf: (id: string) => string | undefined;
  readonly all: () => readonly string[];
};

type Held = Pick<StoredOutline, 'pack' | 'lines'>;

// So many are looked for one by one; whoever looks for more is better off with a list of all.
const fewLooked = 400;

/**
 * Looks for cards in the outlines as they are: of ten thousand cards a change asks for a dozen, and
 * a list of all takes longer to make than they take to find.
 */
export function holdIds(
  { packs }: Pick<ReleasePointer, 'packs'>,
  outlines: ReadonlyMap<string, StoredOutline>,
): HeldIds {
  const held = packs.flatMap((pack) => outlines.get(pack) ?? []);
  const ranges = held.map((outline) => ({ ...outline, ends: endsOf(outline.lines) }));
  let looked = 0;
  let list: ReadonlyMap<string, string> | undefined;
  return {
    size: held.reduce((sum, { lines }) => sum + lines.length, 0),
    packOf(id) {
      looked += 1;
      if (looked > fewLooked) list ??= listOf(held);
      if (list) return list.get(id);
      return ranges.find(({ lines, ends: [first, last] }) => {
        return first <= id && id <= last && standsIn(lines, id);
      })?.pack;
    },
    all: () => held.flatMap(({ lines }) => idsIn(lines)),
  };
}

function listOf(held: readonly Held[]): ReadonlyMap<string, string> {
  return new Map(held.flatMap(({ pack, lines }) => idsIn(lines).map((id) => [id, pack] as const)));
}

/** The ids of the first line and of the last. */
function endsOf(lines: string): readonly [first: string, last: string] {
  const last = lines.lastIndexOf('\n', lines.length - 2) + 1;
  return [idAt(lines, 0), idAt(lines, last)];
}

function idAt(lines: string, start: number): string {
  return lines.slice(start, Math.max(start, lines.indexOf(' ', start)));
}

/** Whether a card has a line among some that are sorted by id. */
function standsIn(lines: string, id: string): boolean {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
    const found = idAt(lines, start);
    if (found === id) return true;
    const end = lines.indexOf('\n', middle);
    if (found > id) to = start;
    else if (end < 0) return false;
    else from = end + 1;
  }
  return false;
}
