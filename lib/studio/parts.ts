import type { Clock } from '#lib/base/clock.ts';
import type { Day } from '#lib/base/day.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { Kept } from '#lib/store/kept.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import type { DraftStore } from './draft-store.ts';
import type { StudioRoute } from './route.ts';
import type { SigningPage } from './signing-parts.ts';
import type { DraftRow, Work } from './work.ts';

/** Guidance that a library can be opened from. */
export type Guidance = {
  readonly front: Front;
  /** Front matter as it was published, where what is opened is a draft that changes it. */
  readonly publishedFront?: Front | undefined;
  readonly cards: readonly Card[];
  readonly released: string;
  readonly basedOn?: { readonly version: number; readonly state: string };
  /** What the files that it came in take back. */
  readonly withdrawn?: readonly WithdrawnItem[];
};

/** Addresses of the packaged styles that the preview's frame links to. */
export type PreviewStyles = { readonly panel: string; readonly print: string };

/** What only the page can do, handed to the model by the entrypoint. */
export type StudioPage = {
  /** Saves bytes or a text as a file, on a press. */
  readonly saveFile: (name: string, content: string | Uint8Array<ArrayBuffer>) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly print: () => void;
  /** Shows a route: sets the address's hash, and says so once it is shown. */
  readonly go: (hash: string) => void;
  /** Ends a slice of long work: comes back once the page has heard what people did. */
  readonly pause: () => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
  /** A new random id. */
  readonly newId: () => string;
  /** How wide a text is in the panel's own font, in px; `narrow` as below 22rem. */
  readonly lineWidth: (text: string, narrow: boolean) => number;
  readonly previewStyles: PreviewStyles;
};

/** What a page hands to the Studio's model. */
export type StudioParts = {
  readonly clock: Clock;
  readonly store: DraftStore;
  /** What the panel keeps on this computer: settings, what the practice wrote. */
  readonly kept: Kept;
  readonly page: StudioPage;
  /** What only the page can do where people sign and publish. */
  readonly signing: SigningPage;
  /** Reads the guidance that this computer shows. */
  readonly reader: GuidanceReader;
  /** Everything that is installed here, as the panel shows it. */
  readonly installed: () => Promise<Guidance | undefined>;
  /** The starter guidance of the package. */
  readonly starter: () => Promise<Guidance | undefined>;
  /** Tells other tabs of the Studio that something was written. */
  readonly ring: (message: StudioMessage) => void;
};

/** What tabs tell one another: never a text, only where to read again. */
export type StudioMessage =
  | { readonly wrote: 'draft'; readonly work: string; readonly card: string }
  | { readonly wrote: 'front'; readonly work: string }
  | { readonly wrote: 'work' }
  /** What is kept by a name: keys, the inbox, a book of signatures, a repository. */
  | { readonly wrote: 'kept'; readonly name: string };

/** What is known when the Studio opens. */
export type StudioStart = {
  readonly route: StudioRoute;
  readonly today: Day;
  readonly work: Work | undefined;
  readonly works: readonly Work[];
  readonly drafts: readonly DraftRow[];
  readonly practice: Practice;
  /** What was kept of signing keys, and of what was told of the cards. */
  readonly keys: unknown;
  readonly inbox: unknown;
};
