/** The words of adopting a situation. */
export const adoptWords = {
  adopt: 'Adopt these cards for our practice',
  heading: 'Adopt these cards',
  lead: 'It says that your practice has read them and uses them. Kept in this browser.',
  leadPrivate:
    'It says that your practice has read them and uses them. This is a private window: it goes when the last private window closes.',
  name: 'Name of your practice',
  role: 'Your role',
  roleHint: 'Such as practice manager. Not your name.',
  confirm: 'Adopt',
  stop: 'Stop adopting these cards',
} as const;
