import { knownFrom } from './find-summaries.ts';
import { type Holdings, readOutlines } from './holdings.ts';
import type { CurrentGuidance } from './laying.ts';
import type {
  Database,
  LayeringRecord,
  MadeRecords,
  ReleasePointer,
  StoredOutline,
} from './layout.ts';
import type { StoreChange } from './write-change.ts';

/** Reads all that is current but for its packs. */
export async function readCurrent(db: Database) {
  const tx = db.transaction(['releases', 'withdrawals', 'sources', 'made'], 'readonly');
  const made = tx.objectStore('made');
  const [releases, withdrawals, sources, layering, news, home] = await Promise.all([
    tx.objectStore('releases').getAll(),
    tx.objectStore('withdrawals').getAll(),
    tx.objectStore('sources').getAll(),
    made.get('layering') as Promise<LayeringRecord | undefined>,
    made.get('news') as Promise<MadeRecords['news'] | undefined>,
    made.get('home') as Promise<MadeRecords['home'] | undefined>,
  ]);
  return {
    ...{ releases, withdrawals, remembered: layering?.withdrawn ?? [], news: news ?? [] },
    pins: new Map(sources.map(({ id, pin }) => [id, pin])),
    known: knownFrom(home, layering),
  };
}

/**
 * The outlines of packs that current releases name: as they were read, or all anew where others
 * became current since; less those that are not summed up. A pack that none of them names any more
 * may be swept at any time.
 */
export async function outlinesOf(
  db: Database,
  releases: readonly ReleasePointer[],
  { outlines, unsummed }: Holdings,
): Promise<Map<string, StoredOutline>> {
  const named = new Set(releases.flatMap(({ packs }) => packs));
  const all = [...named].every((pack) => outlines.has(pack)) ? outlines : await readOutlines(db);
  return new Map([...all].filter(([pack]) => named.has(pack) && !unsummed?.has(pack)));
}

/** What is current once a change is made. Throws where a release lacks a pack: nothing is shown by halves. */
export function currentAfter(before: CurrentGuidance, change: StoreChange): CurrentGuidance {
  const { release, withdrawals, remove, source } = change;
  const { outlines, pins = [] } = before;
  const lacking = release?.pointer.packs.find((pack) => !outlines.has(pack));
  if (lacking) throw new Error(`a release lacks its pack: ${lacking}`);
  const gone = (...names: (string | undefined)[]) => {
    const some = new Set(names);
    return ({ source }: { readonly source: string }) => !some.has(source);
  };
  return {
    ...before,
    pins: new Map([...pins, ...(source ? [[source.id, source.pin] as const] : [])]),
    releases: [
      ...before.releases.filter(gone(remove, release?.pointer.source)),
      ...(release ? [release.pointer] : []),
    ],
    withdrawals: [
      ...before.withdrawals.filter(gone(remove, withdrawals?.source)),
      ...(withdrawals ? [withdrawals] : []),
    ],
  };
}
