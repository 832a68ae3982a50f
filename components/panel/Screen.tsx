import type { CardScreenView, HomeView, PanelView } from '#lib/panel/screens.ts';
import type { Settings } from '#lib/panel/settings.ts';
import { editionWords } from '#lib/words/editions.ts';
import { panelWords } from '#lib/words/panel.ts';
import type { ManifestFacts } from './AboutScreen.tsx';
import type { Actions } from './actions.ts';
import { CardScreen } from './CardScreen.tsx';
import { FoundScreen } from './FoundScreen.tsx';
import { HomeScreen } from './HomeScreen.tsx';
import type { PageProps } from './PageScreen.tsx';
import { QuietCard } from './QuietCard.tsx';
import { SituationScreen } from './SituationScreen.tsx';
import { usePages } from './use-pages.ts';

type Props = {
  readonly view: PanelView;
  readonly settings: Settings;
  readonly actions: Actions;
  readonly manifest: ManifestFacts;
};

/** The screen between the bar and the foot. Pages and forms come in a file of their own. */
export function Screen({ view, settings, actions, manifest }: Props) {
  const { screen, discreet } = view;
  const { privateWindow } = manifest;
  switch (screen.screen) {
    case 'home':
      return <HomeOrQuiet {...{ view: screen, discreet, actions }} notice={view.notice} />;
    case 'card':
      return <CardOrQuiet view={screen} actions={actions} />;
    case 'situation':
      return <SituationScreen {...screen} {...{ discreet, actions, privateWindow }} />;
    case 'found':
      return <FoundScreen found={screen.found} discreet={discreet} actions={actions} />;
    case 'hidden':
    case 'starting':
    case 'first-run':
      return null; // the app shows these whole, without bar and foot
    default:
      return <Page screen={screen} {...{ discreet, settings, actions, manifest }} />;
  }
}

function Page(props: PageProps) {
  const pages = usePages();
  return pages ? <pages.PageScreen {...props} /> : <main />;
}

type HomeProps = {
  view: HomeView;
  discreet: boolean;
  notice: PanelView['notice'];
  actions: Actions;
};

function HomeOrQuiet({ view, discreet, notice, actions }: HomeProps) {
  const { glance } = view;
  const shared = { view, actions, ...(discreet ? {} : { notice }) };
  if (!discreet) return <HomeScreen {...shared} />;
  if (!glance) return <QuietCard title={panelWords.noneHere} lines={[]} onShowFull={undefined} />;
  const { discreetTitle: title, lines, lang, byline } = glance;
  return <QuietCard {...{ title, lines, lang, byline }} onShowFull={undefined} />;
}

function CardOrQuiet({ view, actions }: { view: CardScreenView; actions: Actions }) {
  const { card, quiet, hiddenHere, folded, notInUse } = view;
  if (!quiet || !card || hiddenHere || folded) return <CardScreen view={view} actions={actions} />;
  const { discreetTitle: title, lines, lang, byline } = card;
  const note = notInUse ? editionWords.notInUse : undefined;
  return <QuietCard {...{ title, lines, lang, byline, note }} onShowFull={actions.showFull} />;
}
