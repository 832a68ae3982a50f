/** Something that an extension can do, and what in its manifest lets it: any one of these. */
type Reach = { readonly what: string; readonly needs: readonly string[] };

/** What it cannot do, and each thing that it would have to ask a browser for. */
export const reaches: readonly Reach[] = [
  {
    what: 'Read or change what a web page shows, or what is typed in it',
    needs: [
      ...['host_permissions', 'optional_host_permissions', 'content_scripts', 'user_scripts'],
      ...['activeTab', 'scripting', 'userScripts', 'debugger', 'devtools_page', '<all_urls>'],
    ],
  },
  {
    what: 'Learn which pages are open, their addresses or their titles',
    needs: ['tabs', 'webNavigation', 'sessions', 'processes', 'tabGroups', 'contextMenus', 'menus'],
  },
  {
    what: 'Read the history, bookmarks, downloads or cookies',
    needs: ['history', 'topSites', 'bookmarks', 'downloads', 'cookies', 'readingList'],
  },
  {
    what: 'Watch or change what other pages ask a network for',
    needs: [
      ...['webRequest', 'webRequestBlocking', 'declarativeNetRequest', 'proxy', 'dns'],
      ...['declarativeNetRequestWithHostAccess', 'declarativeNetRequestFeedback'],
    ],
  },
  { what: 'Read the clipboard', needs: ['clipboardRead'] },
  {
    what: 'Take a picture of a page or of the screen',
    needs: ['tabCapture', 'desktopCapture', 'pageCapture'],
  },
  {
    what: 'Speak to another program or extension',
    needs: ['nativeMessaging', 'management', 'externally_connectable'],
  },
  { what: 'Be read or framed by a web page', needs: ['web_accessible_resources', 'sandbox'] },
];

type Manifest = Readonly<Record<string, unknown>>;

const listed = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

/** The lines of {@link reaches} of which a manifest asks for nothing at all. */
export function cannotDo(manifest: Manifest): readonly Reach[] {
  const asked = new Set([
    ...Object.keys(manifest),
    ...listed(manifest['permissions']),
    ...listed(manifest['optional_permissions']),
  ]);
  return reaches.filter(({ needs }) => needs.every((name) => !asked.has(name)));
}
