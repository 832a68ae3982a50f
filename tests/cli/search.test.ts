import { expect, test } from 'vitest';
import { folderWith, run } from './run.ts';

test('prints what a query finds, best first', async () => {
  const { out, exit } = await run(['search', 'calm down', '--role', 'reception', '--json']);
  const hits: { id: string; score: number }[] = JSON.parse(out);
  expect(exit).toBe(0);
  expect(hits[0]).toEqual({ id: 'wording/calm-down', score: expect.any(Number) });
});

test('answers a file of queries, each in its own role', async () => {
  const queries = [
    { q: 'interpreter', role: 'consulting' },
    { q: 'interpreter', role: 'reception' },
    { q: 'pay people for their time', role: 'practice' },
    { q: 'zzzz' },
  ];
  const text = queries.map((one) => JSON.stringify(one)).join('\n');
  const folder = await folderWith('queries.jsonl', text);
  const { out } = await run(['search', '--queries', 'queries.jsonl', '--json'], folder);
  const found: { q: string; results: { id: string }[] }[] = JSON.parse(out);
  expect(found.map(({ q }) => q)).toEqual(queries.map(({ q }) => q));
  expect(found[0]?.results[0]?.id).toMatch(/^consulting\//);
  expect(found[1]?.results[0]?.id).toMatch(/^reception\//);
  expect(found[2]?.results[0]?.id).toBe('practice/pay-fairly');
  expect(found[3]?.results).toEqual([]);
});

test('refuses a role that nobody has', async () => {
  const { error, exit } = await run(['search', 'calm down', '--role', 'patient']);
  expect(exit).toBe(2);
  expect(error).toContain('--role is one of consulting, reception, practice.');
  const folder = await folderWith('queries.jsonl', '{"q":"a","role":"nobody"}');
  const refused = await run(['search', '--queries', 'queries.jsonl'], folder);
  expect(refused.error).toContain('Line 1 of queries.jsonl');
  expect(refused.exit).toBe(1);
});
