import { never } from '#lib/base/never.ts';
import type { Settings } from '#lib/panel/settings.ts';
import type { PanelView } from '#lib/panel/view.ts';
import { AboutScreen, type ManifestFacts } from './AboutScreen.tsx';
import type { Actions } from './actions.ts';
import { CardScreen } from './CardScreen.tsx';
import { FoundScreen } from './FoundScreen.tsx';
import { HomeScreen } from './HomeScreen.tsx';
import { KeyboardScreen } from './KeyboardScreen.tsx';
import { AllScreen, NewsScreen, SituationScreen, SituationsScreen } from './ListScreens.tsx';
import { QuietCard } from './QuietCard.tsx';
import { SettingsScreen } from './SettingsScreen.tsx';

type Props = {
  readonly view: PanelView;
  readonly settings: Settings;
  readonly actions: Actions;
  readonly manifest: ManifestFacts;
};

/** The screen between the bar and the foot. */
export function Screen({ view, settings, actions, manifest }: Props) {
  const { screen, discreet } = view;
  switch (screen.screen) {
    case 'home':
      return discreet ? (
        <QuietCard title={screen.glance.discreetTitle} lines={screen.glance.lines} onShowFull={undefined} />
      ) : (
        <HomeScreen view={screen} actions={actions} />
      );
    case 'card':
      return screen.quiet && screen.card ? (
        <QuietCard
          title={screen.card.discreetTitle}
          lines={screen.card.lines}
          onShowFull={actions.showFull}
        />
      ) : (
        <CardScreen card={screen.card} gone={screen.gone} folded={screen.folded} actions={actions} />
      );
    case 'situation':
      return <SituationScreen {...screen} discreet={discreet} actions={actions} />;
    case 'situations':
      return <SituationsScreen {...screen} discreet={discreet} actions={actions} />;
    case 'found':
      return <FoundScreen found={screen.found} discreet={discreet} actions={actions} />;
    case 'all':
      return <AllScreen {...screen} discreet={discreet} actions={actions} />;
    case 'news':
      return <NewsScreen news={screen.news} actions={actions} />;
    case 'settings':
      return <SettingsScreen settings={settings} actions={actions} />;
    case 'keyboard':
      return <KeyboardScreen browser={manifest.browser} singleKeys={settings.singleKeys} />;
    case 'about':
      return <AboutScreen manifest={manifest} />;
    case 'hidden':
    case 'starting':
    case 'first-run':
      return null; // the app shows these whole, without bar and foot
    default:
      return never(screen);
  }
}
