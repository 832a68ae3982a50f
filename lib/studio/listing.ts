import { saysTheSame } from '#lib/base/same.ts';
import type { NamedSigner } from '#lib/guidance/ask.ts';
import { namedSignerSchema } from '#lib/guidance/ask.ts';
import { readSignerFile, type SignerFileRefusal } from '#lib/guidance/signer-file.ts';
import { checkSigners, type SignersRefusal } from '#lib/trust/signers.ts';
import type { HeldKey } from './held-key.ts';
import { guidanceSignerOf } from './sign-book.ts';
import type { SigningState } from './signing-state.ts';

/** Why somebody was not put on the list of those who sign. */
export type ListRefusal =
  | SignerFileRefusal
  | SignersRefusal
  | { readonly code: 'signer-listed'; readonly name: string }
  | { readonly code: 'key-does-not-approve' };

/** The list of those who sign. One key or one name in two roles is refused. */
export function createListing(signing: SigningState) {
  const list = async (signer: NamedSigner): Promise<ListRefusal | undefined> => {
    const book = signing.book.value;
    const { name } = signer;
    const known = book.signers.find(({ public: open }) => open === signer.public);
    if (known?.role === signer.role) return { code: 'signer-listed', name };
    const signers = [...book.signers, signer];
    const refusal = await checkSigners(await Promise.all(signers.map(guidanceSignerOf)));
    if (refusal) return refusal;
    const kept = await signing.changeBook((now) =>
      saysTheSame(now.signers, book.signers) ? { ...now, signers } : undefined,
    );
    if (kept) return undefined;
    // Another tab changed the list meanwhile: what was checked is not what stands there now.
    return list(signer);
  };
  return {
    /** Puts somebody on the list from the public half of their key. */
    async listSigner(text: string): Promise<ListRefusal | undefined> {
      const read = readSignerFile(text);
      return read.ok ? list(read.value) : read.refusal;
    },
    /** Puts the holder of a key of this computer on the list. */
    async listOwn({
      file: { role, name, public: open },
    }: HeldKey): Promise<ListRefusal | undefined> {
      const named = namedSignerSchema.safeParse({ role, name, public: open });
      return named.success ? list(named.data) : { code: 'key-does-not-approve' };
    },
    async unlist(signer: NamedSigner): Promise<void> {
      await signing.changeBook((book) => ({
        ...book,
        signers: book.signers.filter(({ public: open }) => open !== signer.public),
      }));
    },
  };
}
