import type { HouseFault } from './source-tree.ts';
import {
  isNode,
  lineAt,
  type Place,
  parseSource,
  type Source,
  type SyntaxNode,
  visit,
} from './source-tree.ts';

/**
 * All that the program may use of the browser's extension API and of the clipboard: part, then
 * member. Whatever else stands behind these names could tell of another page, or of another program.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  alarms: ['onAlarm', 'create', 'clear', 'get'],
  commands: ['onCommand'],
  extension: ['inIncognitoContext'],
  runtime: ['getURL', 'getManifest', 'onInstalled', 'onStartup'],
  sidePanel: ['setPanelBehavior'],
  storage: ['local', 'session', 'managed', 'onChanged'],
  windows: ['getCurrent', 'create'],
  clipboard: ['writeText'],
};

/** The parts of which one may be named at run time: each is a place to keep things in. */
const ofAnyMember = new Set(['storage']);
const globals = new Set(['globalThis', 'self', 'window']);
const browserNames = new Set(['chrome']);

/** Finds each use of the browser's API or the clipboard that is not on the list, or is handed on. */
export function findBrowserApi(source: Source): HouseFault[] {
  const tree = parseSource(source);
  const names = namesOfBrowser(tree);
  const judged = new Set<SyntaxNode>();
  const found: HouseFault[] = [];
  visit(tree, (node, place) => {
    const listed = listedUse(node, names);
    if (listed !== undefined) judged.add(listed);
    if (judged.has(node) || !isOfBrowser(node, place, names) || isDeclared(place)) return;
    const subject = String(node['name'] ?? node['value']);
    const line = lineAt(source.text, node.start);
    found.push({ code: 'reaches-beyond-panel', path: source.path, line, subject });
  });
  return found;
}

/**
 * The names under which a file has the API: the browser's own, what it imports it as, and `browser`
 * where it declares that. In other files `browser` is a word for Chrome or Firefox.
 */
function namesOfBrowser(tree: SyntaxNode): ReadonlySet<string> {
  const names = new Set(browserNames);
  visit(tree, (node) => {
    const isOwn = node.type === 'VariableDeclarator' && isNode(node['id']);
    if (isOwn && isNode(node['id']) && node['id']['name'] === 'browser') names.add('browser');
    const { source, specifiers } = node;
    const from = node.type === 'ImportDeclaration' && isNode(source) ? String(source['value']) : '';
    if (node['importKind'] === 'type' || !/\/browser\.ts$|^webextension-polyfill$/.test(from))
      return;
    for (const { local } of Array.isArray(specifiers) ? specifiers : []) names.add(local.name);
  });
  return names;
}

/** The name of the API in `browser.part.member`, where the list has both. */
function listedUse(node: SyntaxNode, names: ReadonlySet<string>): SyntaxNode | undefined {
  const { object: inner, property: member, computed } = node;
  if (node.type !== 'MemberExpression' || !isNode(inner) || !isNode(member)) return undefined;
  const { object: root, property: part } = inner;
  if (inner.type !== 'MemberExpression' || !isNode(root) || !isNode(part)) return undefined;
  const partName = inner['computed'] ? '' : String(part['name']);
  if (!Object.hasOwn(allowed, partName)) return undefined;
  const isListed = computed
    ? ofAnyMember.has(partName)
    : allowed[partName]?.includes(String(member['name']));
  if (!isListed) return undefined;
  if (partName === 'clipboard') return root['name'] === 'navigator' ? part : undefined;
  return names.has(String(root['name'])) ? root : undefined;
}

/**
 * Whether the whole of the global names is handed on, or read by a name made at run time: what it
 * gives then, nobody can tell.
 */
function isWholeGlobal(node: SyntaxNode, { parent, key }: Place): boolean {
  if (node.type !== 'Identifier' || !globals.has(String(node['name']))) return false;
  if (key === 'property' || key === 'key') return parent?.['computed'] === true;
  const isRead = parent?.type === 'MemberExpression' && !parent['computed'];
  return !isRead || node['name'] === 'globalThis';
}

function isOfBrowser(node: SyntaxNode, place: Place, names: ReadonlySet<string>): boolean {
  if (isWholeGlobal(node, place)) return true;
  const { parent, key } = place;
  const isProperty = parent?.type === 'MemberExpression' && key === 'property';
  const object = isProperty && isNode(parent['object']) ? String(parent['object']['name']) : '';
  const name = String(node.type === 'Identifier' ? node['name'] : node['value']);
  if (isProperty && globals.has(object)) return browserNames.has(name) || name === 'browser';
  if (name === 'clipboard' && isProperty) return true;
  if (node.type !== 'Identifier' || !names.has(name)) return false;
  const isKey = isProperty || (key === 'key' && !parent?.['computed'] && !parent?.['shorthand']);
  return !isKey;
}

/** Where the name is imported, exported, declared, or asked whether it is there at all. */
function isDeclared({ parent, key }: Place): boolean {
  if (parent === undefined) return false;
  if (/^(?:Import|Export)/.test(parent.type)) return true;
  if (parent.type === 'VariableDeclarator' && key === 'id') return true;
  // `export const browser: Browser = chrome`, in the one module that has it.
  const isTheBrowser = isNode(parent['id']) && parent['id']['name'] === 'browser';
  if (parent.type === 'VariableDeclarator' && isTheBrowser) return true;
  return parent.type === 'UnaryExpression' && parent['operator'] === 'typeof';
}
