type SidePanel = {
  readonly setPanelBehavior: (behaviour: { openPanelOnActionClick: boolean }) => Promise<void>;
};

// The types know no side panel, which only Chromium has.
declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

// Set when the extension is built.
declare const __BROWSER__: 'chrome' | 'firefox';

/** Lets a click on the icon open the panel, where the browser has a side panel of its own. */
export function openPanelOnClick(): void {
  if (__BROWSER__ === 'firefox' || typeof chrome === 'undefined') return;
  void chrome.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
}
