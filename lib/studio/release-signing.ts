import type { ReadonlySignal } from '@preact/signals-core';
import { isSameBytes, sha256 } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { PreparedRelease } from '#lib/pack/draft-file.ts';
import type { JsonObject } from '#lib/tuf/json.ts';
import type { TargetsSigned } from '#lib/tuf/metadata.ts';
import {
  readSignatureFile,
  type SignatureFile,
  type SignatureFileRefusal,
} from '#lib/tuf/signature-file.ts';
import { signApart } from '#lib/tuf/write-metadata.ts';
import { bytesToSign, isGoodSignature } from './good-signatures.ts';
import { type OpenSignerRefusal, openSigner, type SigningTools } from './open-signer.ts';
import type { OpenFiles } from './publisher-files.ts';
import { type OtherWordsRefusal, otherWordsIn, signedOf } from './release-words.ts';
import type { SignBook } from './sign-book.ts';
import type { StudioState } from './state.ts';

/** Why a release was not signed, or a signature was not taken. */
export type ReleaseSignRefusal =
  | OpenSignerRefusal
  | SignatureFileRefusal
  | { readonly code: 'no-release-waits' }
  | OtherWordsRefusal
  | { readonly code: 'approvals-missing'; readonly titles: readonly string[] }
  | { readonly code: 'signature-of-other-words'; readonly name: string }
  | { readonly code: 'signature-of-unknown-key' }
  | { readonly code: 'signature-not-good'; readonly name: string }
  | { readonly code: 'signed-already'; readonly name: string };

type ReleaseTools = SigningTools & {
  readonly state: Pick<StudioState, 'work'>;
  /** The published files, where this computer holds them. */
  readonly repository: ReadonlySignal<OpenFiles | undefined>;
};

/** Signing the release that waits, and taking in the signatures of others. */
export function createReleaseSigning(tools: ReleaseTools) {
  const { signing } = tools;
  const add = async (signature: SignatureFile): Promise<ReleaseSignRefusal | undefined> => {
    const book = signing.book.value;
    const known = signing.signers.value.find(({ keyid }) => keyid === signature.keyid);
    if (!known) return { code: 'signature-of-unknown-key' };
    if (!book.release) return { code: 'no-release-waits' };
    const bytes = bytesToSign(book.release);
    if (!bytes.ok) return bytes.refusal;
    const { name } = known;
    if (signature.sha256 !== (await sha256(bytes.value))) {
      return { code: 'signature-of-other-words', name };
    }
    if (!(await isGoodSignature(bytes.value, known, signature))) {
      return { code: 'signature-not-good', name };
    }
    // One that is not theirs may stand there in their name: a key signs the same words in one way.
    if (book.signatures.some(({ keyid, sig }) => keyid === known.keyid && sig === signature.sig)) {
      return { code: 'signed-already', name };
    }
    const kept = await signing.changeBook((now) => withSignature(now, book.release, signature));
    return kept ? undefined : { code: 'signature-of-other-words', name };
  };
  return {
    /** Signs the release with the unwrapped key, once every changed card in it was approved. */
    async signRelease(): Promise<Result<SignatureFile, ReleaseSignRefusal>> {
      const held = await openSigner(tools);
      if (!held.ok) return held;
      const { release } = signing.book.value;
      if (!release) return refuse({ code: 'no-release-waits' });
      const refusal = await refusalOf(release, tools);
      if (refusal) return refuse(refusal);
      const signed = signedOf(release);
      if (!signed.ok) return signed;
      const unsigned = signed.value as unknown as JsonObject & TargetsSigned;
      const signature = await signApart('guidance', unsigned, held.value.signer);
      const kept = await add(signature);
      return kept ? refuse(kept) : accept(signature);
    },
    /** Takes in the small file that another signer gave back. */
    async addSignature(text: string): Promise<ReleaseSignRefusal | undefined> {
      const read = readSignatureFile(text);
      return read.ok ? add(read.value) : read.refusal;
    },
  };
}

// Another tab may have made another release ready, or taken in the same file, meanwhile.
function withSignature(
  book: SignBook,
  over: PreparedRelease | undefined,
  signature: SignatureFile,
): SignBook | undefined {
  if (!book.release || !over || !isSameBytes(book.release.guidance, over.guidance))
    return undefined;
  const others = book.signatures.filter(({ keyid }) => keyid !== signature.keyid);
  return { ...book, signatures: [...others, signature] };
}

async function refusalOf(
  release: PreparedRelease,
  { signing, state, repository, clock }: ReleaseTools,
): Promise<ReleaseSignRefusal | undefined> {
  const board = signing.board.value;
  const wanting = board.filter(({ complete }) => !complete);
  if (wanting.length > 0) {
    return { code: 'approvals-missing', titles: wanting.map(({ changed }) => changed.title) };
  }
  const { files, published } = repository.value ?? {};
  // What is signed must be what was read.
  return otherWordsIn(release, {
    ...{ board, work: state.work.value, signers: signing.signers.value, now: clock() },
    published: published && files?.get(`metadata/${published.version}.guidance.json`),
  });
}
