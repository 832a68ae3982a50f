import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faults } from './faults.ts';

const folders = ['faults', 'e2e'];

/** Every test that names a fault: the fault's number, what the test says, and its file. */
async function namedTests(): Promise<readonly { fault: number; says: string; file: string }[]> {
  const root = join(import.meta.dirname, '..');
  const files = (await Promise.all(folders.map((folder) => readdir(join(root, folder))))).flatMap(
    (names, at) => names.map((name) => `${folders[at]}/${name}`),
  );
  const tests = files.filter((file) => /\.(?:test|spec)\.ts$/.test(file)).sort();
  const texts = await Promise.all(tests.map((file) => readFile(join(root, file), 'utf8')));
  return texts.flatMap((text, at) =>
    [...text.matchAll(/\(\s*['`]fault (\d+): (.*)['`],/g)].map(([, fault, says = '']) => ({
      ...{ fault: Number(fault), says, file: tests[at] ?? '' },
    })),
  );
}

test('every fault of the list has a test that bears its number, and the table shows which', async () => {
  expect(faults).toHaveLength(78);
  const tests = await namedTests();
  const rows = faults.map((name, at) => {
    const own = tests.filter(({ fault }) => fault === at + 1);
    expect(own.length, `fault ${at + 1}: ${name}`).toBeGreaterThan(0);
    const cells = own.map(({ says, file }) => `${says} (\`${file}\`)`);
    return `| ${at + 1} | ${name} | ${cells.join('<br>')} |`;
  });
  const table = ['| fault | | tests |', '| --- | --- | --- |', ...rows, ''].join('\n');
  await expect(`# Faults and the tests that try them\n\n${table}`).toMatchFileSnapshot('faults.md');
});
