import { useState } from 'preact/hooks';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Section } from '#components/ui/Section.tsx';
import { type Clash, keyOf } from '#lib/guidance/merge-practice.ts';
import type { IncomingFile } from '#lib/panel/state.ts';
import { entryInWords, practiceFileRefusal, incomingWords as words } from '#lib/words/practice.ts';
import type { Actions } from './actions.ts';

type Props = {
  readonly incoming: IncomingFile;
  readonly titles: ReadonlyMap<string, string>;
  readonly actions: Actions;
};

/** A practice file on its way in: refused in words, or compared before anything changes. */
export function IncomingPart({ incoming, titles, actions }: Props) {
  if (incoming.state === 'refused') {
    const refusal = practiceFileRefusal(incoming.refusal);
    return (
      <div role="alert">
        <Notice heading={words.refused}>
          <p>{refusal.words}</p>
          <p class="meta">{refusal.code}</p>
        </Notice>
      </div>
    );
  }
  if (incoming.state === 'taken') {
    return (
      <p class="sec" role="status">
        {words.taken(incoming.entries)}
      </p>
    );
  }
  return <Compare incoming={incoming} titles={titles} actions={actions} />;
}

type Ready = Extract<IncomingFile, { state: 'ready' }>;

function Compare({ incoming, titles, actions }: { incoming: Ready } & Omit<Props, 'incoming'>) {
  const { fresh, clashes, same } = incoming.plan;
  const [theirs, setTheirs] = useState(
    () =>
      new Set(
        clashes.filter(({ later }) => later === 'theirs').map((clash) => keyOf(clash.theirs)),
      ),
  );
  const choose = (clash: Clash, side: 'ours' | 'theirs') => {
    const next = new Set(theirs);
    if (side === 'theirs') next.add(keyOf(clash.theirs));
    else next.delete(keyOf(clash.theirs));
    setTheirs(next);
  };
  return (
    <Section heading={words.compare}>
      <p>{words.plan(fresh.length, clashes.length, same)}</p>
      {clashes.map((clash) => (
        <ChoiceGroup
          key={keyOf(clash.ours)}
          name={keyOf(clash.ours)}
          legend={titles.get(clash.ours.base.id) ?? clash.ours.base.id}
          value={theirs.has(keyOf(clash.theirs)) ? 'theirs' : 'ours'}
          choices={[
            ['ours', `${words.ours} ${entryInWords(clash.ours)}`],
            ['theirs', `${words.theirs} ${entryInWords(clash.theirs)}`],
          ]}
          onChoose={(side) => choose(clash, side)}
        />
      ))}
      <div class="acts">
        <button type="button" class="btn main" onClick={() => actions.takeIncoming(theirs)}>
          {words.take}
        </button>
        <button type="button" class="btn" onClick={actions.dropIncoming}>
          {words.leave}
        </button>
      </div>
    </Section>
  );
}
