import { useLayoutEffect, useMemo } from 'preact/hooks';
import { ScreenGuard } from '#components/ui/ScreenGuard.tsx';
import { SearchBox } from '#components/ui/SearchBox.tsx';
import { createKeys, hasSearch } from '#lib/panel/keys.ts';
import type { Panel } from '#lib/panel/panel.ts';
import type { OfflineView, PanelView } from '#lib/panel/screens.ts';
import { notShownWords } from '#lib/words/notices.ts';
import { panelWords } from '#lib/words/panel.ts';
import type { ManifestFacts } from './AboutScreen.tsx';
import { Bar } from './Bar.tsx';
import { FirstRun } from './FirstRun.tsx';
import { Foot } from './Foot.tsx';
import { focusOn, listenToKeys } from './focus.ts';
import { HiddenScreen } from './HiddenScreen.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { Screen } from './Screen.tsx';
import { usePages } from './use-pages.ts';
import '@preact/signals';

type Props = { readonly panel: Panel; readonly manifest: ManifestFacts };

/** The panel. The only component that reads signals; all others are given plain values. */
export function PanelApp({ panel, manifest }: Props) {
  const view = panel.view.value;
  const settings = panel.settings.value;
  const focus = panel.focus.value;
  const keys = useMemo(() => createKeys(panel, Date.now), [panel]);
  useLayoutEffect(() => listenToKeys(keys), [keys]);
  useLayoutEffect(() => focusOn(view.screen.screen, focus), [view.screen.screen, focus]);
  const { screen } = view;
  if (screen.screen === 'hidden') return <HiddenScreen onShow={panel.show} />;
  if (screen.screen === 'starting') {
    const { notice } = view;
    return <main>{notice ? <NoticeBar notice={notice} level={1} actions={panel} /> : null}</main>;
  }
  if (screen.screen === 'first-run') {
    return (
      <>
        {view.notice ? <NoticeBar notice={view.notice} actions={panel} /> : null}
        <FirstRun view={screen} actions={panel} />
      </>
    );
  }
  return (
    <>
      <Bar view={view} actions={panel} />
      {view.offline && !view.discreet ? <Strip offline={view.offline} /> : null}
      {hasSearch(view) ? (
        <SearchBox
          label={panelWords.searchLabel}
          hint={panelWords.searchHint[view.role]}
          keyHint={settings.singleKeys ? panelWords.searchKey : undefined}
          query={view.query}
          onQuery={panel.find}
        />
      ) : null}
      {view.notice && !view.discreet && noticeOnTop(view) ? (
        <NoticeBar notice={view.notice} actions={panel} />
      ) : null}
      <ScreenGuard at={screen.screen} words={notShownWords}>
        <Screen view={view} settings={settings} actions={panel} manifest={manifest} />
      </ScreenGuard>
      <Foot view={view} privateWindow={manifest.privateWindow} actions={panel} />
    </>
  );
}

// Known only once all was read, and so shown from what is fetched by then.
function Strip(props: { readonly offline: OfflineView }) {
  const pages = usePages();
  return pages ? <pages.OfflineStrip {...props} /> : null;
}

// On a home the notice stands under the three lines, which come first; and what does not concern
// the reader of a card waits until they are home again.
function noticeOnTop({ screen, notice }: PanelView): boolean {
  if (screen.screen === 'home') return false;
  return notice !== undefined && !waitsForHome.has(notice.notice);
}

const waitsForHome: ReadonlySet<string> = new Set([
  'update-not-used',
  'policy-not-used',
  'clock-looks-wrong',
]);
