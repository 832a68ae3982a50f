import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { entrySaid } from '#lib/guidance/entry-said.ts';
import { keyOf } from '#lib/guidance/merge-practice.ts';
import type { MergePlan } from '#lib/guidance/plan-merge.ts';
import { entryInWords, incomingWords as words } from '#lib/words/practice.ts';

type Props = {
  readonly plan: MergePlan;
  /** Titles of cards, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** The titles are neutral ones, and nothing else names a topic. */
  readonly discreet?: boolean;
  /** Takes the file in; names the notes of which the file's side is taken. */
  readonly onTake: (takeTheirs: ReadonlySet<string>) => void;
  readonly onLeave: () => void;
};

type Chosen = { readonly plan: MergePlan; readonly theirs: ReadonlySet<string> };

/** The notes of which the file's side is the later one. */
function laterTheirs({ clashes }: MergePlan): ReadonlySet<string> {
  const later = clashes.filter((clash) => clash.later === 'theirs');
  return new Set(later.map((clash) => keyOf(clash.theirs)));
}

/** A practice file compared with what is written here, before anything changes. */
export function ComparePractice({ plan, titles, discreet = false, onTake, onLeave }: Props) {
  const { fresh, clashes, same, sites, adopted, buildings } = plan;
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  // Whoever chose the file hears what came of it.
  useEffect(() => head.current?.focus(), [plan]);
  const [chosen, setChosen] = useState<Chosen>();
  // What was chosen of one file says nothing of another.
  const theirs = chosen?.plan === plan ? chosen.theirs : laterTheirs(plan);
  const choose = (key: string, side: 'ours' | 'theirs') => {
    const rest = [...theirs].filter((one) => one !== key);
    setChosen({ plan, theirs: new Set(side === 'theirs' ? [...rest, key] : rest) });
  };
  const isNew = fresh.length + sites.length + adopted.length > 0;
  const isIdle = !isNew && clashes.length === 0;
  return (
    <section class="sec" aria-labelledby={id}>
      <div class="sechead">
        <h2 id={id} ref={head} tabIndex={-1}>
          {words.compare}
        </h2>
      </div>
      {isIdle ? <p>{words.nothing}</p> : null}
      {isNew ? <p>{words.fresh(fresh.length, sites.length, adopted.length)}</p> : null}
      {clashes.length > 0 ? <p>{words.clashes(clashes.length)}</p> : null}
      {same > 0 && !isIdle ? <p>{words.same(same)}</p> : null}
      {clashes.map((clash) => (
        <ChoiceGroup
          key={keyOf(clash.ours)}
          name={keyOf(clash.ours)}
          legend={titles.get(clash.ours.base.id) ?? (discreet ? words.notHere : clash.ours.base.id)}
          value={theirs.has(keyOf(clash.theirs)) ? 'theirs' : 'ours'}
          choices={[
            [
              'ours',
              `${words.ours} ${entryInWords(entrySaid(clash.ours, buildings, clash.theirs), discreet)}`,
            ],
            [
              'theirs',
              `${words.theirs} ${entryInWords(entrySaid(clash.theirs, buildings, clash.ours), discreet)}`,
            ],
          ]}
          onChoose={(side) => choose(keyOf(clash.theirs), side)}
        />
      ))}
      <div class="acts">
        {isIdle ? null : (
          <button type="button" class="btn main" onClick={() => onTake(theirs)}>
            {words.take}
          </button>
        )}
        <button type="button" class="btn" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </section>
  );
}
