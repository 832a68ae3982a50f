/**
 * Everything that is ever asked for over a network, by the function that asks: these are all that the
 * one module with `fetch` has, and a test says so.
 */
export const requestsBy: Readonly<Record<string, readonly string[]>> = {
  readPackagedFile: [
    'With no update source and no practice file set: nothing. The cards are files of the package.',
  ],
  fetchFile: [
    'With an update source: the signed files of that source, at most once a day unless policy says otherwise. The address has no query; no cookie and no referrer is sent.',
    'With a practice file set by policy: that one file, at the same times.',
    'When a person adds a source: what there is on its host to compare.',
  ],
  askHost: ['When a person presses “Ask each host now” under “Check this computer”: each host.'],
  readAnswer: [
    'When a person presses “Check the web address” in the Studio: the host that was typed in.',
  ],
};

/** What is never asked for. */
export const neverAsked = 'Opening, searching or reading a card asks for nothing.';

/** What is kept beside the tables. */
export const keptElsewhere: readonly string[] = [
  'In the browser’s settings area: a second copy of your choices, the lowest version that each source may have, and which file of which host was asked for on which day, for 30 days. It does not say what was read.',
  'In memory only, gone with the browser: the open card and half-typed words for 10 minutes, and whether all is hidden.',
];

/** How a reader can check each claim: what to do, in the order of least effort. */
export const checks: readonly string[] = [
  'No site access: open the browser’s page for extensions, then Details. <b>Site access</b> lists nothing.',
  'The same, held by the browser itself: set the policy <code>runtime_blocked_hosts</code> to <code>*://*</code>, as the deployment kit does. Foreword works as before, updates too. <code>npm test -- --only build,e2e</code> tries it in a real Chromium and a real Firefox.',
  'No network: disconnect it. Every card still opens.',
  'What it asked of which host: in the panel’s menu, “Check this computer” lists every request of the last 30 days.',
  'No trace of a record: run <code>npm run prove:privacy</code> and read the report.',
  'The package is made of this source: run <code>npm run release</code> twice, and compare <code>SHA256SUMS</code>.',
  'What it is made of: <code>sbom.cdx.json</code>, from the same command.',
  'Every control in the log below: its test has that very name. Run <code>npm test</code>.',
];
