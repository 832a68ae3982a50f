import type { UpdateProgress, Updating } from '#lib/panel/updates.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import { dayInWords, instantInWords, releaseName } from './days.ts';
import { spoken } from './spoken.ts';

/** The words of the part of Settings about updates. */
export const sourceWords = {
  heading: 'Updates',
  none: 'No update source is set. The cards that came with Foreword stay, and nothing is fetched.',
  privateWindow:
    'This is a private window. It fetches nothing and leaves nothing on this computer, so no update source and no policy file can be brought in here. Use an ordinary window for that.',
  address: 'Address',
  layer: 'What it is',
  state: 'State',
  checked: 'Last check',
  lastResult: 'Why nothing came',
  never: 'Not yet',
  needs: 'Who must have signed',
  signed: 'Signed by',
  fingerprint: 'Fingerprint, in words',
  fingerprintHint: 'Of the file that names its keys, as it was when the source was added.',
  checkNow: 'Check for updates now',
  stop: 'Stop',
  stopped: 'Stopped. What was here before stays, and what was fetched is kept for the next check.',
  remove: 'Remove this source',
  removeQuestion: (title: string) => `Remove “${title}”?`,
  removeWords:
    'Its cards leave this computer at once, and cards that it took back show again. The built-in cards, your pins and your local notes stay. To have it again, you add it again and compare its words.',
  keepIt: 'Keep it',
  removeIt: 'Remove it',
  removed: (title: string) => `“${title}” and its cards were removed.`,
  bringIn: 'Bring in an update from a file',
  bringInHint:
    'For a computer without a network. The file is the publisher’s folder as a zip, and it is checked like any update.',
  broughtIn: (title: string) => `Done. “${title}” is up to date with the file.`,
  notBroughtIn: 'This file was not brought in',
  notFound: 'No source was found there',
  notAdded: 'The source was not added',
  notRemoved: 'The source was not removed',
  code: 'Code:',
} as const;

/** The words of adding a source by hand. */
export const addSourceWords = {
  add: 'Add an update source',
  mayNot:
    'Your organisation sets where updates come from, so no source can be added here. Ask your IT team.',
  address: 'Address of the source',
  addressHint:
    'It starts with https://. The publisher gives it to you, and with it some words to compare.',
  look: 'Look it up',
  lookAgain:
    'Nothing was added. Check the address letter by letter, and that this computer is online, then look it up again.',
  cancel: 'Cancel',
  question: 'Is this the source that you were given?',
  name: 'Name',
  rootVersion: 'Version of its keys',
  validUntil: 'Keys valid until',
  changes: 'To change its keys',
  keysMustSign: (needed: number, of: number) => `${needed} of ${of} keys must sign.`,
  compare: 'Compare these words',
  compareLead:
    'Ask the publisher for their words by phone or on paper, not from the same web page. Every word must be the same, in the same order.',
  inFull: 'The same, as code',
  whose: 'Whose guidance is it?',
  layers: [
    ['regional', 'For our region or network'],
    ['practice', 'Our practice’s own'],
  ],
  compared: 'I compared every word with what the publisher gave me',
  compareFirst: 'Compare the words with the publisher’s, and tick the box. Nothing was added.',
  confirm: 'Add this source',
  differ: 'The words differ',
  added: (title: string) => `“${title}” was added.`,
} as const;

/** How far a check has come, in a line. */
export const progressInWords = spoken(
  (
    at: Extract<Updating, { progress: unknown }>['at'],
    progress: UpdateProgress | undefined,
  ): string => {
    const what = {
      checking: 'Checking for updates',
      finding: 'Looking the source up',
      adding: 'Adding the source and fetching its cards',
      'bringing-in': 'Reading and checking the file',
    }[at];
    if (!progress) return `${what}.`;
    const whose = progress.title === '' ? '' : `, ${progress.title}`;
    const far = progress.of > 0 ? `: ${percentOf(progress)}%` : '';
    return `${what}${whose}${far}.`;
  },
);

/** How far a thing has come, of a hundred. */
export function percentOf({ done, of }: UpdateProgress): number {
  return Math.min(Math.floor((100 * done) / of), 100);
}

/** How a source stands, in a sentence. */
export const sourceStateInWords = spoken((source: SourceState): string => {
  const { released } = source;
  const release = released && `Release ${releaseName(released)} of ${dayInWords(released)}`;
  const stays = release ? `${release} stays in use` : 'It has no cards here yet';
  switch (source.state) {
    case 'current':
      return `Up to date. ${release ?? stays}.`;
    case 'waiting':
      return 'Waiting for its first cards.';
    case 'not-confirmed':
      return `${notConfirmed(source)}. ${stays}.`;
    case 'update-not-used':
      return `An update was not used. ${stays}.`;
  }
});

function notConfirmed({ confirmedUntil, lastConfirmed }: SourceState): string {
  const since = confirmedUntil ?? lastConfirmed;
  return since === undefined ? 'Not confirmed' : `Not confirmed since ${instantInWords(since)}`;
}
