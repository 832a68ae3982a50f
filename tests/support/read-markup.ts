/** An element as it was read: its name, its attributes as they stand, and what is in it. */
export type Element = {
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly Element[];
  readonly text: string;
};

type Open = { name: string; attributes: string; children: Open[]; text: string };

const token = /<\?[^>]*\?>|<!DOCTYPE[^>]*>|<(\/?)([\w-]+)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** Text as it was before it was made safe; throws at an entity that XML does not know. */
function plain(text: string): string {
  return text.replaceAll(/&(\w*);?/g, (_, name: string) => {
    const is = entities[name];
    if (is === undefined) throw new Error(`&${name} is no entity of XML`);
    return is;
  });
}

/** Takes one piece of markup in: words, or what opens or closes an element. */
function take(path: Open[], [, closing, name, attributes = '', alone, words = '']: string[]): void {
  const inner = path.at(-1);
  if (inner) inner.text += plain(words);
  if (name === undefined) return;
  if (closing) {
    if (path.pop()?.name !== name) throw new Error(`</${name}> closes what is not open`);
    return;
  }
  const element: Open = { name, attributes: plain(attributes), children: [], text: '' };
  inner?.children.push(element);
  if (!alone) path.push(element);
}

/**
 * Reads the XML that the deployment kit is written in: its first element. Throws where the text is
 * not well formed: something is left over, not closed, or closed twice.
 */
export function readMarkup(text: string): Element {
  const top: Open = { name: '', attributes: '', children: [], text: '' };
  const path = [top];
  let end = 0;
  for (const piece of text.matchAll(token)) {
    if (piece.index !== end) throw new Error(`“${text.slice(end, piece.index)}” is no markup`);
    end += piece[0].length;
    take(path, piece);
  }
  const [element, ...more] = top.children;
  if (path.length > 1 || end !== text.length || element === undefined || more.length > 0)
    throw new Error('the text is no whole document of one element');
  return element;
}
