import { useEffect, useState } from 'preact/hooks';
import type { CheckFacts } from '#lib/panel/check-facts.ts';
import { checkRows, reportOf, checkWords as words } from '#lib/words/check.ts';
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
            {checkRows(facts).map(([name, value]) => (
              <div key={name}>
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
        </div>
      ) : null}
    </main>
  );
}
