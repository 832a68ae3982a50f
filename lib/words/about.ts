/** Why each browser permission is asked for, by its name in the manifest. */
export const permissionReasons: { readonly [permission: string]: { name: string; why: string } } = {
  sidePanel: { name: 'Side panel', why: 'To open next to your work' },
  storage: { name: 'Storage', why: 'To keep the cards and your settings' },
  alarms: { name: 'Alarms', why: 'To check for new cards once a day, where a source is set' },
  unlimitedStorage: {
    name: 'Unlimited storage',
    why: 'So that the browser does not clear the cards when the disk is short',
  },
};

/** The words of the page about what Foreword can and can’t see. */
export const aboutWords = {
  heading: 'What Foreword can and can’t see',
  lead: 'It is a set of cards. It does not know who you are looking after.',
  cannotSee: 'It can’t see',
  cannot: [
    'Patient records or your clinical system',
    'The pages you open, or what you type in them',
    'Who is in the room',
  ],
  keeps: 'It keeps, on this computer only',
  kept: [
    'The cards that came with it, and those of its update sources',
    'Your practice’s own notes',
    'What you say under “Tell us”, until you remove it',
    'Your view, pins and text size',
    'The card you have open, for 10 minutes at most, and never after the browser closes',
    'What you have half typed, for 10 minutes at most, and never after the browser closes or you press Hide',
    'How your home page last looked, until the browser closes or you press Hide',
    'Your update sources, which hosts were asked on which day, for 30 days, and codes of what was refused',
    'In the Studio: libraries, drafts and sealed keys',
  ],
  privateWindow:
    'This is a private window: what you choose or write in it is in memory, and goes when the last private window closes.',
  /** In the place of the first, where cards of sources are not shown. */
  keptInPrivate: 'The cards that came with it, and which of them an update source took back',
  keptNot: 'Not your searches, or the cards you opened before',
  connects: 'It connects to',
  noSource: 'Nothing. No update source is set, and the cards are built in.',
  privateSource:
    'Nothing, from a private window. It shows the built-in cards, and none from this computer’s update sources. Built-in cards that a source took back are not shown either.',
  connectsWhy: {
    cards:
      'at most once a day, to check for new cards. More often only where your organisation sets it.',
    'practice-file': 'to keep the practice file up to date.',
  },
  hostSees:
    'A host sees the address of your network and the time, as for any file. It is told nothing about you, what you read or anyone else.',
  firefoxNumber:
    'Where a source is set, Firefox also sends its host a number of this installation with each check. An update brought in from a file sends nothing.',
  asked: 'What it asked the browser for',
  hostsNone: 'No web pages: it asked for no site at all.',
  notAsked: 'It did not ask for tabs, pages, history, clipboard, camera or microphone.',
  unknownPermission: 'Not explained yet. Tell the people who make Foreword.',
  check: 'How you can check this',
  checks: [
    'In the browser’s page for extensions, open Details. It lists no site access.',
    'In the folder of the extension, manifest.json names each permission above and no more.',
    'Disconnect the network. Every card still opens.',
  ],
  who: 'Who makes Foreword',
  whoLines: [
    'An open source project under the MIT licence. It is not an NHS service.',
    'The starter cards are drafts from published work, under CC BY 4.0. No local group has checked them, and no clinician has approved them.',
    'It stores and searches text. It acts on nobody’s data and calculates nothing.',
  ],
  assurance: 'Assurance: hazards, data protection, how to check',
  version: 'Version',
  notNhs: 'Open source. Not an NHS service.',
} as const;
