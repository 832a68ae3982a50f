import { sha256, utf8 } from '#lib/base/bytes.ts';
import type { Day } from '#lib/base/day.ts';
import type { Approval } from '#lib/guidance/approval.ts';
import type { Ask, NamedSigner } from '#lib/guidance/ask.ts';
import { type SignatureFile, writeSignatureFile } from '#lib/tuf/signature-file.ts';
import { type Files, writeZip } from './zip.ts';

/**
 * A draft as it travels between people: one `.foreword` file, a zip. Cards and front matter are
 * what somebody is writing and may be incomplete, so they are values not yet checked. `release` is
 * there once the cards were packed for signing: what is signed, and the files that it names.
 */
export type DraftFile = {
  readonly bundle: string;
  /** The day on which it was saved. */
  readonly saved: Day;
  /** The published release that the draft began from, where there is one. */
  readonly basedOn?: { readonly version: number; readonly state: string };
  readonly front: unknown;
  /** By card id, or by whatever name a card without an id has in the draft. */
  readonly cards: ReadonlyMap<string, unknown>;
  /** Those cards as they are published, as the sender says it: what a difference is shown against. */
  readonly before?: ReadonlyMap<string, unknown>;
  /** Front matter as it is published, where it is, for the same reason. */
  readonly frontBefore?: unknown;
  /**
   * What a practice says of the cards, as a release is to publish it, not yet checked; `none` takes
   * away what is published, and where nothing is given that stays.
   */
  readonly overlay?: unknown;
  /** Cards that are to be left out of the next release, by id. */
  readonly removed?: readonly string[];
  readonly approvals: readonly Approval[];
  /** Who was asked, and who wants a change; it counts for nothing. */
  readonly asks?: readonly Ask[];
  /** Who is to sign. It is what the sender says: the publisher's own metadata decides. */
  readonly signers?: readonly NamedSigner[];
  readonly release?: PreparedRelease;
  readonly signatures: readonly SignatureFile[];
};

/** A release that waits for signatures: the bytes of `guidance.json` without any, and its files. */
export type PreparedRelease = {
  readonly guidance: Uint8Array<ArrayBuffer>;
  readonly files: Files;
  /**
   * The release before, signed, and those of its packs that this one replaces: with them whoever
   * signs can tell what it changes, whatever the draft says. Nothing with a first release.
   */
  readonly before?: { readonly guidance: Uint8Array<ArrayBuffer>; readonly files: Files };
};

/** What the head of a draft calls itself. */
export const draftSchema = 'foreword.draft/1';

/** Writes a draft. Every part is listed with its SHA-256, so that damage is seen. */
export async function writeDraftFile(draft: DraftFile): Promise<Uint8Array<ArrayBuffer>> {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>([['front.json', jsonOf(draft.front)]]);
  for (const [id, card] of draft.cards) parts.set(cardPath(id), jsonOf(card));
  for (const [id, card] of draft.before ?? []) parts.set(`before/${cardPath(id)}`, jsonOf(card));
  if (draft.frontBefore !== undefined) parts.set('before/front.json', jsonOf(draft.frontBefore));
  if (draft.overlay !== undefined) parts.set('overlay.json', jsonOf(draft.overlay));
  if (draft.removed) parts.set('removed.json', jsonOf(draft.removed));
  parts.set('approvals.json', jsonOf(draft.approvals));
  if (draft.asks) parts.set('asks.json', jsonOf(draft.asks));
  if (draft.signers) parts.set('signers.json', jsonOf(draft.signers));
  for (const signature of draft.signatures) {
    parts.set(`signatures/${signature.keyid}.json`, utf8(writeSignatureFile(signature)));
  }
  for (const [path, bytes] of releaseParts(draft.release, 'release/')) parts.set(path, bytes);
  for (const [path, bytes] of releaseParts(draft.release?.before, 'release/before/'))
    parts.set(path, bytes);
  const files: Record<string, string> = {};
  for (const [path, bytes] of parts) files[path] = await sha256(bytes);
  const { bundle, saved, basedOn } = draft;
  const head = jsonOf({
    schema: draftSchema,
    bundle,
    saved,
    ...(basedOn ? { basedOn } : {}),
    files,
  });
  return writeZip(new Map([['draft.json', head], ...parts]));
}

function releaseParts(
  release: Pick<PreparedRelease, 'guidance' | 'files'> | undefined,
  folder: string,
): Files {
  if (!release) return new Map();
  const named = [['guidance.json', release.guidance] as const, ...release.files];
  return new Map(named.map(([path, bytes]) => [folder + path, bytes]));
}

/** Where a card lies in a draft. Whatever its name is, the path is one that a zip may hold. */
function cardPath(id: string): string {
  const safe = id.replace(/[^A-Za-z0-9./-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
  return `cards/${safe.replaceAll('/', '~')}.json`;
}

/** The name of the card that lies at a path of a draft. */
export function cardIdOf(path: string): string {
  const safe = path.slice('cards/'.length, -'.json'.length).replaceAll('~', '/');
  return safe.replace(/_([0-9a-f]{1,5})_/g, (_whole, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function jsonOf(value: unknown): Uint8Array<ArrayBuffer> {
  return utf8(`${JSON.stringify(value, null, 1)}\n`);
}
