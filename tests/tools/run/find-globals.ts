import { folderOf } from './find-layer-faults.ts';
import { fetchModule, pureFolders } from './layer-table.ts';
import {
  type HouseFault,
  type HouseFaultCode,
  isNode,
  lineAt,
  type Place,
  parseSource,
  type Source,
  type SyntaxNode,
  visit,
} from './source-tree.ts';

/** In pure folders these names may not stand at all, not even as names of our own. */
const forbiddenInPure = new Set([
  ...['fetch', 'indexedDB', 'document', 'window', 'chrome', 'browser'],
  ...['globalThis', 'self', 'global'],
]);

/** Names that reach a page, the network or the evaluation of text: nowhere in the program. */
const forbiddenEverywhere = new Set([
  ...['eval', 'Function', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'],
  ...['dangerouslySetInnerHTML', 'createContextualFragment', 'DOMParser', 'execCommand'],
  ...['parseHTMLUnsafe', 'srcdoc', 'SharedWorker', 'PresentationRequest'],
  ...['XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon'],
  ...['RTCPeerConnection', 'getDisplayMedia', 'getUserMedia', 'readText', 'importScripts'],
]);

/** Finds names that the house keeps out: forbidden globals, `fetch` but once, reach beyond us. */
export function findForbiddenNames(source: Source): HouseFault[] {
  const isPure = pureFolders.includes(folderOf(source.path));
  const found: HouseFault[] = [];
  visit(parseSource(source), (node, place) => {
    const subject = nameOf(node);
    if (subject === undefined) return;
    const code = judge(subject, { node, place, isPure, path: source.path });
    if (code !== undefined)
      found.push({ code, path: source.path, line: lineAt(source.text, node.start), subject });
  });
  return found;
}

type Seen = {
  readonly node: SyntaxNode;
  readonly place: Place;
  readonly isPure: boolean;
  readonly path: string;
};

function judge(name: string, seen: Seen): HouseFaultCode | undefined {
  const { node, place, isPure, path } = seen;
  if (place.parent?.type === 'TSTypeQuery') return undefined;
  if (forbiddenEverywhere.has(name) && !isTypeName(place)) return 'reaches-beyond-panel';
  if (isOnlyAKey(node, place)) return undefined;
  if (isPure && forbiddenInPure.has(name)) return 'forbidden-global';
  if (isPure && readsTimeOrChance(name, place)) return 'forbidden-global';
  return name === 'fetch' && path !== fetchModule ? 'fetch-outside-its-module' : undefined;
}

function nameOf(node: SyntaxNode): string | undefined {
  const isName = ['Identifier', 'JSXIdentifier'].includes(node.type);
  if (isName && typeof node['name'] === 'string') return node['name'];
  // A name between brackets, as in `element['innerHTML']`, is still that name.
  return textOf(node);
}

/** The text of a literal, also of one between backticks in which nothing is put. */
function textOf({ type, value, quasis }: SyntaxNode): string | undefined {
  if (type === 'Literal' && typeof value === 'string') return value;
  const [only, ...more] = Array.isArray(quasis) ? quasis : [];
  return type === 'TemplateLiteral' && more.length === 0 ? only?.value?.cooked : undefined;
}

function isOnlyAKey(node: SyntaxNode, { parent, key }: Place): boolean {
  if (parent === undefined) return false;
  if (node.type !== 'Identifier' && node.type !== 'JSXIdentifier')
    return !(key === 'property' && isOfGlobal(parent));
  const isPlainMember = parent.type === 'MemberExpression' && key === 'property';
  if (isPlainMember) return !parent['computed'] && !isOfGlobal(parent);
  const isKey = key === 'key' && !parent['computed'] && !parent['shorthand'];
  return isKey || (key === 'imported' && parent['local'] !== node) || isTypeName({ parent, key });
}

function isOfGlobal(member: SyntaxNode): boolean {
  const { object } = member;
  return isNode(object) && ['globalThis', 'self', 'window'].includes(String(object['name']));
}

function isTypeName({ parent }: Place): boolean {
  return parent !== undefined && ['TSTypeReference', 'TSQualifiedName'].includes(parent.type);
}

/** `Date` may count and parse days that it is given, `Math` may reckon: neither may ask. */
function readsTimeOrChance(name: string, { parent, key }: Place): boolean {
  if (parent === undefined || (name !== 'Date' && name !== 'Math')) return false;
  if (parent.type === 'BinaryExpression' && parent['operator'] === 'instanceof') return false;
  if (name === 'Date' && parent.type === 'NewExpression' && key === 'callee')
    return Array.isArray(parent['arguments']) && parent['arguments'].length === 0;
  if (parent.type !== 'MemberExpression' || key !== 'object' || parent['computed']) return true;
  const member = isNode(parent['property']) ? parent['property']['name'] : undefined;
  return member === 'now' || member === 'random';
}
