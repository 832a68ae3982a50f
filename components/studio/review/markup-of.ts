const empty: ReadonlySet<string> = new Set(['input', 'br', 'meta']);

/** An element as HTML. Every text and every attribute is escaped: no word of a card can be markup. */
export function markupOf(element: Element): string {
  const name = element.localName;
  const attributes = [...element.attributes].map(
    ({ name: attribute, value }) => ` ${attribute}="${escaped(value)}"`,
  );
  const open = `<${name}${attributes.join('')}>`;
  if (empty.has(name)) return open;
  return `${open}${[...element.childNodes].map(markupOfNode).join('')}</${name}>`;
}

function markupOfNode(node: Node): string {
  if (node instanceof Element) return markupOf(node);
  return node instanceof Text ? escaped(node.data) : '';
}

/** A text with nothing in it that HTML would read as more than text. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
