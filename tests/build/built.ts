import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The builds of `npm test`: what is released, and what tests use. */
export type BuildName = 'chrome-mv3' | 'firefox-mv3' | 'chrome-mv3-test' | 'firefox-mv3-test';

/** The two builds that are released. */
export const releasedBuilds = ['chrome-mv3', 'firefox-mv3'] as const;

/** Where `wxt` puts what it builds. */
export const outputFolder = resolve(import.meta.dirname, '../../.output');

/** The parts of a built manifest that tests read by name; tests of the whole read every key. */
export type BuiltManifest = Readonly<Record<string, unknown>> & {
  readonly permissions: readonly string[];
  readonly content_security_policy: Readonly<Record<string, string>>;
};

/** Reads a build's manifest. Throws where it has not been built. */
export function readManifest(build: BuildName): BuiltManifest {
  return JSON.parse(readBuilt(build, 'manifest.json').toString('utf8'));
}

/** Reads one file of a build. */
export function readBuilt(build: BuildName, path: string): Buffer {
  return readFileSync(resolve(outputFolder, build, path));
}

/** Paths of a build's files, in order, with `/`. Throws where there are none. */
export function listBuilt(build: BuildName, pattern = '**/*.*'): string[] {
  const paths = globSync(pattern, { cwd: resolve(outputFolder, build) });
  if (paths.length === 0) throw new Error(`${build} has no ${pattern}: run npm run build first`);
  return paths.map((path) => path.replaceAll('\\', '/')).sort();
}

/**
 * What the panel's page loads when it opens: paths of its styles and scripts, the panel's own module
 * among these, which its first script asks for at once.
 */
export function listPanelParts(build: BuildName): { scripts: string[]; styles: string[] } {
  const page = readBuilt(build, 'sidepanel.html').toString('utf8');
  const attributes = (pattern: RegExp): string[] =>
    [...page.matchAll(pattern)].map(([, path = '']) => path.replace(/^\//, ''));
  const first = [
    ...attributes(/<script[^>]*\ssrc="([^"]+)"/g),
    ...attributes(/<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g),
  ];
  const asked = first.flatMap((path) =>
    [
      ...readBuilt(build, path)
        .toString('utf8')
        .matchAll(/\bimport\([`'"]\.\/([^`'"]+)[`'"]\)/g),
    ].map(([, file = '']) => `chunks/${file}`),
  );
  return {
    scripts: [...first, ...asked],
    styles: attributes(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g),
  };
}
