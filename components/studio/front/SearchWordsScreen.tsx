import { useState } from 'preact/hooks';
import { FilterField } from '#components/ui/FilterField.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { ChangeFront } from '#lib/studio/front-changes.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { frontWords as words } from '#lib/words/studio-front.ts';
import { PageHead } from '../PageHead.tsx';
import { FrontActs, type FrontProps } from './FrontActs.tsx';
import { GroupField } from './GroupField.tsx';
import { type TryActions, TrySearch, type TryView } from './TrySearch.tsx';

type Props = FrontProps & { readonly tried: TryView; readonly trying: TryActions };

/** How many groups stand at once. */
const groupsAtOnce = 40;

/** The words that mean the same here, in groups, and a search to see what they find. */
export function SearchWordsScreen({ tried, trying, ...props }: Props) {
  const { view, actions } = props;
  const { filter, find, shows, write, remove } = useFilter();
  const [most, setMost] = useState(groupsAtOnce);
  const [said, setSaid] = useState('');
  const all = view.front.synonyms.map((group, at) => ({ group, at }));
  const wanted = all.filter(shows);
  const shown = wanted.slice(0, most);
  const change = (field: string, next: (groups: Groups) => Groups) =>
    actions.change(`synonyms ${field}`, changeGroups(next));
  return (
    <>
      <PageHead
        heading={screenTitles['search-words']}
        lead={words.searchLead}
        acts={<FrontActs {...props} fields={['synonyms.']} />}
      />
      <TrySearch view={tried} actions={trying} />
      <Section heading={words.groupsHeading}>
        <div class="form frontform">
          <search class="tools">
            <FilterField label={words.filter} value={filter} onType={find} />
          </search>
          <div class="acts below">
            <button
              type="button"
              class="btn"
              onClick={() => {
                find('');
                change('add', (groups) => [[], ...groups]);
              }}
            >
              {words.addGroup}
            </button>
          </div>
          {shown.length === 0 && all.length > 0 ? <p class="none">{words.noGroup}</p> : null}
          {shown.map(({ group, at }) => (
            <GroupField
              key={at}
              at={at}
              group={group}
              view={view}
              onChange={(next) => {
                write(at);
                change(String(at), (groups) => groups.with(at, next));
              }}
              onRemove={() => {
                remove(at);
                setSaid(words.removedNow(words.group(at + 1)));
                change('remove', (groups) => groups.filter((_, one) => one !== at));
              }}
            />
          ))}
          <p class="meta" role="status">
            {said}
          </p>
          <HowMany
            {...{ shown: shown.length, wanted: wanted.length, all: all.length }}
            onMore={() => setMost(most + groupsAtOnce)}
          />
        </div>
      </Section>
    </>
  );
}

type HowManyProps = {
  readonly shown: number;
  readonly wanted: number;
  readonly all: number;
  readonly onMore: () => void;
};

/** How many groups stand here, and the way to more; or what holds where none is written. */
function HowMany({ shown, wanted, all, onMore }: HowManyProps) {
  if (all === 0) return <p class="meta below">{words.noGroups}</p>;
  return (
    <p class="meta below">
      {words.shown(shown, all)}{' '}
      {shown < wanted ? (
        <button type="button" class="link" onClick={onMore}>
          {words.showMore}
        </button>
      ) : null}
    </p>
  );
}

type Groups = string[][];

function changeGroups(next: (groups: Groups) => Groups): ChangeFront {
  return (front) => ({ ...front, synonyms: next(front.synonyms) });
}

type Placed = { readonly group: readonly string[]; readonly at: number };

/** What is looked for, and which groups it shows. */
function useFilter() {
  const [filter, setFilter] = useState('');
  // Since the filter stood as it does: a group does not go from under whoever writes it.
  const [written, setWritten] = useState<readonly number[]>([]);
  return {
    filter,
    find(wanted: string): void {
      setFilter(wanted);
      setWritten([]);
    },
    shows: ({ group, at }: Placed): boolean => holds(group, filter) || written.includes(at),
    write: (at: number): void => setWritten([...new Set([...written, at])]),
    // Those that stood after it move up by one.
    remove: (gone: number): void =>
      setWritten(written.filter((at) => at !== gone).map((at) => (at > gone ? at - 1 : at))),
  };
}

// A group that is being written has no word yet, and stays in sight.
function holds(group: readonly string[], filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  return group.length === 0 || group.some((word) => word.toLowerCase().includes(wanted));
}
