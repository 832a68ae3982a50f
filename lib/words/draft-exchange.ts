import type { TakeInRefusal } from '#lib/studio/draft-exchange.ts';
import { countOf } from './facts.ts';
import { spoken } from './spoken.ts';

/** The words of bringing in a draft. */
export const exchangeWords = {
  refused: 'This draft was not brought in',
  compare: 'Before it is brought in',
  plan: (fresh: number, clashes: number, same: number) =>
    `${counts(fresh, clashes, same).join(', ') || 'No card differs'}. Approvals and requests of both sides are kept.`,
  requests: (count: number) =>
    count === 0 ? '' : `${countOf(count, 'change')} ${count === 1 ? 'is' : 'are'} asked for.`,
  removed: (count: number) => `${countOf(count, 'card')} would be left out of the next release.`,
  clash: (title: string) => `${title}: theirs against ours`,
  ours: 'Keep ours',
  theirs: 'Take theirs',
  kept: 'The side you do not choose is kept as a copy of the card.',
  front: {
    fresh: 'Nobody has changed these here, so they come in with the draft.',
    clash:
      'They were changed here as well. Undo on the page for home brings back what you do not choose.',
  },
  anew: 'The library has changed since this was compared, so nothing was brought in yet. It is compared again above. Look at it once more, then bring it in.',
  take: 'Bring it in',
  leave: 'Leave it',
  taken: (cards: number, approvals: number) =>
    `Done. ${countOf(cards, 'card')} and ${countOf(approvals, 'approval')} brought in.`,
  lost: (parts: readonly string[]) =>
    parts.length === 0
      ? ''
      : `Not everything could be read of: ${parts.join(', ')}. What can be read of the draft comes in. Ask whoever sent it to save it again, with the newest Foreword.`,
} as const;

function counts(fresh: number, clashes: number, same: number): readonly string[] {
  return [
    ...(fresh > 0 ? [`${countOf(fresh, 'card')} changed there only`] : []),
    ...(clashes > 0 ? [`${countOf(clashes, 'card')} changed on both sides`] : []),
    ...(same > 0 ? [`${countOf(same, 'card')} the same`] : []),
  ];
}

/** The words of what a draft brings beside its cards. */
export const besideWords = {
  signers: (count: number) =>
    count === 1
      ? 'It names somebody who is not on your list of those who sign. The words are the fingerprint of their key.'
      : `It names ${count} people who are not on your list of those who sign. The words are the fingerprints of their keys.`,
  takeSigners: 'Put them on the list',
  takeSignersCue:
    'Only if you have heard the same words from each of them. Until they are on the list, what they approve or sign counts for nothing here.',
  notes: (count: number) =>
    count === 0
      ? 'It asks that no notes of a practice are published any more.'
      : `It brings ${countOf(count, 'note')} of a practice, to be published with the cards.`,
  takeNotes: 'Take this in too',
  takeNotesCue:
    'Only if whoever sent it told you so. They are shown on Sign-off once the release is made ready.',
} as const;

/** Why a draft was not taken in: what happened, what is safe, what to do. */
export const takeInRefusalInWords = spoken((refusal: TakeInRefusal): string => {
  switch (refusal.code) {
    case 'draft-file-newer':
      return 'It was made with a newer Foreword. Your library has not changed. Update Foreword, then try again.';
    case 'draft-of-other-bundle':
      return `It belongs to “${refusal.theirs}”, and “${refusal.ours}” is open. Your library has not changed. Open the library that it belongs to, then bring it in again.`;
    case 'draft-file-damaged':
      return `It is damaged, or it is not a draft (${refusal.file}). Your library has not changed. Ask for the file again.`;
    case 'zip-damaged':
    case 'zip-name-unsafe':
    case 'zip-name-repeated':
      return 'It is damaged, or it is not a draft. Your library has not changed. Ask for the file again.';
    case 'zip-too-many-files':
    case 'zip-too-large':
      return 'It is larger than any draft of Foreword. Your library has not changed. Ask for the file again.';
  }
});
