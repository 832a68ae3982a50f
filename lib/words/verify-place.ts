import type { ZipRefusal } from '#lib/pack/zip.ts';
import type { FetchRefusal } from '#lib/tuf/fetch-metadata.ts';
import { notReadable } from './repository-copy.ts';

/** Where to go on where a host is the trouble. */
export const moreOfHost = 'check-host says more about a host.';

/** Why nothing could be read from the place that was named. */
export type PlaceRefusal =
  | ZipRefusal
  | { readonly code: 'repository-not-readable'; readonly file: string }
  | { readonly code: 'address-not-https'; readonly address: string }
  | {
      readonly code: 'host-gave-no-file';
      readonly address: string;
      readonly reason: FetchRefusal['code'] | 'no-cors' | 'redirected';
    };

/** Why nothing could be read from the place that `verify` was pointed to, and what to do. */
export function placeFault(refusal: PlaceRefusal): readonly string[] {
  switch (refusal.code) {
    case 'repository-not-readable':
      return notReadable(refusal.file);
    case 'address-not-https':
      return [`${refusal.address} is not an https address.`, 'Readers take nothing from it.'];
    case 'host-gave-no-file':
      return [`${refusal.address}: ${whyNot(refusal.reason)}`, moreOfHost];
    case 'zip-damaged':
      return ['The file is damaged, or is not a zip.', 'Make it again from the folder.'];
    case 'zip-too-many-files':
    case 'zip-too-large':
      return ['The zip holds more than any repository does.', 'Zip the repository alone.'];
    case 'zip-name-unsafe':
    case 'zip-name-repeated':
      return [
        `The zip holds a file that no repository holds: ${refusal.name}.`,
        'Zip the repository alone.',
      ];
  }
}

function whyNot(reason: Extract<PlaceRefusal, { code: 'host-gave-no-file' }>['reason']): string {
  switch (reason) {
    case 'timed-out':
      return 'it did not come within 30 seconds.';
    case 'too-long':
      return 'it is larger than any file of a repository.';
    case 'offline-or-unreachable':
      return 'the host did not answer.';
    case 'no-cors':
      return 'the host does not let other pages read it, so no reader can take it.';
    case 'redirected':
      return 'the host sends readers to another address, where they do not follow.';
    case 'not-json-but-html':
      return 'the host serves it as a page, which readers do not take.';
    default:
      return 'the host answered with something else.';
  }
}
