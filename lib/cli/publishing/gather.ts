import { refuse } from '#lib/base/result.ts';
import type { DraftFile } from '#lib/pack/draft-file.ts';
import { readSignatureFile, type SignatureFile } from '#lib/tuf/signature-file.ts';
import { fileRefusalInWords } from '#lib/words/lint.ts';
import { signatureFileFault } from '#lib/words/signing.ts';
import type { Asked, Outcome } from '../command.ts';
import { readNamedFile } from '../read-named-file.ts';
import { draftRefusalInWords, readDraft } from './draft-folder.ts';
import type { OpenDraft } from './open-draft.ts';
import { allApprovals } from './prepared.ts';
import { refusedWith } from './refused.ts';

/**
 * Puts what came back from people into a draft: approvals and signatures of its other copies, and
 * signatures from small files. The cards of a copy are not taken: the draft's own stand.
 */
export async function gather(asked: Asked, { draft }: OpenDraft): Promise<DraftFile | Outcome> {
  let gathered = draft;
  for (const file of asked.words.slice(1)) {
    const more = file.endsWith('.foreword')
      ? await fromCopy(asked, file)
      : await fromSignature(asked, file);
    if ('end' in more) return more;
    const signatures = new Map(
      [...gathered.signatures, ...more.signatures].map((one) => [one.keyid, one]),
    );
    gathered = {
      ...gathered,
      approvals: allApprovals(gathered, more.approvals),
      signatures: [...signatures.values()],
    };
  }
  return gathered;
}

type More = Pick<DraftFile, 'approvals' | 'signatures'>;

async function fromCopy(asked: Asked, file: string): Promise<More | Outcome> {
  const copy = await readDraft(asked, file);
  return copy.ok ? copy.value : refusedWith(copy, draftRefusalInWords);
}

async function fromSignature(asked: Asked, file: string): Promise<More | Outcome> {
  const text = await readNamedFile(asked.folder, file);
  if (!text.ok) return refusedWith(text, fileRefusalInWords);
  const signature = readSignatureFile(text.value);
  if (signature.ok) return { approvals: [], signatures: [signature.value] as SignatureFile[] };
  return refusedWith(refuse({ ...signature.refusal, file }), (refusal) => [
    `${refusal.file} was not taken.`,
    signatureFileFault(refusal),
  ]);
}
