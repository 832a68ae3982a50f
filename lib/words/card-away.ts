/** What stands in the place of a card that is not shown. */
export const cardAwayWords = {
  hiddenHere: 'Your practice hid this card. Nobody else’s copy changed.',
  hiddenBy: (source: string) =>
    `Your practice hides this card: “${source}” publishes so, signed. It shows again once that changes.`,
  showHere: 'Show it again',
  seeAllCards: 'See all cards',
  wellPast: 'This card is well past its review. Open it anyway, or ask your practice lead.',
  openAnyway: 'Open it anyway',
  cardGone: 'This card is not in the guidance any more.',
  cardUnread: 'This card cannot be read at the moment.',
  fetchedAgain:
    'What is kept of it on this computer is damaged. The other cards are safe to use. Foreword fetches it again by itself within a week.',
  otherEdition: 'This edition went. Another one is in use.',
  leftSince: '(not here any more)',
} as const;
