import path from 'node:path';
import { defineConfig, type WxtViteConfig } from 'wxt';
import { writeAssurance } from './lib/cli/assurance/write-assurance.ts';
import { writePackagedRelease } from './lib/cli/write-packaged-release.ts';
import { manifestFor } from './lib/platform/manifest.ts';

const root = import.meta.dirname;

type Modules = {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
};

/**
 * Everything that the panel cannot begin without goes into one module, whoever else uses it: in
 * pieces, the panel would wait for each. What is fetched later stays apart; so does the little that
 * every page begins with.
 */
function moduleOf(id: string, modules: Modules): string | null {
  // The background worker is built by itself, and the panel is no part of that.
  if (!modules.getModuleInfo(panelEntry)) return null;
  first ??= neededBy(pageEntry, modules);
  needed ??= neededBy(panelEntry, modules);
  if (first.has(id)) return 'first';
  return needed.has(id) ? 'panel' : null;
}

const pageEntry = path.join(root, 'entrypoints/sidepanel/main.tsx');
const panelEntry = path.join(root, 'entrypoints/sidepanel/start-page.ts');
let first: ReadonlySet<string> | undefined;
let needed: ReadonlySet<string> | undefined;

function neededBy(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const take = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) take(next);
  };
  take(entry);
  // WXT's own part of every page, which is empty in a build.
  found.add('\0virtual:wxt-html-plugins');
  return found;
}

type Plugin = Extract<NonNullable<WxtViteConfig['plugins']>[number], { name: string }>;

/**
 * Puts into the panel's module what the bundler's own helpers come to, half a kilobyte that it would
 * always keep in a file by itself.
 */
const withHelpers: Plugin = {
  name: 'foreword:helpers-in-panel',
  enforce: 'pre',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
    const helpers = chunks.find(({ name }) => name === 'rolldown-runtime');
    const panel = chunks.find(({ name }) => name === 'panel');
    const imported = panel?.code.match(/import\{([^}]*)\}from"\.\/rolldown-runtime-[^"]+";/);
    const exported = helpers?.code.match(/export\{([^}]*)\};?\s*$/);
    if (!helpers || !panel || !imported || !exported) return;
    const given = (exported[1] ?? '').replace(/(\w+) as (\w+)/g, '$2:$1');
    const taken = (imported[1] ?? '').replace(/(\w+) as (\w+)/g, '$1:$2');
    const code = helpers.code.slice(0, exported.index);
    panel.code = panel.code.replace(
      imported[0],
      () => `const{${taken}}=(()=>{${code}return{${given}}})();`,
    );
    panel.imports = panel.imports.filter((file) => file !== helpers.fileName);
  },
};

/**
 * Has the first script of every page run as soon as it is there. The bundler drops what a page's
 * source says of that, and the script would wait for the styles.
 */
const firstAtOnce: Plugin = {
  name: 'foreword:first-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module"', '<script async type="module"'),
  },
};

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
    plugins: [withHelpers, firstAtOnce],
    build: {
      assetsInlineLimit: 0,
      // What is fetched later names its own parts: their list would weigh on the panel's module.
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      // The oldest that the manifest lets in: nothing is rewritten for older ones.
      target: ['chrome141', 'firefox140'],
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: moduleOf, debugName: 'panel' }] } },
      },
    },
  }),
  hooks: {
    'build:done': async (wxt) => {
      await writePackagedRelease(
        path.join(root, 'lib/starter'),
        path.join(wxt.config.outDir, 'starter'),
      );
      await writeAssurance(root, wxt.config.outDir);
    },
  },
  // `npm run release` makes the zip of the source: WXT would take in whatever lies in the folder.
  zip: { zipSources: false },
});
