import type { FeedbackRefusal } from '#lib/guidance/read-feedback.ts';
import type { ClearRefusal } from '#lib/studio/claims.ts';
import type { InboxNews } from '#lib/studio/inbox-keeping.ts';
import type { Cleaned } from '#lib/studio/take-out.ts';
import { countOf, listOf } from './facts.ts';
import { spoken } from './spoken.ts';
import { identifierNames } from './tell.ts';

/** The words of the list of claims to verify. */
export const verifyWords = {
  lead: (claims: number) =>
    claims === 0
      ? 'Every fact has been checked at its source.'
      : `${countOf(claims, 'fact')} must be checked at the source before clinical safety can approve the cards that rest on them.`,
  unknown: 'The words of this claim are not known here. Read the card.',
  cards: (count: number) => `On ${countOf(count, 'card')}:`,
  source: 'Source to open',
  open: (who: string) => `Open ${who}`,
  noAddress: 'No address is known for this source. Find it by its title:',
  opened: 'I have opened the source',
  says: 'It says this, and it is current',
  role: 'Checked by a',
  chooseRole: 'Choose a role',
  clear: 'Clear this fact',
  cleared: 'Cleared on every card that rests on it. They need their approvals again.',
  notCleared: 'Not cleared',
} as const;

/** Why a claim was not cleared. */
export const clearRefusals: { readonly [code in ClearRefusal['code']]: string } = {
  'claim-needs-source': 'The fact is still open. Choose the source that you opened.',
  'claim-needs-role': 'The fact is still open. Choose the role of whoever checked it.',
  'claim-needs-reading':
    'The fact is still open. Open the source, and tick both lines once you have read it there.',
};

/** The words of the feedback inbox. */
export const inboxWords = {
  lead: 'What people told of the cards, from the files that “Tell us” saves. Unsafe or wrong comes first.',
  bringIn: 'Bring in a feedback file',
  none: 'Nothing has been brought in yet.',
  open: (count: number) => (count === 0 ? 'All answered' : `${count} to answer`),
  gone: 'This card is not in the library.',
  from: (practice: string, day: string, rev: number) =>
    `${practice || 'A practice'}, ${day}, edition ${rev}`,
  noNote: 'No note.',
  answered: 'Answered:',
  inDraft: 'A change is being written.',
  toDraft: 'Change the card',
  answer: 'Answer, or what was done',
  keep: 'Keep the answer',
  needsAnswer: 'Write the answer first.',
  kept: 'The answer was kept.',
  drop: 'Remove',
  dropHint:
    'The note goes from this computer, with any answer to it. Bringing its file in again brings back the note alone.',
  keepIt: 'Keep it',
  dropIt: 'Remove it',
  saveAnswers: 'Save the answers as a text',
  unsafe: 'Somebody says that a card is unsafe or wrong',
  unsafeHint: 'Read these first. If it is so, withdraw the card on the page for publishing.',
  refused: 'This file was not brought in',
} as const;

/** What came of a feedback file. */
export const inboxNewsInWords = spoken((news: Extract<InboxNews, { state: 'taken' }>): string => {
  const counts = `${countOf(news.fresh, 'new note')}, ${news.same} here already.`;
  return `${counts} ${takenOutInWords(news.taken)}`.trim();
});

/** What was taken out of a note before it was kept; nothing where all of it was. */
export const takenOutInWords = spoken((taken: Cleaned['taken']): string => {
  if (taken.length === 0) return '';
  const names = listOf(taken.map((kind) => identifierNames[kind]));
  return `What looked like ${names} was taken out and not kept.`;
});

/** Why a feedback file was not taken. */
export const feedbackRefusalInWords = spoken((refusal: FeedbackRefusal): string => {
  switch (refusal.code) {
    case 'feedback-file-damaged':
      return 'It is damaged, or it is not a feedback file. The inbox has not changed. Ask for it again.';
    case 'feedback-file-newer':
      return 'It was made with a newer Foreword. The inbox has not changed. Update Foreword, then try again.';
    case 'feedback-file-not-valid':
      return `It holds something that no feedback file of Foreword holds, at ${refusal.faults[0]?.path ?? 'its start'}. The inbox has not changed. Ask for it again.`;
  }
});
