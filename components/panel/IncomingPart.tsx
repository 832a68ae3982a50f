import { ComparePractice } from '#components/guidance/ComparePractice.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { IncomingPractice } from '#lib/guidance/plan-merge.ts';
import { practiceFileRefusal, incomingWords as words } from '#lib/words/practice.ts';
import type { Actions } from './actions.ts';

type Props = {
  readonly incoming: IncomingPractice;
  readonly titles: ReadonlyMap<string, string>;
  readonly discreet?: boolean;
  readonly actions: Actions;
};

/** A practice file on its way in: refused in words, or compared before anything changes. */
export function IncomingPart({ incoming, titles, discreet = false, actions }: Props) {
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
  const { plan } = incoming;
  if (incoming.state === 'taken') {
    return (
      <p class="sec" role="status">
        {words.taken(incoming.entries, plan.sites.length, plan.adopted.length)}
      </p>
    );
  }
  return (
    <ComparePractice
      plan={plan}
      {...{ titles, discreet }}
      onTake={(takeTheirs) => void actions.takeIncoming(takeTheirs)}
      onLeave={actions.dropIncoming}
    />
  );
}
