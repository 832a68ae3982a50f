import axe from 'axe-core';
import { type ComponentChild, type ComponentChildren, render } from 'preact';
import { expect } from 'vitest';

// As the panel's own page: a place with this name, on a page in this language.
const place = document.createElement('div');
place.id = 'panel';
document.body.append(place);
document.documentElement.lang = 'en-GB';
document.title = 'Foreword';

// Rows that no frame has laid out yet have no text: lay everything out at once.
const laidOut = new CSSStyleSheet();
laidOut.replaceSync('* { content-visibility: visible !important; }');
document.adoptedStyleSheets = [laidOut];

// WCAG 2.2 at A and AA takes in all that stood in 2.0 and 2.1.
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The themes that every look is judged in. */
const themes = ['light', 'dark'] as const;

/** Leaves nothing of a test on the page. */
export function clearStage(): void {
  render(null, place);
  document.body.replaceChildren(place);
  const { dataset } = document.documentElement;
  for (const name of Object.keys(dataset)) delete dataset[name];
}

/** Shows something where the panel stands; shown again, it keeps its state, as on a page. */
export function show(what: ComponentChild): void {
  render(what, place);
}

/** All the text on the page, as a reader gets it. */
export function textOnPage(): string {
  return place.innerText;
}

/** What stands on the page in no language but that of the interface. */
export function interfaceWords(): string {
  const copy = place.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const other of copy.querySelectorAll('[lang]')) other.remove();
  return copy.textContent ?? '';
}

/** Words that stand in nearly every English sentence, and in no Welsh one. */
export const english = /\b(?:the|this|that|and|with|your|you|are|not|of|for|card|cards)\b/i;

/** The texts of the elements that a selector finds, in order. */
export function textsOf(selector: string): readonly string[] {
  return [...place.querySelectorAll<HTMLElement>(selector)].map((one) => one.innerText.trim());
}

/** How many pixels stand between one element and the one below it. */
export function gapBetween(above: Element, below: Element): number {
  return below.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
}

/** What reaches past an edge of the page, by its words; what is kept for screen readers aside. */
export function widerThanPage(): readonly string[] {
  const { clientWidth } = document.documentElement;
  const elements = [...place.querySelectorAll<HTMLElement>('*:not(.vh)')];
  return elements
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < 0 || right > clientWidth;
    })
    .map(({ tagName, innerText }) => `${tagName.toLowerCase()}: ${innerText}`);
}

/** Puts a part of a page on a page of its own, since axe judges whole pages. */
export function OnPage({ children }: { children: ComponentChildren }) {
  return (
    <main>
      <h1 class="vh">A page</h1>
      {children}
    </main>
  );
}

/** What axe finds on the page as it stands, in light and in dark, one line a fault. */
export async function findFaults(): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const theme of themes) {
    document.documentElement.dataset['theme'] = theme;
    const { passes, violations } = await axe.run(document, {
      runOnly: { type: 'tag', values: rules },
      // A selector for every element that passes takes longer to find than to judge it.
      resultTypes: ['violations'],
      selectors: false,
    });
    if (passes.length === 0) faults.push(`${theme}: axe found nothing to judge`);
    for (const { id, nodes } of violations) {
      faults.push(...nodes.map((node) => `${theme}: ${id}: ${node.html}: ${node.failureSummary}`));
    }
  }
  return faults;
}

/** Shows each of these looks by itself; expects no fault by axe, and nothing past the page's edge. */
export async function expectNoFaults(looks: { readonly [name: string]: ComponentChild }) {
  const faults: string[] = [];
  for (const [name, look] of Object.entries(looks)) {
    render(null, place);
    show(look);
    const wide = widerThanPage().map((one) => `wider than the page: ${one}`);
    faults.push(...[...(await findFaults()), ...wide].map((fault) => `${name}: ${fault}`));
  }
  expect(faults).toEqual([]);
}
