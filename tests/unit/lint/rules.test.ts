import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useOf } from '#lib/lint/field.ts';
import { lintText } from '#lib/lint/lint-text.ts';
import { textRules } from '#lib/lint/text-rules.ts';

const folder = new URL('../../../lib/lint/rules/', import.meta.url);
const files = readdirSync(folder);

test('each rule has its own file, named as the rule is', () => {
  for (const file of files) {
    const names = [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}name: '(.+)',$/gm),
    ];
    expect(names.map((match) => match[1])).toEqual([file.replace('.ts', '')]);
  }
});

test('each rule has a name of its own, a reason and a source', () => {
  expect(new Set(textRules.map(({ name }) => name)).size).toBe(textRules.length);
  for (const { name, why, source } of textRules) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(why).toMatch(/\.$/);
    expect(source.length).toBeGreaterThan(10);
  }
});

test('no rule suggests words that any rule would have mended', () => {
  const offers = files.flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return [...text.matchAll(/\binstead:\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  });
  expect(offers.length).toBeGreaterThan(100);
  for (const offer of offers) {
    const fixes = lintText(offer, 'text').filter(({ severity }) => severity === 'fix');
    expect(fixes, offer).toEqual([]);
  }
});

test('every finding points at its own words, whatever the text', () => {
  const words = [
    'Pt',
    'refused',
    '“DNA”',
    'you must',
    'tell me what happened',
    'calm down',
    '’',
    '\n',
  ];
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words)).map((all) => all.join(' ')),
  );
  const field = fc.constantFrom(
    'say',
    'lines',
    'discreetTitle',
    'leaveOut',
    'why',
    'steps',
    'text',
  );
  fc.assert(
    fc.property(text, field, (own, name) => {
      for (const { start, end, text: found } of lintText(own, name)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(own.slice(start, end)).toBe(found);
      }
    }),
  );
});

test('a field is known by its name or by its path in a card', () => {
  expect(useOf('leaveOut')).toBe('quoted');
  expect(useOf('parts.noNeedToAsk.2')).toBe('quoted');
  expect(useOf('parts.0.insteadOf')).toBe('quoted');
  expect(useOf('parts.0.say')).toBe('spoken');
  expect(useOf('lines.1')).toBe('glance');
  expect(useOf('line 2')).toBe('glance');
  expect(useOf('parts.steps.0.lines.2')).toBe('staff');
  expect(useOf('folded.lines.0')).toBe('staff');
  expect(useOf('handout.lines.0')).toBe('plain');
  expect(useOf('discreetTitle')).toBe('discreet');
  expect(useOf('constructor')).toBe('plain');
  expect(useOf('a leaflet')).toBe('plain');
});
