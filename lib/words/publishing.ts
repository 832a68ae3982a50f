import type { PublishedWhat } from '#lib/studio/held-repository.ts';
import type { UploadStep } from '#lib/studio/upload-order.ts';
import type { Requirements } from '#lib/trust/requirements.ts';
import { dayInWords } from './days.ts';
import { countOf, listOf } from './facts.ts';
import { signerRoleNames } from './signed.ts';
import { spoken } from './spoken.ts';

/** The words of the page for publishing. */
export const publishWords = {
  lead: 'A release is signed by several people, then put on a web address. Panels fetch it from there.',
  addressHeading: 'The files that are published',
  noRepository: 'No published files are open yet. Open those that you have, or make new ones.',
  openZip: 'Open a zip',
  openFolder: 'Open a folder',
  make: 'Make new files',
  makeHint: (rule: string) =>
    `For a new web address. Put everyone who signs on the list first, and unlock the publishing key. A release will need ${rule}.`,
  owners: 'Who else may publish?',
  ownersHint:
    'A regional publisher has two, so that a lost key stops nothing. Each can publish alone. Their key may stay locked: bring in its backup on the page for keys.',
  withdrawers: 'Who else may withdraw a card while you are away?',
  withdrawersHint:
    'Their key takes a card back, and says that the rest is still current. It publishes no release here.',
  released: (day: string, cards: number) =>
    `Published ${dayInWords(day)}: ${countOf(cards, 'card')}.`,
  notReleased: 'No release yet.',
  holdsUntil: (day: string) => `Panels call it current until ${dayInWords(day)}.`,
  rootWords: 'Words to compare',
  rootWordsHint:
    'A panel shows these ten words to whoever adds the web address by hand. Tell them by phone or on paper, so that they can be sure the address is yours. They stay the same.',
  checks: 'Before you publish',
  clear: 'Checks of the cards are clear',
  clearSub: (cards: number) => `${countOf(cards, 'card')}, nothing to fix`,
  toFix: (cards: number) => `${countOf(cards, 'card')} with something to fix`,
  frontClear: 'Home page, search words and About this library are clear',
  frontToFix: (count: number) => `${countOf(count, 'thing')} to fix outside the cards`,
  frontToFixOn: (page: string, count: number) => `${count} on “${page}”`,
  approvals: 'Every approval is there',
  approvalsMissing: (count: number) => `${countOf(count, 'approval')} to come`,
  checking: 'The checks are still running',
  noCards: 'No card has changed',
  review: 'Every changed card has a review date',
  reviewMissing: (cards: number) => `${countOf(cards, 'card')} without a review date`,
  reviewOf: (some: number, all: number, earliest: string | undefined) =>
    `${some} of ${all} with one${earliest ? `. Earliest: ${dayInWords(earliest)}` : ''}`,
  madeAll: 'A group or a clinician is recorded on every changed card',
  madeMissing: (cards: number) => `${countOf(cards, 'card')} without a group or a clinician`,
  madeOf: (some: number, all: number) => `${some} of ${all} with one`,
  prepared: 'The release is ready to sign',
  preparedWaits: 'The release cannot be signed until every approval is there',
  notPrepared: 'The release is not ready to sign yet',
  signatures: 'Signatures',
  rule: (rule: string) => `It needs ${rule}.`,
  signedBy: (names: string) => `Signed by ${names}.`,
  nobodySigned: 'Nobody has signed yet.',
  keyReady: 'The publishing key is unlocked',
  keyLocked: 'The publishing key is locked',
  keyOther: 'The key that is unlocked does not publish these files',
  keyOtherHint: 'Unlock the publishing key to publish.',
  listChanges: (joins: string, leaves: string) =>
    `The list of those who sign changes with this release.${joins ? ` Joins: ${joins}.` : ''}${leaves ? ` Leaves: ${leaves}.` : ''}`,
  overlay: 'Local notes of our practice',
  overlayAsPublished: 'As they are published now, if at all',
  overlayOurs: 'Those written on this computer',
  overlayNone: 'None',
  overlayHint:
    'Only for a practice’s own files. Panels that have them as a region’s take no release with local notes.',
  overlayUnchanged: 'The local notes that are published already go along unchanged.',
  overlayTakenOut:
    'The local notes that are published now go: panels show none of them after this release.',
  overlayIn: (name: string, count: number) =>
    `Local notes in this release: ${countOf(count, 'note')} of ${name || 'the practice'}`,
  prepare: 'Make the release ready to sign',
  prepareHint: 'Do this when every approval is there. Making it ready again drops its signatures.',
  signRelease: 'Sign the release',
  signHint: 'Saves a small file. Give it to whoever publishes.',
  addSignature: 'Add a signature file',
  publish: 'Publish',
  publishHint:
    'Nothing is sent. Foreword checks the files as panels will, then gives them to you to put on the web address.',
  out: 'Put these files on the web address',
  saveZip: 'Save as a zip',
  saveFolder: 'Write into a folder',
  noFolder: 'This browser cannot write into a folder, so the files are saved as a zip.',
  order: 'Upload in this order',
  orderHint: 'Panels that look in the middle of an upload then still find a whole release.',
  written: 'Written.',
  staffHeading: 'What staff will see',
  staff: (changes: number) =>
    changes === 0 ? 'No change in the panel.' : `“What’s new: ${changes}” in the panel. No pop-up.`,
  staffWithdrawn: (count: number) =>
    count === 1
      ? '1 card withdrawn: the reason stands in its place for 30 days.'
      : `${countOf(count, 'card')} withdrawn: the reason stands in the place of each for 30 days.`,
  staffWhen: 'Panels check once a day. Everyone should have it by the next working day.',
  stillCurrentHeading: 'Still current',
  stillCurrentHint:
    'Once a month, say that what is published still stands. It needs one key, and no other signature: the publishing key, or that of somebody who may withdraw a card.',
  stillCurrent: 'Say that it is still current',
  withdrawHeading: 'Withdraw a card',
  withdrawHint:
    'At once, with one key. The card goes from every panel at its next check, with your reason in its place for 30 days.',
  whichCard: 'Which card',
  chooseCard: 'Choose a card',
  withdrawnCard: (title: string, day: string) => `${title} (withdrawn ${dayInWords(day)})`,
  reason: 'Why, in a sentence that staff will read',
  useInstead: 'Use instead',
  nothingInstead: 'No other card',
  withdraw: 'Withdraw it, and save the files',
  notDone: 'Nothing was published',
  notSigned: 'Nothing was signed',
  signed: 'Signed. Give the file to whoever publishes.',
  added: 'The signature was added.',
} as const;

/** What was done, in a line. */
export const doneWords: { readonly [what in PublishedWhat]: string } = {
  founded: 'The files of a new publisher are ready. They hold no cards yet.',
  released: 'The release is ready, and was checked as panels will check it.',
  'still-current': 'It stands as current again.',
  withdrawn: 'The card is withdrawn in these files. Put them on the web address now.',
};

/** What goes up in each step of an upload. */
export const stepWords: { readonly [step in UploadStep]: string } = {
  targets: 'The folder “targets”, and foreword.json',
  metadata: 'The folder “metadata”, but not yet the snapshot and the timestamp',
  snapshot: 'metadata/…snapshot.json',
  timestamp: 'metadata/timestamp.json, last of all',
};

/** The mix that a release needs, in words. */
export const ruleInWords = spoken((require: Requirements): string => {
  const each = Object.entries(require).map(
    ([role, count]) =>
      `${count} from ${signerRoleNames[role as keyof typeof signerRoleNames].toLowerCase()}`,
  );
  return listOf(each);
});
