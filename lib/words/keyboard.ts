/** Every key that does something, in the order of the page that lists them. */
export const keyboardWords = {
  heading: 'Keyboard',
  lead: 'Single keys work when this panel has focus and you are not typing.',
  off: 'Single keys are off. Turn them on in Settings.',
  change: 'The first two can be changed in the browser’s page of extension shortcuts.',
  keys: [
    {
      keys: { chrome: 'Alt+Shift+F', firefox: 'Alt+Shift+Y' },
      does: 'Open Foreword',
      single: false,
    },
    {
      keys: { chrome: 'Alt+Shift+H', firefox: 'Alt+Shift+X' },
      does: 'Hide, also while you work in a web page',
      single: false,
    },
    {
      keys: 'Esc, Esc',
      does: 'Hide. The first Esc also closes the menu or clears the search',
      single: false,
    },
    { keys: '/', does: 'Search', single: true },
    { keys: '↑ ↓', does: 'Move between results. Enter opens', single: false },
    { keys: 'D', does: 'Discreet view on or off', single: true },
    { keys: 'P', does: 'Pin or unpin this card', single: true },
    { keys: 'Alt+←', does: 'Back', single: false },
    { keys: '?', does: 'This list', single: true },
  ],
} as const;
