import { useId, useState } from 'preact/hooks';
import { inOrder, moveSituation } from '#lib/studio/front-changes.ts';
import type { FrontView } from '#lib/studio/front-view.ts';
import { hashOf } from '#lib/studio/route.ts';
import { findingWords } from '#lib/words/studio-findings.ts';
import { frontWords as words } from '#lib/words/studio-front.ts';
import { forWhom } from '#lib/words/studio-library.ts';
import { Own, useOwnLang } from '../own-words.tsx';
import type { FrontProps } from './FrontActs.tsx';
import { MoveButtons } from './MoveButtons.tsx';

type Situation = FrontView['front']['situations'][number];

/** The situations in their order, each with its place in sight and to be changed. */
export function Situations({ view, actions }: FrontProps) {
  const [said, setSaid] = useState('');
  const ownLang = useOwnLang();
  const ordered = inOrder(view.front.situations);
  const move = ({ id, label }: Situation, to: number, by: 1 | -1) => {
    setSaid(words.moved(label, to + 1, ordered.length));
    actions.change(`move ${id}`, moveSituation(id, by));
  };
  return (
    <>
      <ol class="chosen ordered">
        {ordered.map((situation, at) => (
          <li key={situation.id}>
            <Named situation={situation} view={view} />
            <MoveButtons
              name={situation.label}
              lang={ownLang()}
              at={at}
              all={ordered.length}
              onMove={(by) => move(situation, at + by, by)}
            />
          </li>
        ))}
      </ol>
      <p class="vh" role="status">
        {said}
      </p>
    </>
  );
}

function factsOf({ id, audience }: Situation, { cards }: FrontView): string {
  const count = cards.filter((card) => card.situations.includes(id)).length;
  return words.situationFacts(count, audience.map((one) => forWhom[one]).join(', '));
}

// Its findings stand on its own page: here F8 only comes to the way there.
function Named({ situation, view }: { situation: Situation; view: FrontView }) {
  const { id, label } = situation;
  const at = view.front.situations.indexOf(situation);
  const wrong = view.findings.filter(
    ({ field, found }) => field.startsWith(`situations.${at}.`) && found.severity === 'fix',
  ).length;
  const toFix = useId();
  const marked = wrong > 0 ? { 'data-finding': 'fix', 'aria-describedby': toFix } : {};
  return (
    <span>
      <a href={hashOf('situation', id)} {...marked}>
        <Own>{label || id}</Own>
      </a>
      <span class="sub">{factsOf(situation, view)}</span>
      {wrong > 0 ? (
        <span class="tag care" id={toFix}>
          {findingWords.toFix(wrong)}
        </span>
      ) : null}
    </span>
  );
}
