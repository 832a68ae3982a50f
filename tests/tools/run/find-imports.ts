import { isNode, lineAt, parseSource, type Source, type SyntaxNode, visit } from './source-tree.ts';

/** One import of any form. `specifier` is undefined where it is worked out at run time. */
export type FoundImport = {
  readonly specifier: string | undefined;
  readonly typesOnly: boolean;
  readonly line: number;
};

/**
 * Finds every import of a source file: static, of types, re-export, dynamic, `import()` in a type,
 * `import x = require()`, `require()`, `import.meta.glob`, `import.meta.resolve`, a URL beside the
 * module, a module that is declared anew and a triple-slash reference.
 */
export function findImports(source: Source): FoundImport[] {
  const found: FoundImport[] = [];
  visit(parseSource(source), (node) => {
    for (const { from, typesOnly } of importsOf(node))
      found.push({ specifier: literalOf(from), typesOnly, line: lineAt(source.text, node.start) });
  });
  const references = source.text.matchAll(/^\s*\/\/\/\s*<reference\s+(?:path|types)="([^"]+)"/gm);
  for (const match of references)
    found.push({ specifier: match[1], typesOnly: true, line: lineAt(source.text, match.index) });
  return found;
}

type Unread = { readonly from: unknown; readonly typesOnly: boolean };

function importsOf(node: SyntaxNode): Unread[] {
  const { type, source } = node;
  switch (type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return isNode(source) ? [{ from: source, typesOnly: isOfTypes(node) }] : [];
    case 'ImportExpression':
      return [{ from: source, typesOnly: false }];
    case 'TSImportType':
      return [{ from: source, typesOnly: true }];
    case 'TSExternalModuleReference':
      return [{ from: node['expression'], typesOnly: false }];
    case 'TSModuleDeclaration':
      return isString(node['id']) ? [{ from: node['id'], typesOnly: true }] : [];
    case 'CallExpression':
    case 'NewExpression':
      return importsOfCall(node);
    default:
      return [];
  }
}

function isOfTypes(node: SyntaxNode): boolean {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = node['specifiers'];
  // `import {} from` and `import './x.ts'` run the module, so they are no imports of types.
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type');
}

function importsOfCall(node: SyntaxNode): Unread[] {
  const { callee } = node;
  const parameters = Array.isArray(node['arguments']) ? node['arguments'] : [];
  if (!isNode(callee)) return [];
  const isRequire = callee.type === 'Identifier' && callee['name'] === 'require';
  const isUrl = callee['name'] === 'URL' && isOnImportMeta(parameters[1]);
  if (isRequire || isUrl) return [{ from: parameters[0], typesOnly: false }];
  const reads = ['glob', 'resolve'].includes(nameOf(callee['property']));
  if (!reads || !isOnImportMeta(callee)) return [];
  const list = isNode(parameters[0]) ? parameters[0]['elements'] : undefined;
  const patterns = Array.isArray(list) ? list : [parameters[0]];
  return patterns.map((from) => ({ from, typesOnly: false }));
}

function isOnImportMeta(node: unknown): boolean {
  return isNode(node) && isNode(node['object']) && node['object'].type === 'MetaProperty';
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : '';
}

function isString(node: unknown): boolean {
  return isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string';
}

function literalOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (isString(node)) return node['value'] as string;
  const { quasis } = node;
  // A template without a hole is a string by another name.
  if (node.type !== 'TemplateLiteral' || !Array.isArray(quasis) || quasis.length !== 1) return;
  return quasis[0].value.cooked;
}
