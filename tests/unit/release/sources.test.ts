import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourcePaths } from '../../tools/release/sources.ts';
import { root } from '../../tools/run/run-program.ts';

test('the source that goes to a store is all that a build needs, and no key that lies beside it', () => {
  const paths = sourcePaths(root);
  const needed = ['.nvmrc', 'package-lock.json', 'wxt.config.ts', 'lib/cli/main.ts', '.ci/run'];
  expect(paths).toEqual(expect.arrayContaining(needed));
  const foreign =
    /^(?:node_modules|\.output|\.git)\/|^[^/]+\.(?:key|signer|signature)\.json$|\.foreword$/;
  expect(paths.filter((path) => foreign.test(path))).toEqual([]);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
