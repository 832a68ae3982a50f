import { type Attributes, type LastHome, lastHomeName, type Node } from './last-home.ts';

/**
 * What the panel looks like now, to be shown at once when it opens again on the same day; by the
 * name under which it is remembered. Nobody needs this before the panel stands.
 */
export function lookOf(place: HTMLElement, day: string): { readonly [name: string]: LastHome } {
  const { documentElement } = document;
  const scrolls = documentElement.scrollHeight > documentElement.clientHeight;
  const root = attributesOf(documentElement);
  return { [lastHomeName]: { day, root, shown: [...place.childNodes].map(asNode), scrolls } };
}

function asNode(node: ChildNode): Node {
  if (!(node instanceof Element)) return node.textContent ?? '';
  return [node.localName, attributesOf(node), [...node.childNodes].map(asNode)];
}

function attributesOf(element: Element): Attributes {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}
