/** What was remembered, by name. */
export type Remembered = { readonly [name: string]: unknown };

/** The browser's own API, of which the first words need no more. */
declare const chrome: {
  readonly extension: { readonly inIncognitoContext: boolean };
  readonly storage: {
    readonly session: {
      readonly get: (all: null) => Promise<Remembered>;
      readonly set: (values: Remembered) => Promise<void>;
    };
  };
};

/** Attributes of an element, by name. */
export type Attributes = { readonly [name: string]: string };

/** A text, or an element: its name, its attributes and what stands in it. */
export type Node =
  | string
  | readonly [name: string, attributes: Attributes, inside: readonly Node[]];

/**
 * What a home looked like on a day: the marks on the root element, what stood in the panel, and
 * whether it was longer than the panel is high.
 */
export type LastHome = {
  readonly day: string;
  readonly root: Attributes;
  readonly shown: readonly Node[];
  readonly scrolls: boolean;
};

/** The name under which the last home is remembered. */
export const lastHomeName = 'home';

const drawn: ReadonlySet<string> = new Set(['svg', 'path']);

/** Reads all that is remembered in memory only; nothing in a private window, or where that fails. */
export async function readSession(): Promise<Remembered> {
  if (chrome.extension.inIncognitoContext) return {};
  return chrome.storage.session.get(null).catch(() => ({}));
}

/** Remembers something in memory only. */
export function writeSession(values: Remembered): void {
  void chrome.storage.session.set(values);
}

/** Shows what is left of a home. */
export type ShowRest = () => void;

/**
 * Shows the last home in a place, until the panel itself stands; it must be of the same day. All is
 * ready when the page comes in sight, and not laid out before. What is read first comes first: the
 * ways on, and what stands below them, take as long to lay out as all above. Gives what shows
 * those, to be called once the first words are on screen; none where nothing was shown.
 */
export async function showLastHome(
  place: HTMLElement,
  kept: Remembered,
  today: string,
  inSight: () => Promise<void>,
): Promise<ShowRest | undefined> {
  const home = kept[lastHomeName] as LastHome | undefined;
  if (home?.day !== today) return undefined;
  const whole = document.createElement('div');
  whole.append(...home.shown.map(build));
  const rest = takeFrom(whole.querySelector('nav'), whole);
  await inSight();
  if (place.hasChildNodes()) return undefined;
  const { documentElement: root } = document;
  setAttributes(root, home.root);
  // The bar that scrolls stands from the beginning: lines must not break anew when it comes.
  if (home.scrolls) root.style.overflowY = 'scroll';
  place.append(...whole.childNodes);
  return () => {
    root.removeAttribute('style');
    for (const [parent, nodes] of rest) {
      // Where Hide took all away meanwhile, nothing more comes.
      if (parent !== whole) parent.append(...nodes);
      else if (place.hasChildNodes()) place.append(...nodes);
    }
  };
}

type Taken = readonly (readonly [parent: Element, nodes: readonly ChildNode[]])[];

/** Takes an element and all that comes after it out of a whole, and says where each stood. */
function takeFrom(first: Element | null, whole: Element): Taken {
  const taken: [Element, readonly ChildNode[]][] = [];
  for (let at = first; at?.parentElement && at !== whole; at = at.parentElement) {
    const all = [...at.parentElement.childNodes];
    taken.push([at.parentElement, all.slice(all.indexOf(at) + (at === first ? 0 : 1))]);
  }
  for (const [, nodes] of taken) for (const node of nodes) node.remove();
  return taken;
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
