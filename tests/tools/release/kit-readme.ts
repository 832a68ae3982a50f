/** What the person who deploys reads first; the kit's `README.txt`. */
export const kitReadme = `Foreword: policies for a practice's or region's computers.

BEFORE YOU USE THEM, replace in every file
- the extension's id, if it is still "aaaa…" (Chrome) or "bbbb…" (Edge): the 32 letters at the end
  of the store's address. Chrome's store and Edge's store give different ids. Two files have the id
  in their names as well. npm run release -- <Chrome's id> <Edge's id> writes it everywhere.
- in firefox-policies.json, the address of the signed Firefox file (install_url).
- the addresses of your source, and the version and hash of its root (64 zeros here). Whoever
  publishes it gives you both: npm run foreword -- verify <repository> --json. With no source of
  your own, set "sources" to [].
"trust" is taken whole or not at all. A slip in it is said in the panel under "Check this computer",
and the last good policy stays. Raise "version" with each change.

WHERE EACH FILE GOES
Chrome    Windows: foreword-chrome.admx and .adml set Foreword up; Chrome's own template installs it
          ("Extension management settings": the line of intune.txt). Or the values of
          chrome-mandatory.json in the registry under Software\\Policies\\Google\\Chrome.
          Linux: chrome-mandatory.json in /etc/opt/chrome/policies/managed/
          (Chromium: /etc/chromium/policies/managed/).
          macOS: both files whose names begin with com.google.Chrome, as a configuration profile.
          The one with the id in its name holds Foreword's own policy: macOS keeps it apart.
Edge      The same build. edge-mandatory.json, as for Chrome: Software\\Policies\\Microsoft\\Edge,
          /etc/opt/edge/policies/managed/, com.microsoft.Edge.
Intune    intune.txt has each value on one line.
Firefox   firefox-policies.json, under the name policies.json, in the folder "distribution" beside
          the program (macOS: Firefox.app/Contents/Resources/distribution), or on Linux in
          /etc/firefox/policies/, which comes first.

MANDATORY OR RECOMMENDED
The -mandatory files install Foreword for good, pin it and set it up. The -recommended files install
it so that a person may turn it off, and set nothing in it. Both go in the folders named above:
browsers take neither the installing of extensions nor an extension's own policy as recommended.

THE BROWSER ITSELF HOLDS WHAT FOREWORD PROMISES
runtime_blocked_hosts shuts Foreword out of every site, and blocked_permissions refuses what it never
asks for, should a later version ask. Foreword works as before: panel, cards, search and updates. An
update source is not shut out, since Foreword has no access to it either: it is fetched as any page
fetches, by leave of the source's own CORS header. Our tests try all of this on Linux in a real
Chromium and a real Firefox ESR 153; an older Firefox may pass over the two settings. The files for
Windows, macOS and Intune follow the vendors' documents, and nobody has tried them on such a
computer yet: try them on one of yours, and look at chrome://policy, edge://policy or
about:policies.

WHAT A POLICY DOES NOT DO
- "discreet": true begins in discreet view. false leaves the front desk in discreet view until a
  person changes it there once.
- Chromium hands a policy out a few seconds after it starts: a panel opened sooner goes by the last
  policy, or at the very first start by none.
- Firefox does not tell Foreword when a policy changes: it is read when the panel opens, and at each
  check for updates.

WHERE FIREFOX DIFFERS
- It has a sidebar in place of the side panel, Alt+Shift+Y to open it and Alt+Shift+X to hide, and an
  event page in place of a worker. Both end when idle, so Foreword counts on neither.
- Without a policy it refuses to be asked for one, which Foreword takes as no policy.
- Each request to an update source bears "Origin" with a number of this installation. Its host has to
  allow every origin (Access-Control-Allow-Origin: *). An update brought in by file sends nothing.
- A private window has no database there: cards show from the package, and notes go with the window.
- Edge is Chromium: the same build and the same behaviour, with its own policy paths, named above.

THE ID IS THE STORE'S
The manifest has no "key", on purpose: a store gives the id, and refuses a key of another listing. A
folder that is loaded unpacked has an id made from its path, for trying only.
Firefox's id is foreword@foreword.example, in lib/platform/manifest.ts. Whoever lists Foreword under
a name of their own changes it there, and here.
`;
