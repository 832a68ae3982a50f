/** The words of teaching: a print set, and the rehearsal of one card. */
export const teachingWords = {
  heading: 'Teaching',
  lead: 'Print a set of cards for a team meeting, two to a page, or rehearse one card in five minutes.',
  search: 'Search the cards',
  caption: 'Cards for the set',
  columns: ['Card', 'For', 'Rehearse'],
  choose: (title: string) => `Print ${title}`,
  rehearse: 'Rehearse',
  print: (count: number) => (count === 1 ? 'Print 1 card' : `Print ${count} cards`),
  nothing: 'Tick the cards that you want on paper.',
  set: 'Print set',
} as const;

/** The words of the rehearsal. Times are for whoever leads; nothing counts down. */
export const rehearsalWords = {
  crumb: 'Teaching',
  lead: 'Five minutes for a team meeting. One person leads and reads each step out.',
  step: (at: number, all: number) => `Step ${at} of ${all}`,
  back: 'Back',
  next: 'Next',
  again: 'Begin again',
  noCard: 'There is no such card in this library.',
  steps: {
    read: {
      heading: 'Read it together',
      time: 'About 1 minute',
      cue: 'One person reads the three lines aloud. Then a moment of quiet.',
    },
    say: {
      heading: 'Say it aloud',
      time: 'About 2 minutes',
      cue: 'In pairs. One says the words, the other listens. Change over. Nobody plays a patient.',
    },
    leave: {
      heading: 'What we can leave out',
      time: 'About 1 minute',
      cue: 'Read these. Each person may name one that they have heard, or pass.',
    },
    here: {
      heading: 'How it works here',
      time: 'About 1 minute',
      cue: 'What would get in the way in this building? Who could change it? Write one thing down.',
    },
    after: {
      heading: 'For you',
      time: 'To close',
      cue: 'These cards can bring things up. Anyone may step out, and nobody has to say why.',
    },
  },
} as const;

/** The words of the list of cards due for review. */
export const dueWords = {
  heading: 'Due for review',
  lead: 'Cards whose review day has passed, or comes in the next 90 days. Staff see that a day has passed; they are not told before.',
  none: 'No card is due in the next 90 days.',
  caption: 'Cards due for review',
  columns: ['Card', 'For', 'Made with', 'Review by'],
  past: 'Past review',
} as const;
