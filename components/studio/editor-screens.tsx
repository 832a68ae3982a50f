import { cardsNow, sheetsOf } from '#lib/studio/teaching.ts';
import { editorWords } from '#lib/words/studio-editor.ts';
import { CompareScreen } from './CompareScreen.tsx';
import { DueScreen } from './DueScreen.tsx';
import { EditorScreen } from './editor/EditorScreen.tsx';
import { LibraryScreen } from './LibraryScreen.tsx';
import { LocalScreen } from './LocalScreen.tsx';
import { NewScreen } from './NewScreen.tsx';
import { OpenScreen } from './OpenScreen.tsx';
import { PracticeScreen } from './PracticeScreen.tsx';
import { RehearseScreen } from './RehearseScreen.tsx';
import { SheetsPart } from './SheetsPart.tsx';
import type { StudioScreen } from './screens.tsx';
import { TeachingScreen } from './TeachingScreen.tsx';

/** The screens on which cards are written, laid out and taught. */
export const editorScreens: readonly StudioScreen[] = [
  {
    screen: 'library',
    rail: ({ library }) => library.inAll.value,
    show: ({ library, state }) => (
      <LibraryScreen
        view={library.view.value}
        today={state.today.value}
        last={state.cameFrom.value}
        actions={library}
      />
    ),
  },
  {
    screen: 'new',
    under: 'library',
    show: ({ library, go }) => (
      <NewScreen
        actions={library}
        onMake={(start) => void library.addCard(start).then((id) => go('card', id))}
      />
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
          onSignOff={() => go('sign-off', about)}
          onDrop={() => void library.dropDraft(about).then(() => go('library'))}
          onRemove={(removed) => void library.removeCard(about, removed)}
        />
      );
    },
  },
  {
    screen: 'compare',
    under: 'library',
    show: ({ comparing }, about) => {
      const sides = comparing.comparing();
      return (
        <CompareScreen
          comparing={sides}
          before={comparing.edition(sides.before)}
          after={comparing.edition(sides.after)}
          about={about}
          actions={comparing}
        />
      );
    },
  },
  {
    screen: 'due',
    rail: ({ library }) => library.due.value.filter(({ pastReview }) => pastReview).length,
    show: ({ library }) => <DueScreen rows={library.due.value} />,
  },
  {
    screen: 'teaching',
    rail: () => undefined,
    show: ({ state, teaching, print }) => (
      <TeachingScreen
        cards={cardsNow(state)}
        chosen={teaching.chosen.value}
        onChoose={teaching.choose}
        sheetsOf={(cards) => sheetsOf(cards, state)}
        onPrint={print}
      />
    ),
  },
  {
    screen: 'rehearse',
    under: 'teaching',
    show: ({ state }, about) => (
      <RehearseScreen key={about} card={cardsNow(state).find(({ id }) => id === about)} />
    ),
  },
  {
    screen: 'practice',
    rail: ({ practising }) =>
      practising.view.value.rows.filter(({ here }) => here === 'to-fill-in').length,
    always: true,
    show: ({ practising }) => <PracticeScreen view={practising.view.value} actions={practising} />,
  },
  {
    screen: 'local',
    under: 'practice',
    always: true,
    show: ({ practising, previewStyles, state, print }) => (
      <LocalScreen
        view={practising.cardView.value}
        styles={previewStyles}
        actions={practising}
        today={state.today.value}
        onPrint={print}
      />
    ),
  },
  {
    screen: 'open',
    under: 'library',
    always: true,
    show: ({ state, opening, sheets, signing, comparing, go }) => (
      <OpenScreen
        works={state.works.value}
        open={state.work.value?.id}
        actions={opening}
        onOpened={() => go('library')}
        onCompare={(work) =>
          void comparing.choose({ before: { work }, after: 'now' }).then(() => go('compare'))
        }
        onDraft={(bytes) => void signing.readDraft(bytes).then(() => go('sign-off'))}
      >
        {state.work.value ? <SheetsPart incoming={sheets.incoming.value} actions={sheets} /> : null}
      </OpenScreen>
    ),
  },
];
