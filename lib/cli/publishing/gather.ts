import { refuse } from '#lib/base/result.ts';
import type { DraftFile } from '#lib/pack/draft-file.ts';
import { signatureFault } from '#lib/trust/good-signatures.ts';
import { readSignatureFile, type SignatureFile } from '#lib/tuf/signature-file.ts';
import { fileRefusalInWords } from '#lib/words/lint.ts';
import { coSignFault, signatureFileFault } from '#lib/words/signing.ts';
import type { Asked, Outcome } from '../command.ts';
import { readNamedFile } from '../read-named-file.ts';
import { draftRefusalInWords, readDraft } from './draft-folder.ts';
import type { OpenDraft } from './open-draft.ts';
import { allApprovals } from './prepared.ts';
import { refusedWith } from './refused.ts';

/** A draft with what came back, and what is to be said of the files that were left out. */
export type Gathered = { readonly draft: DraftFile; readonly left: readonly string[] };

/**
 * Puts what came back from people into a draft: approvals and signatures of its other copies, and
 * signatures from small files. The cards of a copy are not taken: the draft's own stand. Only
 * signatures that are good for what was prepared are kept, so that no other spoils it for good.
 */
export async function gather(
  asked: Asked,
  { draft, open }: OpenDraft,
): Promise<Gathered | Outcome> {
  const unsigned = draft.release?.guidance ?? new Uint8Array();
  const faultOf = (one: SignatureFile) => signatureFault(unsigned, one, open.guidance);
  let gathered = { ...draft, signatures: await goodOf(draft.signatures, faultOf) };
  const left: string[] = [];
  for (const file of asked.words.slice(1)) {
    const isCopy = file.endsWith('.foreword');
    const more = isCopy ? await fromCopy(asked, file) : await fromSignature(asked, file);
    if ('end' in more) return more;
    const good = await goodOf(more.signatures, faultOf);
    const [first] = isCopy || good.length > 0 ? [] : more.signatures;
    const fault = first && (await faultOf(first));
    if (fault) left.push(`${file} was not taken.`, ...coSignFault(fault));
    const signatures = new Map([...gathered.signatures, ...good].map((one) => [one.keyid, one]));
    gathered = {
      ...gathered,
      approvals: allApprovals(gathered, more.approvals),
      signatures: [...signatures.values()],
    };
  }
  return { draft: gathered, left };
}

type FaultOf = (signature: SignatureFile) => Promise<object | undefined>;

async function goodOf(signatures: readonly SignatureFile[], faultOf: FaultOf) {
  const faults = await Promise.all(signatures.map(faultOf));
  return signatures.filter((_, at) => faults[at] === undefined);
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
