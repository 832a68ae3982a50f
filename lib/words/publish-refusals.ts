import type { FrontUnfinished } from '#lib/studio/front-unfinished.ts';
import type { PublishRefusal } from '#lib/studio/publishing.ts';
import type { ReleaseSignRefusal } from '#lib/studio/release-signing.ts';
import type { MissingRole } from '#lib/trust/mix.ts';
import { cardsInWords, someOf } from './cards-in-the-way.ts';
import { dayInWords } from './days.ts';
import { frontPlaceOf } from './front-place.ts';
import { otherWordsInWords, waitingInWords } from './other-words.ts';
import { repositoryFault } from './repository.ts';
import { approveRefusalInWords } from './sign-off.ts';
import { signerRoleNames } from './signed.ts';
import { publisherFault, signatureFileFault } from './signing.ts';
import { spoken } from './spoken.ts';
import { screenTitles } from './studio.ts';
import { faultInWords } from './studio-findings.ts';
import { reasonFault } from './withdrawal-reason.ts';

function mixInWords(missing: readonly MissingRole[]): string {
  const each = missing.map(
    ({ role, asked, found }) => `${signerRoleNames[role].toLowerCase()} (${found} of ${asked})`,
  );
  return `The release is not signed by the kinds of people that it needs. Still missing: ${each.join(', ')}. Ask them to sign, and add their files.`;
}

function unfinishedInWords({ fault, of, named }: FrontUnfinished): string {
  const { page, field } = frontPlaceOf(fault);
  const owner = of === undefined ? '' : `the ${of} “${named}”`;
  const place = [field === '' ? '' : `“${field}”`, owner].filter((part) => part !== '');
  const at = place.length > 0 ? `, at ${place.join(' of ')}` : '';
  return `“${page}” is not finished${at}. ${faultInWords(fault)} Finish it on that page, then try again.`;
}

/** Why nothing was published: what happened, what is safe, what to do. */
export const publishRefusalInWords = spoken((refusal: PublishRefusal): string => {
  switch (refusal.code) {
    case 'publisher-locked':
      return 'The publishing key is locked. Your draft is saved. Unlock it on the page for keys, then try again.';
    case 'no-repository-here':
      return 'These are not published files: metadata/1.root.json is not among them. Nothing was changed. Open the folder or zip that holds “metadata” and “targets”.';
    case 'bundle-not-named':
      return 'This library has no name of its own yet. Fill in “About this library”, then try again.';
    case 'no-release-waits':
      return `No release is ready to sign. Make it ready first.`;
    case 'withdrawal-needs-reason':
      return 'Nothing was withdrawn. Say why, in up to 280 characters.';
    case 'withdrawal-needs-card':
      return 'Nothing was withdrawn. Choose which card.';
    case 'nothing-changed':
      return 'Nothing has changed since the published release, so there is nothing to sign.';
    case 'cards-not-ready':
    case 'approvals-missing':
    case 'edition-not-raised':
      return cardsInWords(refusal);
    case 'other-bundle':
      return `This library is “${refusal.ours}”, and the published files are “${refusal.published}”. Open the files that belong to it.`;
    case 'home-not-there':
      return `The home page of a role, or one of its tiles, names a card that is not there: ${refusal.card}. Choose another in “${screenTitles.home}”.`;
    case 'draft-notes-not-valid':
      return `The local notes that came with the draft break the rules for local notes. Choose other notes, or ask for the draft again.`;
    case 'front-not-finished':
      return unfinishedInWords(refusal);
    case 'mix-not-met':
      return mixInWords(refusal.missing);
    case 'no-key-for-role':
      return `The key that is unlocked may not sign this (${refusal.role}). Unlock the publishing key.`;
    case 'folder-file-in-the-way':
      return `The folder holds another file under the name ${refusal.file}. It was not written over. Choose the folder of these files, or an empty one.`;
    case 'folder-not-writable':
      return `${refusal.file} could not be written. Choose another folder, or save a zip.`;
    case 'folder-too-large':
      return 'The folder holds more than published files of Foreword can. Nothing was changed. Choose the folder that holds “metadata” and “targets”.';
    default:
      return rest(refusal);
  }
});

type Handled =
  | 'publisher-locked'
  | 'no-repository-here'
  | 'bundle-not-named'
  | 'no-release-waits'
  | 'withdrawal-needs-card'
  | 'withdrawal-needs-reason'
  | 'nothing-changed'
  | 'cards-not-ready'
  | 'approvals-missing'
  | 'edition-not-raised'
  | 'other-bundle'
  | 'home-not-there'
  | 'draft-notes-not-valid'
  | 'front-not-finished'
  | 'mix-not-met'
  | 'no-key-for-role'
  | 'folder-file-in-the-way'
  | 'folder-not-writable'
  | 'folder-too-large';

