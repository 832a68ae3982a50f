import { idsIn } from '#lib/pack/state-digest.ts';
import type { ReleasePointer, StoredOutline } from './layout.ts';

/** The cards of a release, and in which of its packs each lies. */
export type HeldIds = {
  /** Larger where more cards are held. */
  readonly size: number;
  readonly packOf: (id: string) => string | undefined;
  readonly all: () => readonly string[];
};

type Held = Pick<StoredOutline, 'pack' | 'lines'> & { readonly last: string };

// So many packs are looked through; whoever asks for more is better off with a list of all cards.
const fewLooked = 200;

/**
 * Looks for cards in the outlines as they are: of ten thousand cards a change asks for a dozen, and
 * a list of all takes longer to make than they take to find.
 */
export function holdIds(
  { packs }: Pick<ReleasePointer, 'packs'>,
  outlines: ReadonlyMap<string, StoredOutline>,
): HeldIds {
  const held = packs.flatMap((pack) => heldIn(outlines.get(pack)));
  let looked = 0;
  let list: ReadonlyMap<string, string> | undefined;
  const look = (begin: string) =>
    held.find((one) => {
      if (one.lines.startsWith(begin)) return true;
      // Lines are sorted, so that most packs lie wholly before or behind.
      if (one.lines > begin || one.last < begin) return false;
      looked += 1;
      return one.lines.includes(`\n${begin}`);
    });
  return {
    size: held.reduce((sum, { lines }) => sum + lines.length, 0),
    packOf(id) {
      if (looked > fewLooked) list ??= listed(held);
      return list ? list.get(id) : look(`${id} `)?.pack;
    },
    all: () => held.flatMap(({ lines }) => idsIn(lines)),
  };
}

function heldIn(outline: StoredOutline | undefined): readonly Held[] {
  if (!outline) return [];
  const { pack, lines } = outline;
  return [{ pack, lines, last: lines.slice(lines.lastIndexOf('\n', lines.length - 2) + 1) }];
}

function listed(held: readonly Held[]): ReadonlyMap<string, string> {
  return new Map(held.flatMap(({ pack, lines }) => idsIn(lines).map((id) => [id, pack] as const)));
}
