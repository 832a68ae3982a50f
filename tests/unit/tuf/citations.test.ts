import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

/** The files of the client's workflow, in the order in which an update runs through them. */
const workflow = [
  'client',
  'load-root',
  'load-timestamp',
  'load-snapshot',
  'load-targets',
  'find-target',
  'target-file',
];

/** Every step of the workflow that asks something of a client; 5.3.1 says why, 5.7.1 that. */
const steps = [
  ...['5.1', '5.2'],
  ...numbered('5.3', 12).filter((step) => step !== '5.3.1'),
  ...['5.4.1', '5.4.2', '5.4.3.1', '5.4.3.2', '5.4.4', '5.4.5'],
  ...numbered('5.5', 7),
  ...[...numbered('5.6', 7), '5.6.7.1', '5.6.7.2', '5.6.7.2.1', '5.6.7.2.2'],
  ...['5.7.2', '5.7.3'],
];

function numbered(section: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${section}.${at + 1}`);
}

async function citationsOf(file: string): Promise<string[]> {
  const text = await readFile(new URL(`../../../lib/tuf/${file}.ts`, import.meta.url), 'utf8');
  const comments = [...text.matchAll(/^ *\/\/ (.*)$/gm)].map(([, comment = '']) => comment);
  return comments.flatMap((comment) =>
    [...comment.matchAll(/\b(5(?:\.\d+)+):/g)].map(([, step = '']) => step),
  );
}

describe('the client', () => {
  test('cites every step of the workflow, in the order of the specification', async () => {
    const cited = (await Promise.all(workflow.map(citationsOf))).flat();
    expect(cited).toEqual(steps);
  });
});
