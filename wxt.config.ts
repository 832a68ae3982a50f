import path from 'node:path';
import { defineConfig } from 'wxt';
import { writePackagedRelease } from './lib/cli/write-packaged-release.ts';
import { manifestFor } from './lib/platform/manifest.ts';

const root = import.meta.dirname;

/**
 * How the extension is built. A test build (`--mode test`) differs in one constant only,
 * `allowLoopback`, which also lets `connect-src` reach http on loopback.
 */
export default defineConfig({
  imports: false,
  srcDir: '.',
  publicDir: 'public',
  outDir: '.output',
  manifest: ({ browser, mode }) =>
    manifestFor({
      browser: browser === 'firefox' ? 'firefox' : 'chrome',
      loopback: mode === 'test',
    }),
  vite: ({ mode, browser }) => ({
    define: {
      __ALLOW_LOOPBACK__: JSON.stringify(mode === 'test'),
      __BROWSER__: JSON.stringify(browser === 'firefox' ? 'firefox' : 'chrome'),
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
  }),
  hooks: {
    'build:done': async (wxt) => {
      await writePackagedRelease(
        path.join(root, 'lib/starter'),
        path.join(wxt.config.outDir, 'starter'),
      );
    },
  },
  zip: { excludeSources: ['.output/**', 'node_modules/**'] },
});
