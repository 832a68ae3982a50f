import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Section } from '#components/ui/Section.tsx';
import { keyOf } from '#lib/guidance/merge-practice.ts';
import type { IncomingPractice } from '#lib/studio/practice-view.ts';
import { entryInWords, practiceFileRefusal, incomingWords as words } from '#lib/words/practice.ts';

type Props = {
  readonly incoming: IncomingPractice;
  readonly titles: ReadonlyMap<string, string>;
  readonly actions: {
    readonly takePractice: (takeTheirs: ReadonlySet<string>) => Promise<void>;
    readonly dropPractice: () => void;
  };
};

/** A practice file on its way in: refused in words, or compared before anything changes. */
export function PracticeIncoming({ incoming, titles, actions }: Props) {
  if (incoming.state === 'refused') {
    const { refusal } = incoming;
    return (
      <Alert refusal={refusal} heading={words.refused} words={practiceFileRefusal(refusal).words} />
    );
  }
  if (incoming.state === 'taken') return <p role="status">{words.taken(incoming.entries)}</p>;
  return <Plan plan={incoming.plan} titles={titles} actions={actions} />;
}

type PlanProps = Omit<Props, 'incoming'> & {
  readonly plan: Extract<IncomingPractice, { state: 'ready' }>['plan'];
};

function Plan({ plan, titles, actions }: PlanProps) {
  const { fresh, clashes, same } = plan;
  const later = clashes.filter((clash) => clash.later === 'theirs');
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(
    () => new Set(later.map((clash) => keyOf(clash.theirs))),
  );
  const choose = (key: string, side: 'ours' | 'theirs') => {
    const rest = [...theirs].filter((one) => one !== key);
    setTheirs(new Set(side === 'theirs' ? [...rest, key] : rest));
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
          onChoose={(side) => choose(keyOf(clash.theirs), side)}
        />
      ))}
      <div class="acts">
        <button type="button" class="btn main" onClick={() => void actions.takePractice(theirs)}>
          {words.take}
        </button>
        <button type="button" class="btn" onClick={actions.dropPractice}>
          {words.leave}
        </button>
      </div>
    </Section>
  );
}
