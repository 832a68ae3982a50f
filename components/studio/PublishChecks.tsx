import { Icon } from '#components/ui/Icon.tsx';
import { placeholderStands } from '#lib/guidance/withdrawal.ts';
import { countMissing } from '#lib/studio/board.ts';
import { type RecordedFacts, recordedFactsOf } from '#lib/studio/publish-facts.ts';
import { publishWords as words } from '#lib/words/publishing.ts';
import { screenTitles } from '#lib/words/studio.ts';
import type { PublishView } from './publish-view.ts';
import { standingOfRelease } from './standing-of-release.ts';

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

function checksOf(view: PublishView): readonly Check[] {
  const { rows, frontFixes, open, repository } = view;
  const missing = countMissing(rows);
  return [
    fixCheck(rows, frontFixes),
    ...frontChecks(frontFixes),
    {
      done: missing === 0,
      line: missing === 0 ? words.approvals : words.approvalsMissing(missing),
    },
    ...recordedChecks(recordedFactsOf(rows)),
    standingOfRelease(view),
    keyCheck(open, repository),
  ];
}

/** Whether the key that publishes is unlocked: one that owns the files, or could make them. */
function keyCheck(open: PublishView['open'], repository: PublishView['repository']): Check {
  if (!open) return { done: false, line: words.keyLocked };
  const { role, public: key } = open.file;
  const publishes = repository ? repository.owners.includes(key) : role === 'publisher';
  if (publishes) return { done: true, line: words.keyReady };
  return { done: false, line: words.keyOther, sub: words.keyOtherHint };
}

function fixCheck(rows: PublishView['rows'], frontFixes: PublishView['frontFixes']): Check {
  const toFix = rows.filter(({ changed }) => (changed.toFix ?? 0) > 0).length;
  if (toFix > 0) return { done: false, line: words.toFix(toFix) };
  if (!frontFixes || rows.some(({ changed }) => changed.toFix === undefined))
    return { done: false, line: words.checking };
  const sub = rows.length > 0 ? { sub: words.clearSub(rows.length) } : {};
  return { done: true, line: words.clear, ...sub };
}

/** What is to be fixed on the pages beside the cards, and on which of them. */
function frontChecks(fixes: PublishView['frontFixes']): readonly Check[] {
  if (!fixes) return [];
  if (fixes.length === 0) return [{ done: true, line: words.frontClear }];
  const all = fixes.reduce((sum, { count }) => sum + count, 0);
  const each = fixes.map(({ page, count }) => words.frontToFixOn(screenTitles[page], count));
  return [{ done: false, line: words.frontToFix(all), sub: each.join(', ') }];
}

/** What the changed cards record, and how many of them do not. */
function recordedChecks(facts: RecordedFacts): readonly Check[] {
  const { cards, withReview, earliest, withMaker } = facts;
  if (cards === 0) return [{ done: true, line: words.noCards }];
  const undated = cards - withReview;
  const unmade = cards - withMaker;
  return [
    {
      done: undated === 0,
      line: undated === 0 ? words.review : words.reviewMissing(undated),
      sub: words.reviewOf(withReview, cards, earliest),
    },
    {
      done: unmade === 0,
      line: unmade === 0 ? words.madeAll : words.madeMissing(unmade),
      sub: words.madeOf(withMaker, cards),
    },
  ];
}
