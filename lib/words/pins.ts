/** The words of the page of pinned cards. */
export const pinWords = {
  noPins: 'No card is pinned. Open a card and choose Pin.',
  moveUp: 'Move up',
  moveDown: 'Move down',
  unpin: 'Unpin',
} as const;
