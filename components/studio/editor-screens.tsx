import { LibraryScreen } from './LibraryScreen.tsx';
import { OpenScreen } from './OpenScreen.tsx';
import type { StudioScreen } from './screens.tsx';

/** The screens on which cards are written, laid out and taught. */
export const editorScreens: readonly StudioScreen[] = [
  {
    screen: 'library',
    rail: ({ library }) => library.view.value.inAll,
    show: ({ library, state }) => (
      <LibraryScreen view={library.view.value} today={state.today.value} actions={library} />
    ),
  },
  {
    screen: 'open',
    under: 'library',
    always: true,
    show: ({ state, opening, go }) => (
      <OpenScreen
        works={state.works.value}
        open={state.work.value?.id}
        actions={opening}
        onOpened={() => go('library')}
      />
    ),
  },
];
