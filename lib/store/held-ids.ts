import { idsIn } from '#lib/pack/state-digest.ts';
import type { ReleasePointer, StoredOutline } from './layout.ts';

/** The cards of a release, and in which of its packs each lies. */
export type HeldIds = {
  /** Larger where more cards are held. */
  readonly size: number;
  readonly packOf: (id: string) => string | undefined;
  readonly all: () => readonly string[];
};

// So many are looked for one by one; whoever looks for more is better off with a list of all.
const fewLooked = 200;

/**
 * Looks for cards in the outlines as they are: of ten thousand cards a change asks for a dozen, and
 * a list of all takes longer to make than they take to find.
 */
export function holdIds(
  { packs }: Pick<ReleasePointer, 'packs'>,
  outlines: ReadonlyMap<string, StoredOutline>,
): HeldIds {
  const held = packs.flatMap((pack) => outlines.get(pack) ?? []);
  let looked = 0;
  let list: ReadonlyMap<string, string> | undefined;
  return {
    size: held.reduce((sum, { lines }) => sum + lines.length, 0),
    packOf(id) {
      looked += 1;
      if (looked > fewLooked) {
        list ??= new Map(
          held.flatMap(({ pack, lines }) => idsIn(lines).map((one) => [one, pack] as const)),
        );
      }
      return list ? list.get(id) : held.find(({ lines }) => standsIn(lines, `${id} `))?.pack;
    },
    all: () => held.flatMap(({ lines }) => idsIn(lines)),
  };
}

/** Whether a line begins so, among some that are sorted: most packs lie wholly before or behind. */
function standsIn(lines: string, begin: string): boolean {
  if (lines.startsWith(begin)) return true;
  const last = lines.lastIndexOf('\n', lines.length - 2) + 1;
  const within = lines < begin && lines.slice(last, last + begin.length) >= begin;
  return within && lines.includes(`\n${begin}`);
}
