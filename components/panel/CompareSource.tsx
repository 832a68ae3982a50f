import { useState } from 'preact/hooks';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { FactRows } from '#components/ui/FactRows.tsx';
import type { FoundSource } from '#lib/panel/updates.ts';
import { dayInWords } from '#lib/words/days.ts';
import { needsInWords } from '#lib/words/signers.ts';
import { sourceWords, addSourceWords as words } from '#lib/words/sources-page.ts';
import type { Actions } from './actions.ts';
import { CompareForm } from './CompareForm.tsx';
import { FingerprintWords } from './FingerprintWords.tsx';

type Props = {
  readonly found: FoundSource;
  readonly actions: Actions;
  readonly onLeave: () => void;
};

/** A source that was found, before anybody trusts it: its words to compare, and who must sign. */
export function CompareSource({ found, actions, onLeave }: Props) {
  const [layer, setLayer] = useState<'regional' | 'practice'>('regional');
  return (
    <CompareForm
      heading={words.question}
      words={{ ...words, leave: words.differ }}
      compares
      onConfirm={() => void actions.addSource({ ...found, layer })}
      onLeave={onLeave}
    >
      <Found found={found} />
      <FingerprintWords words={found.words} sha256={found.sha256} />
      <ChoiceGroup
        name="source-layer"
        legend={words.whose}
        value={layer}
        choices={words.layers}
        onChoose={setLayer}
      />
    </CompareForm>
  );
}

function Found({ found }: { found: FoundSource }) {
  const { title, address, rootVersion, rootExpires, rootKeys, needs } = found;
  const rows = [
    [words.name, title],
    [sourceWords.address, address],
    [sourceWords.needs, needsInWords(needs)],
    [words.changes, words.keysMustSign(rootKeys.needed, rootKeys.of)],
    [words.rootVersion, String(rootVersion)],
    [words.validUntil, dayInWords(rootExpires.slice(0, 10))],
  ] as const;
  return <FactRows rows={rows} />;
}
