import { dayOf } from '#lib/base/day.ts';
import type { StoredSource } from '#lib/store/stored-source.ts';
import type { OwnSource, Source } from '#lib/trust/source.ts';
import { commit } from './commit.ts';
import { handOn } from './hand-on.ts';
import { leaveList } from './leave-list.ts';
import type { SyncParts } from './parts.ts';

/** What there is as sources are taken out. What changes of a source's record is set in `stored`. */
export type Leaving = {
  /** Those that may come in the place of one that goes. */
  readonly sources: readonly (Source | OwnSource)[];
  readonly stored: Map<string, StoredSource>;
  readonly releases: readonly string[];
  readonly noted: (cause: unknown) => void;
};

/**
 * Takes out sources, each once one that comes in its place, or stays of its publisher, has what was
 * kept of it. What one of these throws is `noted`, and keeps none of the others here.
 */
export async function takeOut(
  parts: SyncParts,
  gone: readonly string[],
  { sources, stored, releases, noted }: Leaving,
): Promise<void> {
  const today = dayOf(parts.now());
  for (const remove of newestFirst(gone, stored)) {
    const coming = sources.filter(({ id }) => !stored.has(id) && !releases.includes(id));
    const going = handOn(parts, remove, coming).then(async (heir) => {
      if (heir) return void stored.set(heir.id, heir);
      const staying = [...stored.values()].filter(({ id }) => !gone.includes(id));
      for (const told of await leaveList(parts, remove, staying)) stored.set(told.id, told);
      await commit(parts, { remove, today });
    });
    await going.catch(noted);
  }
}

/** Of several that go and hang on one root, that of which most was seen hands on what it has. */
function newestFirst(
  gone: readonly string[],
  stored: ReadonlyMap<string, StoredSource>,
): readonly string[] {
  const seen = (id: string) => stored.get(id)?.floors['timestamp']?.version ?? 0;
  return [...gone].sort((one, other) => seen(other) - seen(one));
}
