import { useEffect, useRef, useState } from 'preact/hooks';
import { Tick } from '#components/ui/Tick.tsx';
import type { OfferedPolicy } from '#lib/panel/updates.ts';
import { layerNames } from '#lib/words/editions.ts';
import { policyRows, policyFileWords as words } from '#lib/words/policy-file.ts';
import { needsInWords } from '#lib/words/signers.ts';

type Props = {
  readonly offered: OfferedPolicy;
  readonly onTake: () => void;
  readonly onLeave: () => void;
};

/** All that a policy would set, before it holds; words of fingerprints are to be compared first. */
export function OfferedPolicyPart({ offered, onTake, onLeave }: Props) {
  const { policy, fingerprints } = offered;
  const [compared, setCompared] = useState(fingerprints.length === 0);
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const confirm = (event: Event) => {
    event.preventDefault();
    setAsked(!compared);
    if (compared) onTake();
  };
  return (
    <form class="addsource" onSubmit={confirm} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        {words.offered}
      </h3>
      <Rows rows={policyRows(policy)} />
      {fingerprints.length === 0 ? <p>{words.noSources}</p> : <p>{words.compareLead}</p>}
      {policy.trust.sources.map((source, at) => (
        <OfferedSource key={source.id} source={source} words={fingerprints[at]} />
      ))}
      {fingerprints.length > 0 ? (
        <Tick label={words.compared} checked={compared} onTick={setCompared} />
      ) : null}
      {asked && !compared ? (
        <p role="alert" class="notice">
          {words.compareFirst}
        </p>
      ) : null}
      <div class="acts">
        <button type="submit" class="btn main">
          {words.take}
        </button>
        <button type="button" class="btn" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </form>
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
      <Rows rows={rows} />
    </section>
  );
}

function Rows({ rows }: { rows: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl class="sum">
      {rows.map(([name, value], at) => (
        <div key={`${at} ${name}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
