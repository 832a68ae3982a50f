import { panelWords } from '#lib/words/panel.ts';

function named(selector: string, name: string): string {
  const words = JSON.stringify(name);
  return `[...document.querySelectorAll('${selector}')].find((one) => one.textContent === ${words})`;
}

/** Expressions for what a person clicks in the panel. */
export const toClick = {
  hide: named('.bar .btn', panelWords.hide),
  show: `document.querySelector('[data-show]')`,
  back: `document.querySelector('.bar .btn:first-child')`,
  discreet: `document.querySelector('.bar [aria-pressed]')`,
  menu: `document.querySelector('[popovertarget="menu"]')`,
  toConsulting: named('#menu .menurow', panelWords.switchTo.consulting),
  toReception: named('#menu .menurow', panelWords.switchTo.reception),
  allCards: named('#menu .menurow', panelWords.allCards),
  /** A card on the home of reception. */
  tile: `document.querySelector('main .tile')`,
  search: `document.querySelector('#search')`,
} as const;

/** Expressions that tell where the panel is. */
export const isAt = {
  menu: `document.querySelector('#menu:popover-open') !== null`,
  consulting: `document.documentElement.dataset.role === 'consulting' && document.querySelector('main .glance, main.quietview') !== null`,
  reception: `document.documentElement.dataset.role === 'reception' && document.querySelector('main .glance, main.quietview') !== null`,
  openly: `document.querySelector('.bar [aria-pressed="false"]') !== null`,
  card: `document.querySelector('main .folds') !== null`,
  hidden: `document.querySelector('main.hiddenview') !== null && document.querySelector('.glance, .row, .tile') === null`,
  tiles: `document.querySelector('main .tile') !== null`,
} as const;

/** An expression that tells whether a page lists at least so many rows. */
export function listsRows(rows: number): string {
  return `document.querySelectorAll('main .row').length >= ${rows}`;
}
