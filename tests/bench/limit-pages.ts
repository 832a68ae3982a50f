import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pages of the extension, by file name. The keeper stands in a tab and keeps a renderer alive. */
export const pages = {
  panel: 'sidepanel.html',
  empty: 'empty.html',
  static: 'static.html',
  keeper: 'keeper.html',
} as const;

// A page with nothing at all on it never paints anything that the browser would tell us of: the
// least that it tells of is one letter.
const empty = '<!doctype html><meta charset="utf-8"><title>Empty</title><p>.</p>\n';

/** Writes the empty page, which is the floor, and the keeper into a copy of the extension. */
export async function writeEmptyPages(folder: string): Promise<void> {
  await writeFile(join(folder, pages.empty), empty);
  await writeFile(join(folder, pages.keeper), empty);
}

/** What a home comes to once it is shown: the marks on its root element, and its elements. */
export type Shown = { readonly root: string; readonly body: string };

/** An expression that reads what the panel shows. */
export const readShown = `(() => {
  const root = document.documentElement.cloneNode(false).outerHTML.replace('</html>', '');
  return { root, body: document.body.outerHTML };
})()`;

/**
 * Writes a page with the words, elements, font and styles of the panel's home, and no script: what
 * any program that shows these words would come to at best.
 */
export async function writeStaticPage(folder: string, { root, body }: Shown): Promise<void> {
  const panel = await readFile(join(folder, pages.panel), 'utf8');
  const head = panel.slice(panel.indexOf('<head>'), panel.indexOf('<body>'));
  const scriptless = head
    .replace(/<script\b[^>]*><\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '');
  const shown = body.replace(/<script\b[^>]*><\/script>/g, '');
  await writeFile(
    join(folder, pages.static),
    `<!doctype html>\n${root}${scriptless}${shown}</html>\n`,
  );
}
