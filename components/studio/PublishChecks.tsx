import { Icon } from '#components/ui/Icon.tsx';
import { placeholderStands } from '#lib/guidance/withdrawal.ts';
import { countMissing } from '#lib/studio/board.ts';
import { publishWords as words } from '#lib/words/publishing.ts';
import type { PublishView } from './publish-view.ts';

/** What must hold before a release is published, each line said in words. */
export function PublishChecks({ view }: { view: PublishView }) {
  const { rows, repository, today } = view;
  const withdrawn = (repository?.cards ?? []).filter(
    (card) => card.withdrawn && placeholderStands({ at: card.withdrawn }, today),
  ).length;
  return (
    <aside class="box" aria-labelledby="publish-checks">
      <h2 id="publish-checks">{words.checks}</h2>
      <ul class="checks">
        {checksOf(view).map(({ done, line, sub }) => (
          <li key={line} class={done ? undefined : 'wait'}>
            <Icon name={done ? 'tick' : 'clock'} small />
            <span>
              {line}
              {sub ? <span class="sub">{sub}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      <h2 class="next">{words.staffHeading}</h2>
      {withdrawn > 0 ? <p class="meta">{words.staffWithdrawn(withdrawn)}</p> : null}
      {withdrawn > 0 && rows.length === 0 ? null : <p class="meta">{words.staff(rows.length)}</p>}
      <p class="meta">{words.staffWhen}</p>
    </aside>
  );
}

type Check = { readonly done: boolean; readonly line: string; readonly sub?: string };

function checksOf({ rows, prepared, open, repository }: PublishView): readonly Check[] {
  const toFix = rows.filter(({ changed }) => changed.toFix !== 0).length;
  const missing = countMissing(rows);
  const kept = rows.filter(({ changed }) => changed.change !== 'removed');
  const days = kept.flatMap(({ changed: { draft } }) => draft.reviewBy || []).sort();
  const recorded = kept.filter(({ changed: { draft } }) => draft.made?.standing !== 'starter');
  const ready = Boolean(open && repository?.owners.includes(open.file.public));
  return [
    {
      done: toFix === 0,
      line: toFix === 0 ? words.clear : words.toFix(toFix),
      ...(toFix === 0 && rows.length > 0 ? { sub: words.clearSub(rows.length) } : {}),
    },
    {
      done: missing === 0,
      line: missing === 0 ? words.approvals : words.approvalsMissing(missing),
    },
    {
      done: days.length === kept.length,
      line: words.review,
      ...(days[0] ? { sub: words.earliest(days[0]) } : {}),
    },
    {
      done: recorded.length === kept.length,
      line: words.madeAll,
      ...(kept.length > 0 ? { sub: words.madeOf(recorded.length, kept.length) } : {}),
    },
    { done: prepared, line: prepared ? words.prepared : words.notPrepared },
    { done: ready, line: ready ? words.keyReady : words.keyLocked },
  ];
}
