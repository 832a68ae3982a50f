import { addSource } from '#lib/studio/front-changes.ts';
import { DetailsScreen } from './DetailsScreen.tsx';
import { HomePageScreen } from './front/HomePageScreen.tsx';
import { SearchWordsScreen } from './front/SearchWordsScreen.tsx';
import { SituationScreen } from './front/SituationScreen.tsx';
import { Sources } from './front/Sources.tsx';
import { fixesOn } from './front-fixes.ts';
import { NewSource } from './NewSource.tsx';
import type { StudioScreen } from './screens.tsx';

/** The screens on which front matter is written: home, situations, search words, the library. */
export const frontScreens: readonly StudioScreen[] = [
  {
    screen: 'home',
    rail: (studio) => fixesOn(studio, 'home'),
    show: ({ fronting, go }) => {
      const view = fronting.view.value;
      if (!view) return null;
      const onAdded = (situation: string) => go('situation', situation);
      return <HomePageScreen view={view} actions={fronting} onAdded={onAdded} />;
    },
  },
  {
    screen: 'situation',
    under: 'home',
    show: ({ fronting, go }, about) => {
      const view = fronting.view.value;
      if (!view) return null;
      const onRemoved = () => go('home');
      return <SituationScreen key={about} {...{ about, view, onRemoved }} actions={fronting} />;
    },
  },
  {
    screen: 'search-words',
    rail: (studio) => fixesOn(studio, 'search-words'),
    show: ({ fronting, trying }) => {
      const view = fronting.view.value;
      if (!view) return null;
      return (
        <SearchWordsScreen
          view={view}
          actions={fronting}
          tried={trying.tried.value}
          trying={trying}
        />
      );
    },
  },
  {
    screen: 'details',
    rail: (studio) => fixesOn(studio, 'details'),
    show: ({ fronting, state }) => {
      const view = fronting.view.value;
      return view ? (
        <>
          <DetailsScreen view={view} actions={fronting} />
          <NewSource
            front={view.front}
            today={state.today.value}
            onAdd={(source) => fronting.change('sources', addSource(source))}
          />
          <Sources view={view} actions={fronting} today={state.today.value} />
        </>
      ) : null;
    },
  },
];
