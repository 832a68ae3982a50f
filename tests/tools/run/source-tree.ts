import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with TypeScript's nodes); `start` is an offset in the text. */
export type SyntaxNode = {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
};

/** What {@link visit} tells of a node: where it hangs, and under which key of its parent. */
export type Place = { readonly parent: SyntaxNode | undefined; readonly key: string };

/** One source file: `path` is relative to the root, with `/` on every system. */
export type Source = { readonly path: string; readonly text: string };

/** A rule of the house that is broken, and where. */
export type HouseFault = {
  readonly code: HouseFaultCode;
  readonly path: string;
  readonly line: number;
  /** The import, name or text that breaks it. */
  readonly subject: string;
};

/** Every rule that the syntax tree, or the text of a style, can break. */
export type HouseFaultCode =
  | 'folder-without-layer'
  | 'forbidden-import'
  | 'forbidden-package'
  | 'relative-import-out-of-folder'
  | 'alias-inside-folder'
  | 'computed-import'
  | 'forbidden-global'
  | 'fetch-outside-its-module'
  | 'reaches-beyond-panel'
  | 'names-a-person'
  | 'file-too-long'
  | 'colour-outside-tokens'
  | 'motion-outside-tokens';

/** Parses a source file. Throws where it does not parse, since the types step says it better. */
export function parseSource({ path, text }: Source): SyntaxNode {
  const { program, errors } = parseSync(path, text, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program as unknown as SyntaxNode;
}

/** Calls `see` with every node of a tree, parents first. */
export function visit(root: SyntaxNode, see: (node: SyntaxNode, place: Place) => void): void {
  const go = (node: SyntaxNode, place: Place): void => {
    see(node, place);
    for (const [key, value] of Object.entries(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child)) go(child, { parent: node, key });
  };
  go(root, { parent: undefined, key: '' });
}

/** Whether a value is a node of the tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The line, from 1, of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
