import { FactRows } from '#components/ui/FactRows.tsx';
import type { SourceView } from '#lib/panel/screens.ts';
import type { OfferedPolicy } from '#lib/panel/updates.ts';
import { layerNames } from '#lib/words/editions.ts';
import { policyRows, policyFileWords as words } from '#lib/words/policy-file.ts';
import { needsInWords } from '#lib/words/signers.ts';
import { CompareForm } from './CompareForm.tsx';
import { SetAsidePart } from './SetAsidePart.tsx';

type Props = {
  readonly offered: OfferedPolicy;
  /** The sources that are here. */
  readonly sources: readonly SourceView[];
  readonly onTake: () => void;
  readonly onLeave: () => void;
};

/** All that a policy would set, before it holds; words of fingerprints are to be compared first. */
export function OfferedPolicyPart({ offered, sources, onTake, onLeave }: Props) {
  const { policy, fingerprints } = offered;
  const compares = fingerprints.length > 0;
  return (
    <CompareForm
      heading={words.offered}
      words={{ ...words, confirm: words.take }}
      compares={compares}
      onConfirm={onTake}
      onLeave={onLeave}
    >
      <FactRows rows={policyRows(policy)} />
      <SetAsidePart policy={policy} sources={sources} />
      <p>{compares ? words.compareLead : words.noSources}</p>
      {policy.trust.sources.map((source, at) => (
        <OfferedSource key={source.id} source={source} words={fingerprints[at]} />
      ))}
    </CompareForm>
  );
}

type SourceProps = {
  readonly source: OfferedPolicy['policy']['trust']['sources'][number];
  readonly words: OfferedPolicy['fingerprints'][number] | undefined;
};

function OfferedSource({ source, words: fingerprint }: SourceProps) {
  const { title, metadata, layer, require } = source;
  const asks = Object.keys(require).length > 0;
  const rows = [
    [words.address, metadata],
    [words.layer, layerNames[layer]],
    [words.needs, asks ? needsInWords(require) : words.needsNothing],
    [words.root, (fingerprint?.root ?? []).join(' ')],
    ...(fingerprint?.mustInclude ?? []).map((key) => [words.mustInclude, key.join(' ')] as const),
  ] as const;
  return (
    <section class="source" aria-label={title}>
      <h4>{title}</h4>
      <FactRows rows={rows} />
    </section>
  );
}
