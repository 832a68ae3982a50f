import type { Edition, EditionChange } from '#lib/studio/compared-editions.ts';
import { hashOf } from '#lib/studio/route.ts';
import { compareScreenWords as words } from '#lib/words/compare-screen.ts';
import { changeWords } from '#lib/words/sign-off.ts';
import { Compare } from './Compare.tsx';
import { useOwnLang } from './own-words.tsx';

type Props = {
  readonly id: string;
  readonly changes: readonly EditionChange[];
  readonly before: Edition;
  readonly after: Edition;
};

/** One card on both sides, by field, and the way on to the next that differs. */
export function CompareCard({ id, changes, before, after }: Props) {
  const at = changes.findIndex((change) => change.id === id);
  const change = changes[at];
  const next = changes[at + 1];
  const ownLang = useOwnLang();
  const known = before.cards.has(id) || after.cards.has(id);
  return (
    <div class="comparedcard">
      {change ? (
        <Compare
          comparison={change.comparison}
          lang={ownLang(id)}
          heading={<strong>{changeWords[change.change]}</strong>}
        />
      ) : (
        <p class="none">{known ? words.sameCard : words.noCard}</p>
      )}
      <div class="acts below">
        {next ? (
          <a class="btn" href={hashOf('compare', next.id)}>
            {words.next}
          </a>
        ) : null}
        {known ? (
          <a class="btn" href={hashOf('card', id)}>
            {words.edit}
          </a>
        ) : null}
      </div>
    </div>
  );
}
