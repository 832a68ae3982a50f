import { never } from '#lib/base/never.ts';
import { viewConnections } from '#lib/panel/connections-view.ts';
import type { ScreenView } from '#lib/panel/screens.ts';
import type { Settings } from '#lib/panel/settings.ts';
import { AboutScreen, type ManifestFacts } from './AboutScreen.tsx';
import type { Actions } from './actions.ts';
import { CheckScreen } from './CheckScreen.tsx';
import { langsOf, titlesOf } from './card-names.ts';
import { KeyboardScreen } from './KeyboardScreen.tsx';
import { AllScreen, SituationsScreen } from './ListScreens.tsx';
import { LocalScreen } from './LocalScreen.tsx';
import { NewsScreen } from './NewsScreen.tsx';
import { PinnedScreen } from './PinnedScreen.tsx';
import { PracticeScreen } from './PracticeScreen.tsx';
import { PrintScreen } from './PrintScreen.tsx';
import { SettingsScreen } from './SettingsScreen.tsx';
import { TellScreen } from './TellScreen.tsx';

type PageNames =
  | 'all'
  | 'situations'
  | 'settings'
  | 'keyboard'
  | 'about'
  | 'practice'
  | 'print'
  | 'check'
  | 'news'
  | 'pinned'
  | 'local'
  | 'tell';

/** What a page is shown with. */
export type PageProps = {
  readonly screen: Extract<ScreenView, { screen: PageNames }>;
  readonly discreet: boolean;
  readonly settings: Settings;
  readonly actions: Actions;
  readonly manifest: ManifestFacts;
};

/** A page or a form: what nobody needs in the first five seconds, loaded once the panel stands. */
export function PageScreen({ screen, discreet, settings, actions, manifest }: PageProps) {
  const { privateWindow } = manifest;
  switch (screen.screen) {
    case 'all':
      return <AllScreen {...screen} {...{ discreet, actions }} />;
    case 'situations':
      return <SituationsScreen {...screen} {...{ discreet, actions }} />;
    case 'settings':
      return <SettingsScreen {...{ settings, actions, privateWindow }} view={screen} />;
    case 'keyboard':
      return <KeyboardScreen browser={manifest.browser} singleKeys={settings.singleKeys} />;
    case 'about':
      return <AboutScreen manifest={manifest} connects={viewConnections(screen)} />;
    case 'practice':
      return <PracticeScreen {...{ actions, discreet, privateWindow }} view={screen} />;
    case 'print':
      return <PrintScreen actions={actions} />;
    case 'check':
      return <CheckScreen facts={screen.facts} actions={actions} />;
    case 'news':
      return (
        <NewsScreen
          {...{ news: screen.news, discreet, actions }}
          titles={titlesOf(screen.cards)}
          langs={langsOf(screen.cards)}
        />
      );
    case 'pinned':
      return <PinnedScreen rows={screen.rows} discreet={discreet} actions={actions} />;
    case 'local':
      return <LocalScreen {...{ discreet, actions, privateWindow }} view={screen} />;
    case 'tell':
      return <TellScreen {...{ discreet, actions, privateWindow }} view={screen} />;
    default:
      return never(screen);
  }
}
