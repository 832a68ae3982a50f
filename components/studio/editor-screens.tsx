import { editorWords } from '#lib/words/studio-editor.ts';
import { EditorScreen } from './editor/EditorScreen.tsx';
import { LibraryScreen } from './LibraryScreen.tsx';
import { NewScreen } from './NewScreen.tsx';
import { OpenScreen } from './OpenScreen.tsx';
import { SheetsPart } from './SheetsPart.tsx';
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
    screen: 'new',
    under: 'library',
    show: ({ library, go }) => (
      <NewScreen onMake={(start) => void library.addCard(start).then((id) => go('card', id))} />
    ),
  },
  {
    screen: 'card',
    under: 'library',
    show: (studio, about) => {
      const { editing, library, previewStyles, say, go } = studio;
      return (
        <EditorScreen
          key={about}
          view={editing.view.value}
          styles={previewStyles}
          actions={editing}
          onSaved={() => say(editorWords.savedNow)}
          onAsk={() => go('sign-off')}
          onDrop={() => void library.dropDraft(about).then(() => go('library'))}
          onRemove={(removed) => void library.removeCard(about, removed)}
        />
      );
    },
  },
  {
    screen: 'open',
    under: 'library',
    always: true,
    show: ({ state, opening, sheets, signing, go }) => (
      <OpenScreen
        works={state.works.value}
        open={state.work.value?.id}
        actions={opening}
        onOpened={() => go('library')}
        onDraft={(bytes) => void signing.readDraft(bytes).then(() => go('sign-off'))}
      >
        {state.work.value ? <SheetsPart incoming={sheets.incoming.value} actions={sheets} /> : null}
      </OpenScreen>
    ),
  },
];
