import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/**
 * Builds a page of a bench from `tests/bench/page` into a copy of the extension, where it runs
 * under the same policy, origin and storage as the panel. Gives the name of the page.
 */
export async function bundlePage(name: string, folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, 'page', `${name}.ts`),
        formats: ['es'],
        fileName: () => `bench-${name}.js`,
      },
    },
  });
  const page = `bench-${name}.html`;
  const script = `<script type="module" src="/bench-${name}.js"></script>`;
  await writeFile(
    join(folder, page),
    `<!doctype html><meta charset="utf-8"><title>Bench</title>${script}\n`,
  );
  return page;
}
