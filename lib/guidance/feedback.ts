/** What people can tell of a card, the first first. */
export const feedbackChoices = [
  'unsafe-or-wrong',
  'out-of-date',
  'hard-to-follow',
  'words-that-hurt',
  'something-missing',
  'this-helped',
] as const;

/** One of the fixed choices. */
export type FeedbackChoice = (typeof feedbackChoices)[number];

/** What somebody told of a card: no name, no time of day, nothing about a patient. */
export type Feedback = {
  readonly card: string;
  readonly rev: number;
  readonly choice: FeedbackChoice;
  readonly note: string;
  readonly role: 'consulting' | 'reception';
  readonly day: string;
};

/** Feedback as a file for whoever looks after the guidance. */
export function writeFeedbackFile(feedback: readonly Feedback[], practice: string): string {
  return `${JSON.stringify({ schema: 'foreword.feedback/1', practice, feedback }, null, 1)}\n`;
}
