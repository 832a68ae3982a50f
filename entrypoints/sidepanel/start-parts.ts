import { readPackagedFile } from '#lib/platform/fetch.ts';
import { storageArea } from '#lib/platform/storage.ts';
import type { StartParts } from '#lib/store/open-start.ts';

/** What every page hands to the opening of the store. */
export function startParts(): StartParts {
  return {
    local: storageArea('local'),
    readFile: readPackagedFile,
    now: Date.now,
    exclusively: (work) => navigator.locks.request('foreword.release', work),
  };
}
