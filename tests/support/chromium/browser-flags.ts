/** What decides the flags that Chromium is started with. */
export type FlagChoices = {
  readonly headless: boolean;
  readonly profile: string;
  /** True where the sandbox cannot be had: for root, and in most containers. */
  readonly withoutSandbox: boolean;
  /** With all that the browser does for whoever uses it: a bench must not measure another one. */
  readonly asUsed?: boolean;
};

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // The window may lie behind others on a screen without a window manager: paint all the same.
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

// What the address bar unfolds is a page, made at each start whether or not anybody types there:
// that took a third of all that a start takes. Nor is a process begun for a page not asked for yet.
const sparing =
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,SpareRendererForSitePerProcess';

const debugging = [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
];

/** The flags for a throw-away Chromium that is driven over a pipe, and by Playwright over a port. */
export function browserFlags(choices: FlagChoices): string[] {
  const { headless, profile, withoutSandbox, asUsed = false } = choices;
  return [
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
    // `--test-type` takes away the banner that warns of the missing sandbox.
    ...(withoutSandbox ? ['--no-sandbox', '--test-type'] : []),
    // Containers give /dev/shm too little room for a page.
    ...(process.platform === 'linux' ? ['--disable-dev-shm-usage'] : []),
    ...quiet,
    ...(asUsed ? [] : [sparing]),
    '--window-position=0,0',
    '--window-size=1400,900',
    `--user-data-dir=${profile}`,
    ...debugging,
  ];
}

/** Nothing but loopback exists for the browser: a test that reaches the network fails loudly. */
export const loopbackOnly = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
