import { useEffect, useState } from 'preact/hooks';
import type { CheckFacts } from '#lib/panel/check-facts.ts';
import { checkRows, reportOf, checkWords as words } from '#lib/words/check.ts';
import { hostWords } from '#lib/words/check-updates.ts';
import type { Actions } from './actions.ts';
import { PageHead } from './PageHead.tsx';

type Props = { readonly facts: CheckFacts | undefined; readonly actions: Actions };

/** What whoever looks after this computer wants to know; one press copies it. */
export function CheckScreen({ facts, actions }: Props) {
  const [said, setSaid] = useState('');
  useEffect(() => void actions.readFacts(), [actions]);
  const copy = async () => {
    if (!facts) return;
    setSaid((await actions.copyReport(reportOf(facts))) ? words.copied : words.notCopied);
  };
  return (
    <main>
      <PageHead heading={words.heading} lead={words.lead} />
      {facts ? (
        <div class="sec">
          <dl class="sum">
            {checkRows(facts).map(([name, value], at) => (
              <div key={`${at} ${name}`}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <div class="acts">
            <button type="button" class="btn main" onClick={() => void copy()}>
              {words.copy}
            </button>
          </div>
          <p class="meta" role="status">
            {said}
          </p>
          {facts.updates.sources.length > 0 ? <AskHosts actions={actions} /> : null}
        </div>
      ) : null}
    </main>
  );
}

/** A look at each host, only on a press: this page itself asks nobody for anything. */
function AskHosts({ actions }: { actions: Actions }) {
  const [said, setSaid] = useState('');
  const ask = async () => {
    setSaid(hostWords.asking);
    await actions.askHosts();
    setSaid(hostWords.asked);
  };
  return (
    <>
      <div class="acts">
        <button type="button" class="btn" onClick={() => void ask()}>
          {hostWords.ask}
        </button>
      </div>
      <p class="meta">{hostWords.hint}</p>
      <p class="meta" role="status">
        {said}
      </p>
    </>
  );
}
