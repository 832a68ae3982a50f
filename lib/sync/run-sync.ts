import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { StoredSource } from '#lib/store/stored-source.ts';
import type { OwnSource, Source } from '#lib/trust/source.ts';
import { checkSource } from './check-source.ts';
import { keepBeside } from './commit.ts';
import { endedBy, type SourceCheck } from './opened-source.ts';
import type { SyncParts } from './parts.ts';
import { codeOf, type SyncCode } from './refusal.ts';
import { logRequests } from './request-log.ts';
import { isDue, isOverdue } from './schedule.ts';
import { settle, type Unlisted } from './settle.ts';

/** What is to be checked, and of whose accord: `due` by the alarm, `overdue` as a panel opens. */
export type SyncAsked = {
  readonly sources: readonly (Source | OwnSource)[];
  /** Whose list of sources could not be found: what it named stays as it is. None where left out. */
  readonly unlisted?: Unlisted | undefined;
  /** What the policy takes back in every layer. */
  readonly withdraw: readonly WithdrawnItem[];
  readonly when: 'due' | 'overdue' | 'now';
};

/** What a run did for one source; a source that was not due is left out. */
export type CheckedSource = {
  readonly id: string;
  readonly title: string;
  readonly changed: boolean;
  readonly refusal?: SyncCode;
};

/** What a run did. `changed`: what is shown changed, and pages are to read again. */
export type SyncReport = {
  readonly changed: boolean;
  readonly checked: readonly CheckedSource[];
};

/**
 * Checks every source that is to be checked, one after the other, after what no source names any
 * more was taken out. Only one context may run this at a time. Every request is noted. What one part
 * throws keeps no other from being done, nor a withdrawal of another's away, and is thrown in the end.
 */
export async function runSync(parts: SyncParts, asked: SyncAsked): Promise<SyncReport> {
  const { keep, ...log } = logRequests(parts);
  const noted = { ...parts, ...log };
  const bugs: unknown[] = [];
  const noteBug = (bug: unknown) => void bugs.push(bug);
  const settling = await settle(noted, asked, noteBug).catch(noteBug);
  const stored = settling?.stored ?? (await readStored(parts));
  const checked: CheckedSource[] = [];
  for (const source of failedLast(asked.sources, stored)) {
    if (!isWanted(source, stored.get(source.id), { asked, now: parts.now() })) continue;
    // What was not even asked, since another took the time, did not fail: nothing is noted of it.
    const refusal = checked.length > 0 ? endedBy(parts.signal) : undefined;
    const check = refusal
      ? { changed: false, refusal }
      : await checkSource(noted, source).catch(noteBug);
    checked.push(checkedAs(source, check ?? { changed: false }));
  }
  await keep();
  // An earlier Foreword did not lay it there, and a run may have ended before it did. Nobody who
  // pressed a button waits for it: the next day's run does it.
  if (asked.when !== 'now' && settling) await keepBeside(parts, settling.isGone);
  if (bugs.length > 0) throw bugs[0];
  const settled = settling?.settled ?? false;
  return { changed: settled || checked.some(({ changed }) => changed), checked };
}

/** Those whose hosts failed come last: one that takes all the time of a run takes no other's again. */
function failedLast(
  sources: SyncAsked['sources'],
  stored: ReadonlyMap<string, StoredSource>,
): SyncAsked['sources'] {
  const failed = ({ id }: Source) => Number((stored.get(id)?.failures ?? 0) > 0);
  return [...sources].sort((one, other) => failed(one) - failed(other));
}

function checkedAs({ id, title }: Source, { changed, refusal }: SourceCheck): CheckedSource {
  return { id, title, changed, ...(refusal ? { refusal: codeOf(refusal) } : {}) };
}

async function readStored({ db }: SyncParts): Promise<ReadonlyMap<string, StoredSource>> {
  return new Map((await db.getAll('sources')).map((one) => [one.id, one]));
}

function isWanted(
  source: Source,
  stored: StoredSource | undefined,
  { asked, now }: { readonly asked: SyncAsked; readonly now: number },
): boolean {
  if (asked.when === 'now' || stored?.state.refusal === 'source-list-lost') return true;
  if (asked.when === 'overdue') return isOverdue(stored, now);
  return isDue(stored, now, source.pollMinutes);
}
