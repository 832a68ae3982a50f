import { addSourceWords as words } from '#lib/words/sources-page.ts';

type Props = { readonly words: readonly string[]; readonly sha256: string };

/** A fingerprint in numbered words, so that two people can read it to each other. */
export function FingerprintWords({ words: list, sha256 }: Props) {
  return (
    <>
      <h4>{words.compare}</h4>
      <p class="meta">{words.compareLead}</p>
      <ol class="compare">
        {list.map((word, at) => (
          <li key={`${at} ${word}`}>{word}</li>
        ))}
      </ol>
      <details class="tell">
        <summary>{words.inFull}</summary>
        <p class="report">{sha256}</p>
      </details>
    </>
  );
}
