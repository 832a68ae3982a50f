import type { EditorView } from '#lib/studio/editor-view.ts';
import { dayInWords } from './days.ts';
import { spoken } from './spoken.ts';
import { forWhom, hiddenInWords, ordinal } from './studio-library.ts';

/** The words of the card editor. */
export const editorWords = {
  library: 'Library',
  noCard: 'There is no such card in this library.',
  untitled: 'Card without a title',
  untitledOf: (id: string) => `Card without a title (${id})`,
  compare: 'Compare with published',
  toSignOff: 'Go to sign-off',
  rehearse: 'Rehearse',
  undo: 'Undo',
  redo: 'Redo',
  drop: 'Drop all changes',
  dropHint: 'The published words stand again. You cannot undo this.',
  dropNew: 'Take this card away',
  dropNewHint:
    'This card and all its words go from this library. It was never published. You cannot undo this.',
  keepNew: 'Keep the card',
  dropNewIt: 'Take it away',
  keep: 'Keep them',
  dropIt: 'Drop them',
  takeOut: 'Leave it out of the next release',
  keepIn: 'Keep it in after all',
  takenOut: 'This card will be left out of the next release. Until then staff see it as it is.',
  preview: 'Preview',
  realWidth: 'Real panel width, 360 px.',
  tabs: { card: 'Card', discreet: 'Discreet', dark: 'Dark', large: '150%', print: 'Print' },
  largeName: 'Text at 150%',
  readingAge: (age: number) => `Reading age ${age}.`,
  readingAim: (age: number, most: number) => `Reading age ${age}. Aim for ${most} or below.`,
  wordCount: (words: number, seconds: number) =>
    `${words} ${words === 1 ? 'word' : 'words'}. About ${seconds.toFixed(1).replace('.0', '')} seconds.`,
  letters: (count: number) => `${count} letters`,
  remove: 'Remove',
  up: 'Move up',
  none: 'None',
  choose: 'Choose',
  savedNow: 'Saved.',
} as const;

/** What stands below the heading: which edition, for whom, and whether it is kept. */
export const standingInWords = spoken((view: EditorView, time: (ms: number) => string): string => {
  const { draft, isNew, isChanged, save, saved, withdrawn } = view;
  const whom = draft.audience.map((one) => forWhom[one]).join(', ');
  const edition = isNew ? 'New card' : editionInWords(view);
  const kept = isChanged && saved !== undefined ? ` ${keptInWords(save, time(saved))}` : '';
  const hidden = withdrawn
    ? ` Withdrawn ${dayInWords(withdrawn.day)}. ${hiddenInWords(withdrawn)}`
    : '';
  return `${edition}. For ${whom || 'nobody yet'}.${hidden}${kept}`;
});

function editionInWords({ draft, isChanged, published }: EditorView): string {
  if (!isChanged) return `Published, ${ordinal(published?.rev ?? draft.rev)} edition`;
  return `Draft of ${ordinal(draft.rev)} edition`;
}

function keptInWords(save: EditorView['save'], time: string): string {
  if (save === 'not-kept') return 'Not saved.';
  return save === 'saving' ? 'Saving.' : `Saved ${time} on this computer.`;
}

/** Another tab changed the card while it was open here. */
export const clashWords = {
  heading: (time: string) => `This card was changed in another tab at ${time}`,
  words: 'Yours is kept as a copy, and what you type now goes into that copy. Compare the two.',
  mine: 'Use mine',
  theirs: 'Use the other',
  versions: 'The other tab against yours',
  copies: 'Copies kept',
  copyOf: (time: string) => `Kept at ${time}`,
  use: 'Use this copy',
  drop: 'Take away',
} as const;
