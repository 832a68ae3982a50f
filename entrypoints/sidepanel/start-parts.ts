import { manifestFacts } from '#lib/platform/facts.ts';
import { readPackagedFile } from '#lib/platform/fetch.ts';
import { storageArea } from '#lib/platform/storage.ts';
import type { StartParts } from '#lib/store/open-start.ts';
import { keepPrivately } from '#lib/store/private-values.ts';

/** What every page hands to the opening of the store. A private window writes nothing to disk. */
export function startParts(): StartParts {
  const local = storageArea('local');
  return {
    local: manifestFacts().privateWindow ? keepPrivately(local, () => localStorage) : local,
    readFile: readPackagedFile,
    now: Date.now,
    exclusively: (work) => navigator.locks.request('foreword.release', work),
  };
}
