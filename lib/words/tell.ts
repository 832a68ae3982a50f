import type { FeedbackChoice } from '#lib/guidance/feedback.ts';
import type { Identifier } from '#lib/identifiers/find-identifiers.ts';
import type { TellRefusal } from '#lib/panel/telling.ts';
import { listOf } from './facts.ts';
import { spoken } from './spoken.ts';

const choices: { readonly [choice in FeedbackChoice]: string } = {
  'unsafe-or-wrong': 'Unsafe or wrong',
  'out-of-date': 'Out of date',
  'hard-to-follow': 'Hard to follow',
  'words-that-hurt': 'Words that could hurt someone',
  'something-missing': 'Something is missing',
  'this-helped': 'This helped',
};

/** The words of "Tell us". */
export const tellWords = {
  question: 'What do you want to say about this card?',
  choices,
  note: 'A note, if you like',
  noteHint: 'Leave out anything about a patient.',
  keep: 'Keep this',
  cancel: 'Cancel',
  where:
    'Foreword sends nothing by itself. What you say is kept here until you save it as a file or write it as an email.',
  notKept: 'Not kept yet',
  unsafeHeading: 'If it is unsafe or wrong',
  ring: 'Tell first:',
  danger: 'If someone is in danger now, ring 999.',
  hideHere: 'Hide this card here now',
  hiddenReason: 'Hidden as unsafe or wrong',
  hiddenNow:
    'This card is hidden here now. Nobody else’s copy changed. To tell whoever looks after the cards, write a note below and keep it.',
  showHere: 'Show it again',
  kept: 'Thank you. It is kept on this computer. To pass it on, save it as a file or write it as an email.',
  keptPrivate:
    'Thank you. This is a private window: it goes when the last private window closes. To pass it on, save it as a file or write it as an email.',
  saveFile: 'Save all as a file',
  mail: 'Write as an email',
  mailHint:
    'The email opens in your own mail program. Add the address of whoever looks after the cards.',
  mailGoesTo: (address: string) =>
    `The email opens in your own mail program, addressed to ${address}. Your organisation set that.`,
  noMail: 'If none opens, this browser knows of no mail program: save it as a file.',
  backToCard: 'Back to the card',
} as const;

/** What each kind of patient data is called. */
export const identifierNames: { readonly [kind in Identifier['kind']]: string } = {
  'nhs-number': 'an NHS number',
  'date-of-birth': 'a date of birth',
  postcode: 'a postcode',
  phone: 'a phone number',
  email: 'an email address',
  'titled-name': 'a name',
  'record-number': 'a hospital or insurance number',
  initials: 'initials and an age',
};

/** Why a note was not kept, and what to do. */
export const tellRefusal = spoken((refusal: TellRefusal): string => {
  if (refusal.code === 'tell-needs-choice')
    return 'Your words are still here. Choose what you want to say first.';
  const list = listOf(refusal.found.map((kind) => identifierNames[kind]));
  return `It seems to hold ${list}. Your words are still here. Take out anything about a person, then keep it.`;
});

/** A draft in the reader's own mail program; with an address only where an organisation set one. */
export const mailDraft = spoken(
  (
    card: { readonly id: string; readonly title: string; readonly rev: number },
    told: { readonly choice: FeedbackChoice; readonly note: string },
    mailTo?: string,
  ): string => {
    const subject = `Foreword card: ${choices[told.choice]}`;
    const body = `${card.title} (${card.id}, edition ${card.rev})\n\n${choices[told.choice]}\n${told.note}`;
    return `mailto:${encodeURIComponent(mailTo ?? '').replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  },
);
