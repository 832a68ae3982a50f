import { isSameBytes } from '#lib/base/bytes.ts';
import { lineHash } from '#lib/pack/make-packs.ts';
import { checkDraft, type OpenPrepared, openPrepared } from '#lib/pack/prepare-release.ts';
import { canonicalBytes } from '#lib/tuf/canonical.ts';
import type { JsonObject } from '#lib/tuf/json.ts';
import type { TargetsSigned } from '#lib/tuf/metadata.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import type { Outcome } from '../command.ts';
import { readerOf } from '../folder-files.ts';
import type { OpenDraft } from './open-draft.ts';
import { isPreparedAs, wantedOf } from './prepared-as.ts';
import { wholeUpload } from './upload-list.ts';

/** That a draft is published as it stands, with the files to put on the host once more; if it is. */
export async function publishedAlready(opened: OpenDraft): Promise<Outcome | undefined> {
  const { draft, open, file } = opened;
  const edition = open.published?.version;
  if (!draft.release || edition === undefined) return undefined;
  const prepared = await openPrepared(draft.release, readerOf(open.folder));
  if (!prepared.ok || !(await isPublishedAs(opened, prepared.value))) return undefined;
  const { version } = prepared.value.signed;
  if (version !== edition) {
    const lines = [
      `${file} was published as edition ${version}, and edition ${edition} has been published since.`,
      'Nothing was changed. For another release, make a new draft.',
    ];
    return { end: 'done', lines, json: { file, published: true, edition: version, files: [] } };
  }
  const files = await uploadOf(opened);
  return {
    end: 'done',
    lines: [
      `${file} is published already: it is edition ${version}. Nothing was changed.`,
      'If the host does not have all of these, put them there again, in this order:',
      ...files.map((name) => `  ${name}`),
    ],
    json: { file, published: true, edition: version, files },
  };
}

/** Whether a draft was not changed since it was prepared, and what was prepared is published. */
async function isPublishedAs({ draft, open }: OpenDraft, prepared: OpenPrepared): Promise<boolean> {
  const { signed, release } = prepared;
  // A later one was left by a run that was stopped: what stands does not name it.
  if (signed.version > (open.published?.version ?? 0)) return false;
  const bytes = await open.read(`metadata/${signed.version}.guidance.json`);
  const there = bytes && parseMetadata('targets', bytes);
  if (!there?.ok || !isSameBytes(bytesOf(there.value.signed), bytesOf(signed))) return false;
  const checked = checkDraft(draft, release);
  if (!checked.ok) return false;
  const hashed = checked.value.cards.map(async (card) => ({ card, sha256: await lineHash(card) }));
  const layered = await Promise.all(hashed);
  return isPreparedAs(prepared, await wantedOf({ ...checked.value, layered }, release.overlay));
}

function bytesOf(signed: TargetsSigned): Uint8Array<ArrayBuffer> {
  return canonicalBytes(signed as unknown as JsonObject);
}

/** What went on the host when this release was published: all there is, where it was the first. */
async function uploadOf({ draft, open }: OpenDraft): Promise<readonly string[]> {
  const whole = await wholeUpload(open.folder);
  const edition = open.published?.version ?? 1;
  if (edition === 1) return whole;
  const { snapshot } = open.repository;
  const written = new Set([
    ...[...(draft.release?.files.keys() ?? [])].map((name) => `targets/${name}`),
    `metadata/${edition}.guidance.json`,
    `metadata/${snapshot.signed.version}.snapshot.json`,
    'metadata/timestamp.json',
  ]);
  return whole.filter((name) => written.has(name));
}
