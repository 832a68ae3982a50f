import { computed } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { NotInWelsh } from '#components/guidance/NotInWelsh.tsx';
import { Alert } from '#components/ui/Alert.tsx';
import { keepFocus } from '#components/ui/keep-focus.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { ScreenGuard } from '#components/ui/ScreenGuard.tsx';
import { screenNames } from '#lib/studio/route.ts';
import type { Studio } from '#lib/studio/studio.ts';
import type { Work } from '#lib/studio/work.ts';
import { releaseName } from '#lib/words/days.ts';
import { langBeside } from '#lib/words/panel.ts';
import { screenTitles, studioWords } from '#lib/words/studio.ts';
import { openWords } from '#lib/words/studio-open.ts';
import { OwnLangs } from './own-words.tsx';
import { PageHead } from './PageHead.tsx';
import { Rail, type RailEntry } from './Rail.tsx';
import { type StudioScreen, screens } from './screens.tsx';
import { HalfFormsHeld } from './use-half-typed.ts';

const screenOf = new Map(screens.map((one) => [one.screen, one]));
const inRail = screenNames.flatMap((name) => {
  const found = screenOf.get(name);
  return found?.rail ? [found] : [];
});

type Props = {
  readonly studio: Studio;
  /** Welsh was asked for, and could not be loaded. */
  readonly notInWelsh?: boolean;
};

/** The Studio. The only component that reads signals; screens are given plain values. */
export function StudioApp({ studio, notInWelsh = false }: Props) {
  const { route, work, said } = studio.state;
  const { screen, about } = route.value;
  // Made anew only where something that the rail counts has changed, not at each letter.
  const entries = useMemo(() => computed(() => entriesOf(studio)), [studio]);
  useEffect(() => {
    // The first screen stands before anything is counted.
    void studio.fronting.checkAhead();
  }, [studio]);
  const shown = screenOf.get(screen) ?? screenOf.get('library');
  const ownLang = useMemo(() => ownLangOf(studio), [studio]);
  useLayoutEffect(keepFocus, []);
  const isUnkept = studio.isUnkept.value;
  useEffect(() => (isUnkept ? askBeforeLeaving() : undefined), [isUnkept]);
  useLayoutEffect(focusHeading, [screen, about]);
  return (
    <>
      <Rail entries={entries.value} current={shown?.under ?? screen} foot={footOf(studio)} />
      <main class="page" id="page" tabIndex={-1}>
        {notInWelsh ? <NotInWelsh /> : null}
        <FrameNotice studio={studio} />
        <OwnLangs.Provider value={ownLang}>
          <ScreenGuard at={`${screen} ${about}`} words={studioWords.notShown}>
            {work.value || shown?.always ? (
              <Shown screen={shown} studio={studio} about={about} />
            ) : (
              <NothingOpen shown={shown} />
            )}
          </ScreenGuard>
        </OwnLangs.Provider>
        <p class="vh" role="status">
          {said.value}
        </p>
      </main>
    </>
  );
}

type ShownProps = Pick<Props, 'studio'> & {
  readonly screen: StudioScreen | undefined;
  readonly about: string;
};

// In a component of its own, so that a bug in what a screen reads is caught with those it draws.
function Shown({ screen, studio, about }: ShownProps) {
  return (
    <HalfFormsHeld.Provider value={studio.state.halfForms.forms}>
      {screen?.show(studio, about)}
    </HalfFormsHeld.Provider>
  );
}

/** What comes before anything that the screen itself says. */
function FrameNotice({ studio: { state } }: Pick<Props, 'studio'>) {
  const { notKept, takenAway } = studioWords;
  const gone = state.takenAway.value;
  if (state.notKept.value) {
    return (
      <Notice heading={notKept.heading}>
        <p>{notKept.words}</p>
      </Notice>
    );
  }
  if (!gone) return null;
  const title = gone.front.bundle.title || openWords.untitled;
  return <Alert refusal={gone} heading={takenAway.heading} words={takenAway.words(title)} />;
}

function NothingOpen({ shown }: { shown: StudioScreen | undefined }) {
  return (
    <>
      <PageHead heading={screenTitles[shown?.screen ?? 'library']} lead={studioWords.nobodyHome} />
      <p>
        <a class="btn main" href="#/open">
          {studioWords.openLibrary}
        </a>
      </p>
    </>
  );
}

// What a card is written in hardly ever changes: nothing is drawn again for it, and a list of a
// thousand cards is read once.
function ownLangOf({ state }: Studio) {
  let read: Work | undefined;
  let langs: ReadonlyMap<string, string> = new Map();
  return (card = '') => {
    const work = state.work.peek();
    if (work !== read) langs = new Map(work?.cards.map(({ id, lang }) => [id, lang]));
    read = work;
    const written = state.drafts.peek().get(card)?.draft.lang;
    return langBeside(written ?? langs.get(card) ?? work?.front.lang ?? 'en-GB');
  };
}

function entriesOf(studio: Studio): readonly RailEntry[] {
  const counted = studio.fronting.isChecked.value;
  return inRail.map(({ screen, rail }) => ({
    screen,
    count: counted ? rail?.(studio) : undefined,
  }));
}

function footOf({ state }: Studio): readonly string[] {
  const work = state.work.value;
  if (!work) return [studioWords.savedHere];
  const released = work.released
    ? studioWords.published(releaseName(work.released))
    : studioWords.notPublished;
  return [studioWords.savedHere, released];
}

// The browser asks in its own words, where what was typed and not kept would go with the tab.
function askBeforeLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}

// A new screen begins at its heading, unless it holds a field that asked for focus itself.
function focusHeading(): void {
  const page = document.querySelector('main.page');
  if (page?.contains(document.activeElement) && document.activeElement !== page) return;
  page?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
