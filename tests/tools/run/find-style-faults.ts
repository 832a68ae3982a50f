import { type HouseFault, type HouseFaultCode, lineAt, type Source } from './source-tree.ts';

const tokens = 'components/ui/tokens.css';

const patterns: readonly { readonly code: HouseFaultCode; readonly pattern: RegExp }[] = [
  // An id selector such as `#add` stands before a brace; a colour stands in a declaration.
  { code: 'colour-outside-tokens', pattern: /#[0-9a-f]{3,8}\b(?![^;{}]*\{)/gi },
  { code: 'colour-outside-tokens', pattern: /\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/gi },
  {
    code: 'motion-outside-tokens',
    pattern: /(?<![\w-])(?:-webkit-)?(?:transition|animation)(?:-[a-z]+)*\s*:|@keyframes/gi,
  },
];

/** Finds colours and motion that stand in a style outside the one file of tokens. */
export function findStyleFaults({ path, text }: Source): HouseFault[] {
  if (path === tokens) return [];
  // Comments are blanked, not cut, so that lines stay where they were.
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return patterns.flatMap(({ code, pattern }) =>
    [...bare.matchAll(pattern)].map((match) => ({
      code,
      path,
      line: lineAt(bare, match.index),
      subject: match[0],
    })),
  );
}
