import { existsSync } from 'node:fs';
import { join } from 'node:path';

const output = join(import.meta.dirname, '../../.output');

/**
 * The folder of the built extension: the test build (`wxt build --mode test`) where there is one,
 * else the build that is released. Throws when neither has been built.
 */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  const folders = [`${browser}-mv3-test`, `${browser}-mv3`].map((name) => join(output, name));
  const built = folders.find((folder) => existsSync(join(folder, 'manifest.json')));
  if (built === undefined) throw new Error(`no build for ${browser}: run npx wxt build first`);
  return built;
}
