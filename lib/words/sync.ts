import type { BringInRefusal } from '#lib/sync/bring-in.ts';
import type { FindRefusal } from '#lib/sync/find-source.ts';
import type { SyncCode } from '#lib/sync/refusal.ts';
import { spoken } from './spoken.ts';
import {
  damaged,
  type ErrorWords,
  host,
  newer,
  notSigned,
  older,
  sameCards,
} from './sync-kinds.ts';

/** Every code with which an update, a source or a file of guidance may be refused. */
export type UpdateCode =
  | SyncCode
  | BringInRefusal['code']
  | Exclude<FindRefusal['code'], 'metadata-not-fetched' | 'offline-or-unreachable'>
  | 'source-list-lost'
  | 'sources-set-by-policy'
  | 'policy-not-valid';

const words: { readonly [code in UpdateCode]: ErrorWords } = {
  offline: host('This computer is offline.', 'It asks again by itself once there is a network.'),
  unreachable: host(
    'The host of the cards did not answer.',
    'It asks again by itself. If it goes on for days, tell whoever looks after the cards.',
  ),
  redirected: host(
    'The host of the cards sends readers on to another address, which Foreword does not follow.',
    'Tell whoever looks after the cards: the address must answer itself.',
  ),
  'no-cors': host(
    'The host of the cards answers, but does not let Foreword read the answer.',
    'Tell whoever looks after the cards: the host must send the header “Access-Control-Allow-Origin: *”.',
  ),
  'timed-out': host('The host of the cards was too slow.', 'It asks again by itself.'),
  stopped: host('The check was stopped.', 'Check again when you like.'),
  'run-too-long': host(
    'The check took longer than 10 minutes.',
    'It goes on from where it was, by itself.',
  ),
  missing: host(
    'A file of the cards is not on the host.',
    'Tell whoever looks after the cards: the last upload may not have ended.',
  ),
  'not-json-but-html': host(
    'The host answered with a web page instead of the cards.',
    'This computer may have to sign in to its network first. Then check again.',
  ),
  status: host('The host of the cards answered with an error.', 'It asks again by itself.'),
  'no-guidance-yet': host(
    'The publisher has not published any cards yet.',
    'There is nothing to do: they come by themselves.',
  ),
  'no-room': host(
    'There is no room on this computer’s disk for the update.',
    'Make room, then check again.',
  ),
  'disk-failed': host(
    'Something that Foreword keeps on this computer could not be read or written.',
    'It tries again by itself. If it goes on for days, close the browser and open it again.',
  ),
  'too-long': damaged('A file of the update is longer than it may be.'),
  'length-wrong': damaged('A file of the update does not have the length that was signed.'),
  'hash-wrong': damaged('A file of the update has other contents than were signed.'),
  'hash-unknown': newer('The update is checked in a way that this Foreword does not know.'),
  'metadata-not-json': damaged('A signed list of the update is damaged.'),
  'metadata-malformed': damaged('A signed list of the update is not whole.'),
  'metadata-wrong-type': damaged('A signed list of the update stands in the wrong place.'),
  'metadata-over-limit': damaged('A signed list of the update is larger than it may be.'),
  'spec-version-unknown': newer('The update is signed in a way that this Foreword does not know.'),
  'too-few-signatures': notSigned('Too few of the keys that must sign the update did.'),
  'version-wrong': damaged('Two signed lists of the update do not belong together.'),
  'version-rolled-back': older('The update is an older edition than the one here.'),
  'metadata-expired': {
    happened: 'The publisher has not confirmed lately that these cards are the newest.',
    safe: sameCards,
    toDo: 'Ask whoever looks after the cards to confirm that they are still current.',
  },
  'role-left-snapshot': older('A signed list that was there before is not in the update.'),
  'role-not-in-snapshot': damaged('A signed list is missing from the update.'),
  'role-not-delegated': notSigned('The publisher trusts nobody with the cards.'),
  'target-not-found': damaged('The publisher’s lists do not name a file that they should.'),
  'trusted-root-unusable': damaged('The publisher’s keys that are kept here cannot be read.'),
  'root-not-as-pinned': notSigned(
    'The publisher’s keys are not the ones that were compared or set.',
  ),
  'signer-unnamed': notSigned('A key of the publisher does not say whose it is.'),
  'signer-key-unusable': notSigned('A key of the publisher cannot be used.'),
  'same-key-in-two-roles': notSigned('One key stands for two kinds of signer.'),
  'same-name-in-two-roles': notSigned('One name stands for two kinds of signer.'),
  'mix-not-met': notSigned('Not every kind of person who must sign the update did.'),
  'mix-not-valid': notSigned(
    'The publisher’s list of who must sign names a kind of person, or a number, that Foreword does not know.',
  ),
  'signer-not-included': notSigned(
    'Somebody whose signature your organisation asks for did not sign.',
  ),
  'guidance-newer': newer('The update holds something that this Foreword does not know.'),
  'guidance-not-valid': damaged('The publisher’s list of cards is not whole.'),
  'guidance-over-limit': damaged('The update is larger than it may be.'),
  'guidance-file-damaged': damaged('A file of the update cannot be read.'),
  'withdrawals-not-valid': damaged('The publisher’s list of withdrawn cards cannot be read.'),
  'withdrawals-newer': newer('The list of withdrawn cards is made for a newer Foreword.'),
  'foreword-too-old': newer('The update is made for a newer Foreword.'),
  'too-many-cards': damaged('The update holds more cards than your organisation allows.'),
  'bundle-not-as-listed': damaged('The cards are not those of the list that was signed.'),
  'card-repeated': damaged('One card stands twice in the update.'),
  'state-digest-wrong': damaged('The cards put together are not what was signed.'),
  'card-not-valid': damaged('A card in the update breaks the rules for cards.'),
  'front-not-valid': damaged('The list of situations in the update breaks its rules.'),
  'overlay-not-valid': damaged('The local notes in the update break their rules.'),
  'overlay-not-of-practice': {
    happened:
      'The update holds a practice’s own local notes, and its source stands here as a region’s.',
    safe: sameCards,
    toDo: 'If it is your practice’s own, remove the source and add it again as that.',
  },
  'pack-damaged': damaged('A file of the update is damaged.'),
  'pack-too-large': damaged('A file of the update is larger than was signed.'),
  'pack-hash-wrong': damaged('A file of the update is not the one that was signed.'),
  'pack-size-wrong': damaged('A file of the update is not as large as was signed.'),
  'pack-count-wrong': damaged(
    'A file of the update holds another number of cards than was signed.',
  ),
  'pack-not-text': damaged('A file of the update is not text.'),
  'pack-line-too-long': damaged('A card in the update is too long.'),
  'pack-line-damaged': damaged('A card in the update is damaged.'),
  'pack-line-repeated': damaged('A card stands twice in a file of the update.'),
  'pack-line-without-id': damaged('A card in the update has no name.'),
  'zip-damaged': damaged('The file is damaged, or is not a zip.'),
  'zip-too-many-files': damaged('The file holds more than guidance can.'),
  'zip-too-large': damaged('The file is larger than guidance can be.'),
  'zip-name-unsafe': damaged('The file holds a name that no folder of guidance has.'),
  'zip-name-repeated': damaged('The file holds one name twice.'),
  'file-without-repository': damaged('There is no guidance in the file.'),
  'file-incomplete': {
    happened: 'The file does not hold all of the publisher’s folder.',
    safe: sameCards,
    toDo: 'Ask whoever gave you the file for the whole of it.',
  },
  'file-of-unknown-publisher': notSigned(
    'The file is from a publisher who is not one of the sources here.',
  ),
  'address-not-usable': {
    happened: 'The address cannot be used.',
    safe: sameCards,
    toDo: 'Type the address of the publisher’s folder. It begins with https:// and has no question mark.',
  },
  'source-list-lost': {
    happened:
      'Foreword lost the list that this source stood in, so it does not know where to ask for updates.',
    safe: sameCards,
    toDo: 'Add the source again in Settings. If your organisation set it, tell whoever looks after this computer.',
  },
  'sources-set-by-policy': {
    happened: 'Your organisation sets the sources on this computer.',
    safe: sameCards,
    toDo: 'Ask whoever looks after this computer to add the source.',
  },
  'policy-not-valid': {
    happened:
      'The settings that your organisation hands out cannot be read, so no update is taken.',
    safe: sameCards,
    toDo: 'Tell whoever looks after this computer. “Check this computer” names what is wrong.',
  },
};

/** Why an update was not used: what happened, what is safe, what to do. */
export const updateRefusalInWords = spoken((code: UpdateCode): ErrorWords => {
  return words[code];
});

/** Whether a code, as it was kept, is one of these. */
export function isUpdateCode(code: string): code is UpdateCode {
  return Object.hasOwn(words, code);
}