function rest(refusal: Exclude<PublishRefusal, { readonly code: Handled }>): string {
  switch (refusal.code) {
    case 'repository-changed-elsewhere':
      return `Another tab of the Studio changed the published files meanwhile. The newer files are shown here now. Look at them, then try again.`;
    case 'reason-names-somebody':
    case 'reason-not-plain':
      return reasonFault(refusal);
    case 'clock-behind':
      return `This computer’s clock says ${dayInWords(refusal.today)}, and these files were published on ${dayInWords(refusal.issued)}. Set the clock, then try again. If it is right, it was wrong on that day: then the publisher’s keys must be replaced, with the command “rotate”.`;
    case 'zip-damaged':
    case 'zip-name-unsafe':
    case 'zip-name-repeated':
    case 'zip-too-large':
    case 'zip-too-many-files':
      return 'This zip is damaged, or it does not hold published files of Foreword. Nothing was changed. Choose another copy.';
    case 'meeting-needs-signature':
      return `A group approved cards of this release at a meeting, and its own key has not signed the release. Ask whoever holds the group’s key to sign it, and add the file.`;
    case 'release-of-other-facts':
    case 'release-damaged':
    case 'release-out-of-date':
      return waitingInWords(refusal);
    case 'delegations-not-ours':
    case 'mix-not-valid':
      return `These files do not say who signs the cards, so Foreword did not make them. Choose the files that Foreword made.`;
    case 'too-few-signatures':
      return `${refusal.found} of ${refusal.threshold} signatures are there. Ask the others to sign, and add their files.`;
    case 'signature-of-unknown-key':
      return `One signature is of somebody who is not on the list. Put them on the list, or make the release ready again without it.`;
    case 'signature-of-other-words':
    case 'signature-not-good':
      return signatureFault(refusal);
    case 'signer-unnamed':
    case 'signer-key-unusable':
    case 'same-key-in-two-roles':
    case 'same-name-in-two-roles':
    case 'too-few-owners':
    case 'too-few-signers':
    case 'require-out-of-reach':
      return `${publisherFault(refusal)} Put the right people on the list on the page for sign-off.`;
    default:
      return `${repositoryFault(refusal)} ${whatNext(refusal)}`;
  }
}

// No other copy of the files helps where they are of a newer Foreword, or have only run out.
function whatNext({ code }: { readonly code: string }): string {
  if (code === 'metadata-expired') return 'Make the release ready to sign again.';
  const isNewer = code === 'guidance-newer' || code === 'withdrawals-newer';
  return isNewer
    ? 'Update Foreword, then try again.'
    : 'Open an undamaged copy of the published files.';
}

function signatureFault({
  code,
  name,
}: {
  readonly code: 'signature-of-other-words' | 'signature-not-good';
  readonly name: string;
}): string {
  return code === 'signature-of-other-words'
    ? `The signature of ${name} is for an earlier release, or for other words. It was not taken. Send them this release, and ask them to sign it.`
    : `The signature of ${name} is not good. It was not taken. Ask them to sign again.`;
}

/** Why a release was not signed, or a signature was not taken: what happened, and what to do. */
export const signReleaseRefusalInWords = spoken((refusal: ReleaseSignRefusal): string => {
  switch (refusal.code) {
    case 'no-release-waits':
      return 'No release is ready to sign. Ask whoever publishes for the draft with the release in it.';
    case 'release-damaged':
      return 'The release in this draft is damaged. Ask whoever publishes to send it again.';
    case 'approvals-missing':
      return `These cards still need an approval: ${someOf(refusal.titles)}. Go to Sign-off.`;
    case 'release-of-other-words':
    case 'release-changes-others':
    case 'release-of-other-facts':
    case 'release-not-whole':
    case 'release-before-unsigned':
    case 'release-of-other-front':
      return otherWordsInWords(refusal);
    case 'signature-of-other-words':
    case 'signature-not-good':
      return signatureFault(refusal);
    case 'signature-of-unknown-key':
      return 'This signature is of somebody who is not on the list. It was not taken. Put them on the list first, from the public part of their key.';
    case 'signed-already':
      return `${refusal.name} has signed this release already. One person signs once, so nothing was added. Ask somebody in another role.`;
    case 'signature-file-damaged':
    case 'signature-file-newer':
      return signatureFileFault(refusal);
    default:
      return approveRefusalInWords(refusal);
  }
});
