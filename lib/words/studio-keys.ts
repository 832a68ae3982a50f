import type { SignerFileRefusal } from '#lib/guidance/signer-file.ts';
import type { KeyRole, KeyringRefusal } from '#lib/studio/held-key.ts';
import { dayInWords } from './days.ts';
import { signerRoleNames } from './signed.ts';
import { spoken } from './spoken.ts';

/** What each kind of key is called. */
export const keyRoleNames: { readonly [role in KeyRole]: string } = {
  ...signerRoleNames,
  publisher: 'Publisher',
};

/** What each kind of key does, in a line. */
export const keyRoleCues: { readonly [role in KeyRole]: string } = {
  'lived-experience': 'Approves cards for the group that made them, and signs each release',
  clinician: 'Approves cards as right in practice',
  'reception-lead': 'Approves what reception offers',
  'clinical-safety': 'Approves cards that carry risk, and signs each release',
  trainer: 'Writes cards, and signs each release',
  publisher: 'Puts a signed release on the web address. Approves nothing',
};

/** The words of the page for keys. */
export const keysWords = {
  lead: 'A key is how you sign. It stays on this computer, locked under a passphrase.',
  make: 'Make a key',
  role: 'What will you sign as?',
  name: 'Your name, or the group’s',
  nameHint: 'Others see it beside each signature. One name holds one role.',
  passphrase: 'Passphrase',
  passphraseHint: 'At least 12 characters. Four words that do not belong together work well.',
  again: 'The same passphrase again',
  makeIt: 'Make the key',
  made: 'The key is made. Save its backup now.',
  none: 'No key is on this computer yet.',
  bringIn: 'Bring in a key file',
  bringInHint: 'A backup of your own key, or one that was handed over to you.',
  chooseFile: 'Choose the file',
  cameIn: (name: string, role: string) =>
    `The key of ${name}, ${role.toLowerCase()}, is on this computer now. Unlock it with its passphrase.`,
  yours: 'Keys on this computer',
  locked: 'Locked',
  open: (minutes: number) =>
    `Unlocked. It locks again ${minutes === 1 ? 'within a minute' : `within ${minutes} minutes`}.`,
  unlock: 'Unlock',
  passphraseOf: (name: string) => `Passphrase of ${name}`,
  lock: 'Lock now',
  unlockNamed: (name: string, role: string) => `Unlock ${name}, ${role.toLowerCase()}`,
  unlockedNamed: (name: string, role: string) => `${name}, ${role.toLowerCase()}, is unlocked.`,
  backUp: 'Save a backup',
  backedUp: (day: string) => `Backup saved ${dayInWords(day)}.`,
  broughtIn: (day: string) =>
    `Brought in from its file ${dayInWords(day)}. That file is its backup.`,
  notBackedUp: 'No backup saved yet.',
  mayBeCleared:
    'This browser may clear what it keeps when the disk is full. Save a backup of each key, and keep it away from this computer.',
  mayBeClearedHeading: 'Save a backup of your keys',
  sendPublic: 'Save the part to send',
  sendPublicHint:
    'Send this to whoever publishes, so that your name is on the list. It is not secret.',
  more: 'Hand over, retire or replace',
  handOver: 'Save it for the next holder, and retire it here',
  handOverAsk:
    'This saves the file of the key, and then retires the key: it signs nothing more on this computer. The file can be brought in by its next holder.',
  handOverIt: 'Save it and retire it',
  handOverHint:
    'Give them the file and the passphrase by different ways. They bring it in on their computer.',
  retire: 'Retire this key here',
  retireHint: (day: string) =>
    `Retired, this key signs nothing more on this computer, and you cannot undo it here. Its backup of ${dayInWords(day)} can be brought in on another.`,
  retireBroughtIn: (day: string) =>
    `Retired, this key signs nothing more on this computer, and you cannot undo it here. The file that it came from on ${dayInWords(day)} can be brought in on another.`,
  retireLast:
    'No backup of this key was saved here, so this may be the only copy. Once it is retired, nobody may ever sign with it again, and you cannot undo it.',
  backUpFirst: 'Save a backup first',
  keepIt: 'Keep it',
  retireIt: 'Retire it',
  retireFirst:
    'It signs nothing more on this computer. Tell whoever publishes to take it off the list: panels trust it until then, and we cannot know how many do.',
  rotate:
    'To replace a key, make a new one with the same name and role, send its public part to whoever publishes, and retire this one once they have it.',
  retired: (day: string) => `Retired ${dayInWords(day)}. It signs nothing more here.`,
  handedOver: (day: string) =>
    `Handed over ${dayInWords(day)}. Its file was saved for the next holder, and it signs nothing more here.`,
  remove: 'Take it off this computer',
  removeHint:
    'The key goes from this computer. Whoever has its file and its passphrase can bring it in again.',
  removeLast:
    'No backup of this key was saved here, so this may be the only copy. Once it is off this computer, nobody may ever sign with it again, and you cannot undo it.',
  removeIt: 'Take it off',
  fingerprint: 'Fingerprint',
  fingerprintHint: 'Read it to each other to be sure that it is the same key.',
  lostHeading: 'If a key or its passphrase is lost',
  lost: [
    'Nobody can bring a passphrase back, and we cannot either. A backup opens only with it.',
    'What the key has signed stays good. Make a new key, send its public part to whoever publishes, and ask them to take the old one off the list.',
    'If the publishing key is lost and there is no backup, nothing new can be published under the old address. Panels keep the cards that they have, and each must be told of a new source.',
  ],
  notDone: 'Nothing has changed',
} as const;

