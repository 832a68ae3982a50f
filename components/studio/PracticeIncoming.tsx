import { ComparePractice } from '#components/guidance/ComparePractice.tsx';
import { Alert } from '#components/ui/Alert.tsx';
import type { IncomingPractice } from '#lib/guidance/plan-merge.ts';
import { practiceFileRefusal, incomingWords as words } from '#lib/words/practice.ts';

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
  const { plan } = incoming;
  if (incoming.state === 'taken') {
    const { sites, adopted } = plan;
    return <p role="status">{words.taken(incoming.entries, sites.length, adopted.length)}</p>;
  }
  return (
    <ComparePractice
      plan={plan}
      titles={titles}
      onTake={(takeTheirs) => void actions.takePractice(takeTheirs)}
      onLeave={actions.dropPractice}
    />
  );
}
