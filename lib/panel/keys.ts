import type { Clock } from '#lib/base/clock.ts';
import type { Panel } from './panel.ts';
import type { PanelView } from './screens.ts';

/** A key as it was pressed. `typing`: in a field; `inSearch`: in the search field. */
export type KeyPress = {
  readonly key: string;
  readonly alt: boolean;
  readonly ctrlOrMeta: boolean;
  readonly typing: boolean;
  readonly inSearch: boolean;
};

/** What a key leads the page to do with focus; `taken` keys do nothing else. */
export type KeyAnswer = 'not-ours' | 'taken' | 'focus-search' | 'next-result' | 'previous-result';

const escTwiceWithinMs = 1_000;

/** Makes the keyboard map of the panel: one key press in, what the page should do out. */
export function createKeys(panel: Panel, clock: Clock): (press: KeyPress) => KeyAnswer {
  let escAt = Number.NEGATIVE_INFINITY;
  const pressEscape = (): KeyAnswer => {
    const twice = clock() - escAt <= escTwiceWithinMs;
    escAt = twice ? Number.NEGATIVE_INFINITY : clock();
    if (twice) panel.hide();
    else panel.find('');
    return 'not-ours'; // the browser still closes an open menu
  };
  return (press) => {
    const { screen } = panel.view.peek().screen;
    if (withoutKeys.has(screen)) return 'not-ours';
    if (press.key === 'Escape') return pressEscape();
    if (press.alt && press.key === 'ArrowLeft') return back(panel);
    if (press.alt || press.ctrlOrMeta) return 'not-ours';
    return (screen === 'found' ? inResults[press.key] : undefined) ?? plainKey(panel, press);
  };
}

function plainKey(panel: Panel, press: KeyPress): KeyAnswer {
  const may = !press.typing && panel.settings.peek().singleKeys;
  return may ? single(panel, press.key) : 'not-ours';
}

const withoutKeys: ReadonlySet<string> = new Set(['hidden', 'first-run', 'starting']);
const inResults: { readonly [key: string]: KeyAnswer } = {
  ArrowDown: 'next-result',
  ArrowUp: 'previous-result',
};

function back(panel: Panel): KeyAnswer {
  panel.back();
  return 'taken';
}

function single(panel: Panel, key: string): KeyAnswer {
  switch (key) {
    case '/':
      if (!hasSearch(panel.view.peek())) panel.openFind();
      return 'focus-search';
    case 'd':
    case 'D':
      panel.toggleDiscreet();
      return 'taken';
    case 'p':
    case 'P':
      return pin(panel);
    case '?':
      panel.openPage('keyboard');
      return 'taken';
    default:
      return 'not-ours';
  }
}

/** Whether the search box is on screen. A discreet home has none: "Find" opens a neutral one. */
export function hasSearch({ screen: { screen }, discreet }: PanelView): boolean {
  return screen === 'found' || (screen === 'home' && !discreet);
}

function pin(panel: Panel): KeyAnswer {
  const { screen } = panel.view.peek();
  if (screen.screen !== 'card' || !screen.card) return 'not-ours';
  if (screen.notInUse || screen.hiddenHere) return 'not-ours';
  panel.togglePin(screen.card);
  return 'taken';
}
