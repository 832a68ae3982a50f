import type { LibraryFilter, LibraryView } from '#lib/studio/library-view.ts';
import { libraryWords as words } from '#lib/words/studio-library.ts';

type Props = {
  readonly view: Pick<LibraryView, 'filter' | 'inAll' | 'unfiltered'>;
  readonly onFilter: (change: Partial<LibraryFilter>) => void;
};

const noFilters = { audience: 'everyone', state: 'any' } as const;

/** What stands in the place of an empty table: why no card is there, and the one step out of it. */
export function NoneMatch({ view: { filter, inAll, unfiltered }, onFilter }: Props) {
  if (inAll === 0) return <p class="none">{words.empty}</p>;
  const isFilter = unfiltered > 0;
  const change = isFilter ? noFilters : { ...noFilters, words: '' };
  return (
    <div class="none">
      <p>{isFilter ? words.filteredOut(unfiltered) : words.nothing}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={() => onFilter(change)}>
          {isFilter && filter.words.trim() ? words.takeFiltersAway : words.showAll}
        </button>
      </div>
    </div>
  );
}
