/** The words of first run. */
export const firstRunWords = {
  welcome: 'Welcome to Foreword',
  question: 'What do you do most of the day?',
  choices: {
    consulting: { name: 'See patients', cue: 'Three lines to read before you call them in' },
    reception: {
      name: 'Work at the desk or on the phone',
      cue: 'What to offer, what to say, how it works here',
    },
    studio: { name: 'Write or check the guidance', cue: 'Opens the Studio in its own tab' },
  },
  discreet: { name: 'Start in discreet view', cue: 'For rooms where patients can see this screen' },
  goOn: 'Continue',
  openStudio: 'Open the Studio',
  studioOpened: 'The Studio opened in its own tab. To use the cards here too, choose a view.',
  setRole: {
    consulting: 'This computer opens in Consulting',
    reception: 'This computer opens in Reception',
  },
  setRoleWhy:
    'Your organisation or practice chose it for this computer. Ask your practice manager or IT team to change it.',
  chooseFirst: 'Choose what you do most of the day.',
  goodToKnow: 'Good to know',
  facts: [
    'It cannot see patient records or your other tabs.',
    'Some cards are about abuse and other hard things. They say so before you open them.',
    'To hide everything, press Esc twice.',
    'No account. Change any of this in the menu.',
  ],
} as const;
