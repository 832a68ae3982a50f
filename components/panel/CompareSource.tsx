import { useEffect, useRef, useState } from 'preact/hooks';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Tick } from '#components/ui/Tick.tsx';
import type { FoundSource } from '#lib/panel/updates.ts';
import { dayInWords } from '#lib/words/days.ts';
import { needsInWords } from '#lib/words/signers.ts';
import { sourceWords, addSourceWords as words } from '#lib/words/sources-page.ts';
import type { Actions } from './actions.ts';
import { FingerprintWords } from './FingerprintWords.tsx';

type Props = {
  readonly found: FoundSource;
  readonly actions: Actions;
  readonly onLeave: () => void;
};

/** A source that was found, before anybody trusts it: its words to compare, and who must sign. */
export function CompareSource({ found, actions, onLeave }: Props) {
  const [layer, setLayer] = useState<'regional' | 'practice'>('regional');
  const [compared, setCompared] = useState(false);
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const confirm = (event: Event) => {
    event.preventDefault();
    setAsked(!compared);
    if (compared) void actions.addSource({ ...found, layer });
  };
  return (
    <form class="addsource" onSubmit={confirm} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        {words.question}
      </h3>
      <Found found={found} />
      <FingerprintWords words={found.words} sha256={found.sha256} />
      <ChoiceGroup
        name="source-layer"
        legend={words.whose}
        value={layer}
        choices={words.layers}
        onChoose={setLayer}
      />
      <Tick label={words.compared} checked={compared} onTick={setCompared} />
      {asked && !compared ? (
        <p role="alert" class="notice">
          {words.compareFirst}
        </p>
      ) : null}
      <div class="acts">
        <button type="submit" class="btn main">
          {words.confirm}
        </button>
        <button type="button" class="btn" onClick={onLeave}>
          {words.differ}
        </button>
      </div>
    </form>
  );
}

function Found({ found }: { found: FoundSource }) {
  const { title, address, rootVersion, rootExpires, rootKeys, needs } = found;
  const rows = [
    [sourceWords.heading, title],
    [sourceWords.address, address],
    [sourceWords.needs, needsInWords(needs)],
    [words.changes, words.keysMustSign(rootKeys.needed, rootKeys.of)],
    [words.rootVersion, String(rootVersion)],
    [words.validUntil, dayInWords(rootExpires.slice(0, 10))],
  ] as const;
  return (
    <dl class="sum">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
