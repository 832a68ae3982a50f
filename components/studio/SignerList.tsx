import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { FilePicker } from '#components/ui/FilePicker.tsx';
import type { NamedSigner } from '#lib/guidance/ask.ts';
import type { HeldKey } from '#lib/studio/held-key.ts';
import type { ListRefusal } from '#lib/studio/listing.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { listRefusalInWords, signOffWords as words } from '#lib/words/sign-off.ts';
import { signerRoleNames } from '#lib/words/signed.ts';

type Props = {
  readonly signers: readonly NamedSigner[];
  readonly keys: readonly HeldKey[];
  readonly actions: Pick<Signing, 'listSigner' | 'listOwn' | 'unlist'>;
};

/** Who signs: put on the list from the public part of a key, one person in one role. */
export function SignerList({ signers, keys, actions }: Props) {
  const [refusal, setRefusal] = useState<ListRefusal>();
  const listed = new Set(signers.map(({ public: open }) => open));
  const own = keys.filter(
    ({ file, retired }) => !retired && file.role !== 'publisher' && !listed.has(file.public),
  );
  const add = async (file: File) => setRefusal(await actions.listSigner(await file.text()));
  return (
    <aside class="box" aria-labelledby="signers">
      <h2 id="signers">{words.people}</h2>
      {refusal ? (
        <Alert refusal={refusal} heading={words.notListed} words={listRefusalInWords(refusal)} />
      ) : null}
      {signers.length === 0 ? <p class="meta">{words.nobody}</p> : null}
      <ul class="people">
        {signers.map((signer) => (
          <li key={signer.public}>
            <span>
              {signer.name}
              <span class="sub">{signerRoleNames[signer.role]}</span>
            </span>
            <button
              type="button"
              class="link"
              aria-label={`${words.takeOff}: ${signer.name}`}
              onClick={() => void actions.unlist(signer)}
            >
              {words.takeOff}
            </button>
          </li>
        ))}
      </ul>
      <p class="meta">{words.peopleHint}</p>
      <div class="acts">
        <FilePicker label={words.addSigner} accept=".json" onFile={(file) => void add(file)} />
        {own.map((held) => (
          <button
            key={held.keyid}
            type="button"
            class="btn"
            onClick={() => void actions.listOwn(held).then(setRefusal)}
          >
            {words.addOwn(held.file.name)}
          </button>
        ))}
      </div>
    </aside>
  );
}
