import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

const maxBytes = 8 * 1024;

test('the client is at most 8 KB, gzipped, with all that it imports', async () => {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'lib/tuf/client.ts', formats: ['es'] } },
  });
  const [bundle] = Array.isArray(output) ? output : [];
  const [chunk] = bundle?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  expect(chunk.exports).toEqual(['createClient']);
  expect(gzipSync(chunk.code).length).toBeLessThanOrEqual(maxBytes);
});
