import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import { localRefusals } from './local-form.ts';

/** The words of adopting a situation. */
export const adoptWords = {
  adopt: 'Adopt these cards for our practice',
  heading: 'Adopt these cards',
  lead: 'This says that your practice has read them and uses them. It is kept in this browser.',
  leadPrivate:
    'This says that your practice has read them and uses them. This is a private window: it goes when the last private window closes.',
  name: 'Name of your practice',
  role: 'Your role',
  roleHint: 'Such as practice manager. Not your name.',
  confirm: 'Adopt',
  cancel: 'Cancel',
  notAdopted: 'Not adopted yet',
  needsNames:
    'Your words are still here. Write the name of your practice and your role, then adopt again.',
  stop: 'Stop adopting these cards',
  stopped: 'Your practice no longer adopts these cards.',
} as const;

/** What is said when a situation was not adopted. */
export function adoptRefusalInWords({ code }: LocalRefusal) {
  const { notAdopted: heading, needsNames } = adoptWords;
  return code === 'local-needs-name' ? { heading, words: needsNames } : localRefusals[code];
}