/** Why nothing was done with a key: what happened, what is safe, what to do. */
export const keyRefusalInWords = spoken((refusal: KeyringRefusal | SignerFileRefusal): string => {
  switch (refusal.code) {
    case 'key-needs-role':
      return 'No key was made. Choose what you will sign as, then try again.';
    case 'key-needs-name':
      return 'No key was made. Write your name or the group’s in plain words, up to 80 characters, then try again.';
    case 'passphrases-differ':
      return 'No key was made. The two passphrases are not the same. Type both again.';
    case 'passphrase-too-short':
      return `No key was made. The passphrase needs at least ${refusal.least} characters. Add a word or two.`;
    case 'passphrase-wrong':
      return 'That is not its passphrase. The key is still locked. Try again.';
    case 'key-here-already':
      return refusal.retired
        ? 'This key is on this computer already, and was retired here. To sign with it again, find it under “Keys on this computer”, press “Take it off this computer”, then bring its file in again.'
        : 'This key is on this computer already.';
    case 'key-retired':
      return 'This key was retired here, so it signs nothing more. Use another, or take this one off this computer and bring its file in again.';
    case 'same-name-in-two-roles':
      return `${refusal.name} already holds another role. One person signs in one role. Use the other key, or the name of whoever holds this role.`;
    case 'key-file-damaged':
      return 'This file could not be read as a key. Your keys have not changed. Use another copy of the backup.';
    case 'key-file-newer':
      return 'This key was made with a newer Foreword. Your keys have not changed. Update Foreword, then try again.';
    case 'key-file-too-few-rounds':
    case 'key-file-too-many-rounds':
      return 'This key file is not locked in the way that Foreword locks keys. Your keys have not changed. Ask whoever gave it to you for one made with Foreword.';
    case 'signer-file-damaged':
      return 'This file could not be read as the public part of a key. Ask for it again.';
    case 'signer-file-newer':
      return 'This file was made with a newer Foreword. Update Foreword, then try again.';
    case 'signer-file-secret':
      return 'This is somebody’s whole key, sent by mistake. It was not taken in. Delete it, tell them, and ask for the part to send.';
  }
});
