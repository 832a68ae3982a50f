import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '#lib/cli/assurance/facts.ts';
import packageFacts from '../../../package.json' with { type: 'json' };
import { root } from '../../tools/run/run-program.ts';
import { steps } from '../../tools/run/steps.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const scripts: Readonly<Record<string, string>> = packageFacts.scripts;

/** The rows of the README's table of claims, each as its claim and how to check it. */
function claims(): readonly (readonly [claim: string, check: string])[] {
  const part = readme.split('\n## ').find((each) => each.startsWith('Check it')) ?? '';
  return [...part.matchAll(/^\| (.+?) \| (.+) \|$/gm)]
    .map(([, claim = '', check = '']) => [claim, check] as const)
    .slice(2);
}

/** What is wrong with a command that a text shows: what it names is not there. */
function faultOf(command: string): string | undefined {
  const [npm = '', verb = '', ...rest] = command.split(' ');
  if (npm !== 'npm' || verb === 'ci') return undefined;
  const script = verb === 'run' ? (rest.shift() ?? '') : verb;
  if (!Object.hasOwn(scripts, script)) return `there is no script ${script}`;
  if (rest[0] !== '--')
    return rest.length > 0 ? `npm takes ${rest.join(' ')} for itself` : undefined;
  const chosen = /^--(?:only|from)$/.test(rest[1] ?? '') ? (rest[2] ?? '').split(',') : [];
  const step = chosen.find((name) => !steps.some((each) => each.name === name));
  if (/^test(?::long)?$/.test(script) && step !== undefined) return `there is no step ${step}`;
  const path = rest.find((each) => each.startsWith('tests/') && !existsSync(join(root, each)));
  return path === undefined ? undefined : `there is no ${path}`;
}

test('every claim of the README has a command that checks it', () => {
  expect(claims().length).toBeGreaterThan(10);
  const without = claims().filter(([, check]) => !/`npm (?:run|test)\b[^`]*`/.test(check));
  expect(without).toEqual([]);
});

test('every command that a text for readers shows can be run', () => {
  const texts = ['README.md', 'CHANGELOG.md', ...globSync('.github/*.md', { cwd: root })].map(read);
  const inWords = [...texts, ...checks].flatMap((text) => [
    ...text.matchAll(/(?:`|<code>)(npm (?:run|test|start|ci)\b[^`<]*)/g),
  ]);
  const inBlocks = texts.flatMap((text) => [...text.matchAll(/^(npm [^#\n]*)/gm)]);
  const commands = [...inWords, ...inBlocks].flatMap(([, words = '']) => words.split(' && '));
  expect(commands.length).toBeGreaterThan(40);
  const faults = commands.map((each) => [each, faultOf(each.trim())] as const);
  expect(faults.filter(([, fault]) => fault !== undefined)).toEqual([]);
});
