/** What was remembered, by name. */
export type Remembered = { readonly [name: string]: unknown };

/** The browser's own API, of which the first words need no more. */
declare const chrome: {
  readonly extension: { readonly inIncognitoContext: boolean };
  readonly storage: { readonly session: { readonly get: (all: null) => Promise<Remembered> } };
};

/** Attributes of an element, by name. */
export type Attributes = { readonly [name: string]: string };

/** A text, or an element: its name, its attributes and what stands in it. */
export type Node =
  | string
  | readonly [name: string, attributes: Attributes, inside: readonly Node[]];

/** What a home looked like on a day: the marks on the root element, and what stood in the panel. */
export type LastHome = {
  readonly day: string;
  readonly root: Attributes;
  readonly shown: readonly Node[];
};

/** The name under which the last home is remembered. */
export const lastHomeName = 'home';

const drawn: ReadonlySet<string> = new Set(['svg', 'path']);

/** Reads all that is remembered in memory only; nothing in a private window, or where that fails. */
export async function readSession(): Promise<Remembered> {
  if (chrome.extension.inIncognitoContext) return {};
  return chrome.storage.session.get(null).catch(() => ({}));
}

/**
 * Shows the last home in a place, until the panel itself stands; it must be of the same day. All is
 * ready when the page comes in sight, and not laid out before. Gives whether it was shown.
 */
export async function showLastHome(
  place: HTMLElement,
  kept: Remembered,
  today: string,
  inSight: () => Promise<void>,
): Promise<boolean> {
  const home = kept[lastHomeName] as LastHome | undefined;
  if (home?.day !== today) return false;
  const nodes = home.shown.map(build);
  await inSight();
  if (place.hasChildNodes()) return false;
  setAttributes(document.documentElement, home.root);
  place.append(...nodes);
  return true;
}

function build(node: Node): Element | string {
  if (typeof node === 'string') return node;
  const [name, attributes, inside] = node;
  const element = drawn.has(name)
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name);
  setAttributes(element, attributes);
  element.append(...inside.map(build));
  return element;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
