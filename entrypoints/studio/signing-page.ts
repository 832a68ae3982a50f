import { writeReviewFile } from '#components/studio/review/write-review-file.tsx';
import { textOf } from '#lib/base/bytes.ts';
import { readAnswer, readPackagedFile } from '#lib/platform/fetch.ts';
import { keepStorage } from '#lib/platform/keep-storage.ts';
import type { Claim } from '#lib/studio/claims.ts';
import type { Folder } from '#lib/studio/folder.ts';
import type { SigningPage } from '#lib/studio/signing-parts.ts';

/** What only the page can do for the screens on which people sign and publish. */
export function signingPage(): SigningPage {
  return {
    after: (ms, run) => {
      const waiting = setTimeout(run, ms);
      return () => clearTimeout(waiting);
    },
    persisted: keepStorage,
    claims: readClaims,
    reviewFile: writeReviewFile,
    askHost: readAnswer,
    ...(typeof showDirectoryPicker === 'function' ? { chooseFolder } : {}),
  };
}

// A damaged package is said elsewhere: here it only means that claims stand by their numbers.
async function readClaims(): Promise<readonly Claim[]> {
  try {
    return JSON.parse(textOf(await readPackagedFile('claims.json')));
  } catch {
    return [];
  }
}

// Chromium's own; Firefox has none.
declare const showDirectoryPicker:
  | ((choice: { readonly mode: 'readwrite' }) => Promise<Folder>)
  | undefined;

/** Asks for a folder. Nothing where the person thought better of it. */
async function chooseFolder(): Promise<Folder | undefined> {
  try {
    return await showDirectoryPicker?.({ mode: 'readwrite' });
  } catch {
    return undefined;
  }
}
