import { textOf } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type Approval, approvalSchema } from '#lib/guidance/approval.ts';
import { type Front, type FrontRefusal, parseFront } from '#lib/guidance/front.ts';
import type { LayeredCard } from '#lib/guidance/layered-card.ts';
import type { OverlayRefusal } from '#lib/guidance/overlay.ts';
import { type CardRefusal, parseCard } from '#lib/guidance/parse-card.ts';
import { parseSignedOverlay } from '#lib/guidance/signed-overlay.ts';
import { z } from '#lib/guidance/zod.ts';
import type { TargetsSigned } from '#lib/tuf/metadata.ts';
import { type GuidanceListing, type ListingRefusal, readListing } from './guidance-listing.ts';
import { gunzip } from './gzip.ts';
import type { KeptPack, KeptRelease } from './make-release.ts';
import { type PackLine, type PackRefusal, readPack } from './read-pack.ts';
import { approvalsPath, frontPath, overlayPath, packPath } from './release.ts';
import { stateDigest } from './state-digest.ts';

/** A release as it is published, opened to the last card. */
export type Published = KeptRelease & {
  readonly listing: GuidanceListing;
  readonly cards: readonly LayeredCard[];
  readonly approvals: readonly Approval[];
};

/** Why what verified metadata name is not guidance. `file` is the part of it that is wrong. */
export type PublishedRefusal =
  | ListingRefusal
  | ({ readonly file: string } & (PackRefusal | CardRefusal | FrontRefusal))
  | ({ readonly file: string } & OverlayRefusal)
  | { readonly code: 'guidance-file-damaged'; readonly file: string }
  | { readonly code: 'state-digest-wrong'; readonly state: string; readonly found: string };

/** Reads a file that guidance metadata name, by its target path; its hash was checked. */
export type ReadListed = (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** Opens the release that guidance metadata list: every card parsed, the digest of all checked. */
export async function openPublished(
  signed: TargetsSigned,
  read: ReadListed,
): Promise<Result<Published, PublishedRefusal>> {
  const listing = readListing(signed);
  if (!listing.ok) return listing;
  const front = await readFront(listing.value, read);
  if (!front.ok) return front;
  const packs: KeptPack[] = [];
  const cards: LayeredCard[] = [];
  for (const entry of listing.value.packs) {
    const path = packPath(entry.seq);
    const lines = await readPack((await read(path)) ?? new Uint8Array(), entry);
    if (!lines.ok) return refuse({ ...lines.refusal, file: path });
    const parsed = cardsOf(lines.value, path);
    if (!parsed.ok) return parsed;
    cards.push(...parsed.value);
    packs.push({ entry, lines: lines.value.map(({ id, sha256 }) => ({ id, sha256 })) });
  }
  const { state } = listing.value;
  const found = await stateDigest(packs.flatMap(({ lines }) => lines));
  if (found !== state) return refuse({ code: 'state-digest-wrong', state, found });
  const approvals = await readApprovals(listing.value, read);
  const overlay = await readOverlay(listing.value, read);
  if (!overlay.ok) return overlay;
  const whole = { listing: listing.value, front: front.value, packs, cards, approvals };
  return accept({ ...whole, ...overlay.value });
}

function cardsOf(
  lines: readonly PackLine[],
  file: string,
): Result<readonly LayeredCard[], PublishedRefusal> {
  const cards: LayeredCard[] = [];
  for (const { value, sha256 } of lines) {
    const card = parseCard(value);
    if (!card.ok) return refuse({ ...card.refusal, file });
    cards.push({ card: card.value, sha256 });
  }
  return accept(cards);
}

async function readFront(
  { front: listed }: GuidanceListing,
  read: ReadListed,
): Promise<Result<{ readonly front: Front; readonly listed: typeof listed }, PublishedRefusal>> {
  const file = frontPath;
  const value = await jsonAt(file, listed.size, read);
  if (value === undefined) return refuse({ code: 'guidance-file-damaged', file });
  const front = parseFront(value);
  return front.ok ? accept({ front: front.value, listed }) : refuse({ ...front.refusal, file });
}

async function readOverlay(
  { overlay: listed }: GuidanceListing,
  read: ReadListed,
): Promise<Result<Pick<Published, 'overlay'>, PublishedRefusal>> {
  if (!listed) return accept({});
  const file = overlayPath;
  const value = await jsonAt(file, listed.size, read);
  if (value === undefined) return refuse({ code: 'guidance-file-damaged', file });
  const practice = parseSignedOverlay(value);
  if (practice.ok) return accept({ overlay: { practice: practice.value, listed } });
  const { refusal } = practice;
  return refuse(refusal.code === 'guidance-newer' ? refusal : { ...refusal, file });
}

/** Approvals are for audit and decide nothing, so that what cannot be read of them is left out. */
async function readApprovals(
  { approvals }: GuidanceListing,
  read: ReadListed,
): Promise<readonly Approval[]> {
  if (!approvals) return [];
  const value = await jsonAt(approvalsPath, approvals.size, read);
  const parsed = z.array(approvalSchema).safeParse(value);
  return parsed.success ? parsed.data : [];
}

async function jsonAt(path: string, size: number, read: ReadListed): Promise<unknown> {
  const bytes = await read(path);
  const inflated = bytes && (await gunzip(bytes, size));
  if (!inflated?.ok) return undefined;
  try {
    return JSON.parse(textOf(inflated.value));
  } catch {
    return undefined;
  }
}
