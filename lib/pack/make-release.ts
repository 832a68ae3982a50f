import { sha256, utf8 } from '#lib/base/bytes.ts';
import type { Approval } from '#lib/guidance/approval.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { overlayText } from '#lib/guidance/signed-overlay.ts';
import type { TargetMeta } from '#lib/tuf/metadata.ts';
import { type AssignedPack, assignPacks } from './assign-packs.ts';
import type { GuidanceFields, ListedFile } from './guidance-listing.ts';
import { gzip } from './gzip.ts';
import { lineHash, makeFront, makePack } from './make-packs.ts';
import {
  approvalsPath,
  fileOf,
  frontPath,
  overlayPath,
  type PackEntry,
  packPath,
} from './release.ts';
import { type LineHash, stateDigest } from './state-digest.ts';
import type { Files } from './zip.ts';

/** What a release is made of. What the fields of metadata say besides follows from it. */
export type ReleaseContent = Pick<GuidanceFields, 'released' | 'minApp' | 'supersedes'> & {
  readonly front: Front;
  readonly cards: readonly Card[];
  readonly approvals: readonly Approval[];
  /** What a practice says of the cards: that of the release before where it is not given, or none. */
  readonly overlay?: Practice | 'none' | undefined;
};

/** What of the release before is kept: its packs with their lines, front matter and overlay. */
export type KeptRelease = {
  readonly front: { readonly front: Front; readonly listed: ListedFile };
  readonly overlay?: { readonly practice: Practice; readonly listed: ListedFile };
  readonly packs: readonly KeptPack[];
};

/** A pack of the release before. */
export type KeptPack = {
  readonly entry: PackEntry & ListedFile;
  readonly lines: readonly LineHash[];
};

/** A release as unsigned metadata name it, and those of its files that are new, by path. */
export type MadeRelease = {
  readonly fields: GuidanceFields;
  readonly targets: { readonly [path: string]: TargetMeta };
  readonly files: Files;
  /** The hash of every card's line. */
  readonly lines: readonly LineHash[];
};

type Part = {
  readonly path: string;
  readonly target: TargetMeta;
  readonly file?: readonly [name: string, bytes: Uint8Array<ArrayBuffer>];
};

/**
 * Makes a release. Cards keep their packs, and what did not change keeps its file: gzip differs
 * from computer to computer, so packing again could change bytes where no word did.
 */
export async function makeRelease(
  content: ReleaseContent,
  kept?: KeptRelease,
): Promise<MadeRelease> {
  const { front, cards, approvals, released, minApp, supersedes } = content;
  const held = (kept?.packs ?? []).map(({ entry, lines }) => ({
    seq: entry.seq,
    ids: lines.map(({ id }) => id),
  }));
  const parts: Part[] = [await frontPart(front, kept)];
  const lines: LineHash[] = [];
  for (const pack of assignPacks(cards, held)) {
    const own = await linesOf(pack);
    lines.push(...own);
    parts.push(await packPart(pack, own, kept));
  }
  if (approvals.length > 0) parts.push(await approvalsPart(approvals));
  const { overlay = kept?.overlay?.practice ?? 'none' } = content;
  if (overlay !== 'none') parts.push(await overlayPart(overlay, kept));
  return {
    fields: {
      schema: 'foreword.guidance/1',
      ...{ bundle: front.bundle.id, title: front.bundle.title, lang: front.lang },
      ...{ released, minApp, cards: cards.length, state: await stateDigest(lines) },
      ...(supersedes ? { supersedes } : {}),
    },
    targets: Object.fromEntries(parts.map(({ path, target }) => [path, target])),
    files: new Map(parts.flatMap(({ file }) => (file ? [file] : []))),
    lines,
  };
}

function linesOf({ cards }: AssignedPack): Promise<readonly LineHash[]> {
  return Promise.all(cards.map(async (card) => ({ id: card.id, sha256: await lineHash(card) })));
}

async function packPart(
  { seq, cards }: AssignedPack,
  lines: readonly LineHash[],
  kept: KeptRelease | undefined,
): Promise<Part> {
  const path = packPath(seq);
  const before = kept?.packs.find(({ entry }) => entry.seq === seq);
  if (before && JSON.stringify(before.lines) === JSON.stringify(lines)) {
    return { path, target: packTarget(before.entry) };
  }
  const { entry, file } = await makePack(seq, cards);
  const target = packTarget({ ...entry, length: file.bytes.length });
  return { path, target, file: [`g/${file.name}`, file.bytes] };
}

function packTarget({
  sha256: hash,
  length,
  size,
  cards,
  seq,
}: PackEntry & ListedFile): TargetMeta {
  return { length, hashes: { sha256: hash }, custom: { kind: 'pack', seq, cards, size } };
}

function fileTarget(kind: string, { sha256: hash, length, size }: ListedFile): TargetMeta {
  return { length, hashes: { sha256: hash }, custom: { kind, size } };
}

async function frontPart(front: Front, kept: KeptRelease | undefined): Promise<Part> {
  if (kept && JSON.stringify(kept.front.front) === JSON.stringify(front)) {
    return { path: frontPath, target: fileTarget('front', kept.front.listed) };
  }
  const { entry, file } = await makeFront(front);
  const { bytes } = file;
  return {
    path: frontPath,
    target: fileTarget('front', { ...entry, length: bytes.length }),
    file: [`g/${file.name}`, bytes],
  };
}

/** Who approved which card, for whoever audits a release. It decides nothing. */
function approvalsPart(approvals: readonly Approval[]): Promise<Part> {
  return textPart(approvalsPath, 'approvals', JSON.stringify(approvals));
}

async function overlayPart(practice: Practice, { overlay }: Partial<KeptRelease> = {}) {
  const text = overlayText(practice);
  return overlay && overlayText(overlay.practice) === text
    ? { path: overlayPath, target: fileTarget('overlay', overlay.listed) }
    : textPart(overlayPath, 'overlay', text);
}

async function textPart(path: string, kind: string, text: string): Promise<Part> {
  const plain = utf8(text);
  const bytes = await gzip(plain);
  const hash = await sha256(bytes);
  const listed = { sha256: hash, length: bytes.length, size: plain.length };
  return { path, target: fileTarget(kind, listed), file: [`g/${fileOf(path, hash)}`, bytes] };
}
