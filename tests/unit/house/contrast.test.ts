import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

type Theme = 'light' | 'dark';
type Pair = readonly [front: string, grounds: readonly string[], floor: number];

const path = resolve(import.meta.dirname, '../../../components/ui/tokens.css');
const tokens = new Map(
  [...readFileSync(path, 'utf8').matchAll(/--fw-([a-z0-9-]+): light-dark\(([^)]*)\)/g)].map(
    ([, name = '', colours = '']) => {
      const [light = '', dark = ''] = colours.split(',').map((colour) => colour.trim());
      return [name, { light, dark }] as const;
    },
  ),
);

const everywhere = ['surface', 'paper', 'tint', 'local-tint', 'care-tint'];
const [words, smallWords, edges] = [7, 4.5, 3];

const pairs: readonly Pair[] = [
  ['ink', everywhere, words],
  ['on-stop', ['stop'], words],
  ['ink-2', everywhere, smallWords],
  ['ink-3', ['surface', 'paper'], smallWords],
  ['accent', everywhere, smallWords],
  ['accent-strong', everywhere, smallWords],
  ['on-accent', ['accent', 'accent-strong'], smallWords],
  // A tile under the pointer takes the tint, and keeps its local line.
  ['local', ['surface', 'tint', 'local-tint'], smallWords],
  ['care', ['surface', 'care-tint'], smallWords],
  ['control', ['surface', 'paper'], edges],
  ['care-line', ['surface', 'care-tint'], edges],
  ['focus', everywhere, edges],
  // The arrow at the end of a row under the pointer.
  ['ink-3', ['tint'], edges],
];

/** Rules that part one thing from the next and carry no meaning. */
const decorative = ['line'];

/** The contrast of two colours, as WCAG 2 has it: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function colour(name: string, theme: Theme): string {
  const found = tokens.get(name)?.[theme] ?? '';
  expect(found, `${name} in ${theme}`).toMatch(/^#[0-9a-f]{6}$/);
  return found;
}

test('contrast is measured as WCAG defines it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  const each = pairs.flatMap(([front, grounds, floor]) =>
    grounds.map((ground) => [front, ground, floor] as const),
  );
  test.each(each)('%s on %s keeps at least %d to 1', (front, ground, floor) => {
    expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(floor);
  });
});

test('every colour of the tokens is held to a floor, or is decoration', () => {
  const held = pairs.flatMap(([front, grounds]) => [front, ...grounds]);
  expect([...tokens.keys()].filter((name) => !held.includes(name))).toEqual(decorative);
});
