import type { AskHost } from '#lib/trust/host-report.ts';
import type { Claim } from './claims.ts';
import type { Folder } from './folder.ts';
import type { ReviewPack } from './review-pack.ts';

/** What only the page can do for the screens on which people sign and publish. */
export type SigningPage = {
  /** Runs something later, and gives what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Asks the browser not to clear what is kept here, and gives whether it promised. */
  readonly persisted: () => Promise<boolean>;
  /** The claims of the starter guidance, in words. */
  readonly claims: () => Promise<readonly Claim[]>;
  /** A review pack as one file. */
  readonly reviewFile: (pack: ReviewPack) => Promise<string>;
  /** Asks a web host for one address, as a panel does. */
  readonly askHost: AskHost;
  /** Asks for a folder, where the browser can write one. */
  readonly chooseFolder?: () => Promise<Folder | undefined>;
};
