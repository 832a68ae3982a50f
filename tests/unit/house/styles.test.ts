import { expect, test } from 'vitest';
import { findHouseFaults } from '../../tools/run/check-house.ts';

function codesOf(path: string, text: string): string[] {
  return findHouseFaults({ path, text }).map(({ code }) => code);
}

const style = 'components/panel/panel.css';

test('keeps colours in the file of tokens', () => {
  for (const colour of ['#fff', '#1a2b3c', '#1a2b3c80', 'rgb(0 0 0)', 'oklch(50% 0 0)'])
    expect(codesOf(style, `.a { color: ${colour}; }`), colour).toEqual(['colour-outside-tokens']);
  expect(codesOf('components/ui/tokens.css', ':root { --ink: #1a2b3c; }')).toEqual([]);
  expect(codesOf(style, '#fab { color: var(--ink); } /* not #fff */')).toEqual([]);
});

test('keeps motion in the file of tokens', () => {
  const motions = [
    '.a { transition: none; }',
    '.a { transition-duration: 1s; }',
    '.a { animation: b 1s; }',
    '@keyframes b { to { opacity: 0; } }',
  ];
  for (const motion of motions)
    expect(codesOf(style, motion), motion).toEqual(['motion-outside-tokens']);
});

test('names the line, with comments left where they are', () => {
  const text = '/* one\ntwo */\n.a {\n  color: #fff;\n}\n';
  expect(findHouseFaults({ path: style, text })[0]?.line).toBe(4);
});

test('refuses a file of more than 200 lines', () => {
  const lines = (count: number) => Array.from({ length: count }, () => 'void 0;').join('\n');
  expect(codesOf('lib/base/a.ts', `${lines(200)}\n`)).toEqual([]);
  expect(codesOf('lib/base/a.ts', `${lines(201)}\n`)).toEqual(['file-too-long']);
});
