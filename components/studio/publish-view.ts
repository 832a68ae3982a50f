import type { Day } from '#lib/base/day.ts';
import type { NamedSigner } from '#lib/guidance/ask.ts';
import type { BoardRow } from '#lib/studio/board.ts';
import type { HeldKey } from '#lib/studio/held-key.ts';
import type { PublishedNow } from '#lib/studio/held-repository.ts';
import type { PublishFacts } from '#lib/studio/publish-facts.ts';
import type { PublishRefusal } from '#lib/studio/publishing.ts';
import type { ReleaseOverlay } from '#lib/studio/release-overlay.ts';
import type { ReleaseSignRefusal } from '#lib/studio/release-signing.ts';
import type { Signing } from '#lib/studio/signing.ts';
import type { FrontFixes } from './front-fixes.ts';

/** What the page for publishing shows. */
export type PublishView = {
  readonly today: Day;
  readonly rows: readonly BoardRow[];
  /** What is to be fixed outside the cards; nothing while that is still being checked. */
  readonly frontFixes: FrontFixes | undefined;
  readonly repository: PublishFacts | undefined;
  readonly signers: readonly NamedSigner[];
  readonly signedBy: readonly string[];
  readonly prepared: boolean;
  /** The local notes of a practice that the release which waits would publish. */
  readonly overlay: ReleaseOverlay;
  readonly keys: readonly HeldKey[];
  readonly open: HeldKey | undefined;
  readonly done: PublishedNow | undefined;
};

/** What can be done there. */
export type PublishActs = Signing;

/** Hands an act's refusal, if there is one, to the page. */
export type OnTry = (doing: Promise<PublishRefusal | undefined>) => void;

/** What came of signing: why nothing was signed, or what is said once it was. */
export type SigningOutcome =
  | { readonly refusal: ReleaseSignRefusal; readonly said?: undefined }
  | { readonly refusal?: undefined; readonly said: string };

/** Hands what came of signing to the page, with what is said once it was done. */
export type OnSign = (doing: Promise<ReleaseSignRefusal | undefined>, done: string) => void;

/** What each part of the page is given. */
export type PublishPartProps = {
  readonly view: PublishView;
  readonly actions: PublishActs;
  readonly onTry: OnTry;
};
