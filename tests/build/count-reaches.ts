import {
  isNode,
  type Place,
  parseSource,
  type Source,
  type SyntaxNode,
  visit,
} from '../tools/run/source-tree.ts';

/** Names that could evaluate text, write HTML, speak to a network, or learn of a page. */
const reaches = new Set([
  ...['eval', 'Function', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'],
  ...['createContextualFragment', 'DOMParser', 'execCommand', 'importScripts'],
  ...['XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon'],
  ...['RTCPeerConnection', 'getDisplayMedia', 'getUserMedia', 'readText'],
  ...['fetch', 'clipboard', 'captureVisibleTab', 'executeScript', 'webNavigation', 'webRequest'],
  ...['cookies', 'topSites', 'connectNative', 'sendNativeMessage', 'parseHTMLUnsafe', 'srcdoc'],
]);

/**
 * Counts, by file and name (`background.js eval`), where built code names something that reaches further than it may: names,
 * members and whole strings on the syntax tree, so that a longer word or a sentence is no match.
 */
export function countReaches(files: readonly Source[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const file of files)
    visit(parseSource(file), (node, at) => {
      const name = nameOf(node);
      const place = `${fileOf(file.path)} ${name}`;
      if (reaches.has(name) && !isFieldOfOurs(name, at)) counts[place] = (counts[place] ?? 0) + 1;
    });
  return counts;
}

/** The browser's `fetch` is handed on under that very name, as a field of what a part is given. */
function isFieldOfOurs(name: string, { parent, key }: Place): boolean {
  if (name !== 'fetch' || parent === undefined || parent['computed']) return false;
  if (parent.type === 'MemberExpression' && key === 'property') {
    const { object } = parent;
    return !(isNode(object) && ['globalThis', 'self', 'window'].includes(String(object['name'])));
  }
  return key === 'key' && parent['shorthand'] !== true;
}

/** The background is one file; how pages' code is parted into chunks is the bundler's affair. */
function fileOf(path: string): string {
  return path.endsWith('background.js') ? 'background.js' : 'pages';
}

function nameOf(node: SyntaxNode): string {
  return String(node.type === 'Identifier' ? node['name'] : node['value']);
}
