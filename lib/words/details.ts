/** The words of the page about a library. */
export const detailsWords = {
  lead: 'What panels show of whoever stands behind the cards. Fill it in before the first release.',
  fields: {
    id: {
      label: 'Name for computers',
      hint: 'Small letters with dots, such as org.elm-street.cards. It never changes once published.',
    },
    title: { label: 'Title' },
    publisher: { label: 'Who publishes it' },
    contact: { label: 'How to reach you' },
    safetyContact: { label: 'Whom to tell of something unsafe', hint: 'Shown on every card.' },
    licence: { label: 'Licence', hint: 'Such as CC BY 4.0' },
  },
} as const;
