import { useLayoutEffect, useMemo } from 'preact/hooks';
import { SearchBox } from '#components/ui/SearchBox.tsx';
import { createKeys } from '#lib/panel/keys.ts';
import type { Panel } from '#lib/panel/panel.ts';
import { panelWords } from '#lib/words/panel.ts';
import type { ManifestFacts } from './AboutScreen.tsx';
import { Bar } from './Bar.tsx';
import { FirstRun } from './FirstRun.tsx';
import { Foot } from './Foot.tsx';
import { focusOn, listenToKeys } from './focus.ts';
import { HiddenScreen } from './HiddenScreen.tsx';
import { keepFocus } from './keep-focus.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { Screen } from './Screen.tsx';
import '@preact/signals';

type Props = { readonly panel: Panel; readonly manifest: ManifestFacts };

/** The panel. The only component that reads signals; all others are given plain values. */
export function PanelApp({ panel, manifest }: Props) {
  const view = panel.view.value;
  const settings = panel.settings.value;
  const focus = panel.focus.value;
  const keys = useMemo(() => createKeys(panel, Date.now), [panel]);
  useLayoutEffect(() => listenToKeys(keys), [keys]);
  useLayoutEffect(keepFocus, []);
  useLayoutEffect(() => focusOn(view.screen.screen, focus), [view.screen.screen, focus]);
  const { screen } = view.screen;
  if (screen === 'hidden') return <HiddenScreen onShow={panel.show} />;
  if (screen === 'starting') {
    const { notice } = view;
    return <main>{notice ? <NoticeBar notice={notice} level={1} actions={panel} /> : null}</main>;
  }
  if (screen === 'first-run') {
    return (
      <>
        {view.notice ? <NoticeBar notice={view.notice} actions={panel} /> : null}
        <FirstRun actions={panel} />
      </>
    );
  }
  return (
    <>
      <Bar view={view} actions={panel} />
      {hasSearch(view.screen.screen, view.discreet) ? (
        <SearchBox
          label={panelWords.searchLabel}
          hint={panelWords.searchHint[view.role]}
          keyHint={settings.singleKeys ? panelWords.searchKey : undefined}
          query={view.query}
          onQuery={panel.find}
        />
      ) : null}
      {view.notice && !view.discreet ? <NoticeBar notice={view.notice} actions={panel} /> : null}
      <Screen view={view} settings={settings} actions={panel} manifest={manifest} />
      <Foot view={view} actions={panel} />
    </>
  );
}

// A discreet home has no search box: "Find" opens one that shows neutral titles only.
function hasSearch(screen: string, discreet: boolean): boolean {
  return screen === 'found' || (screen === 'home' && !discreet);
}
