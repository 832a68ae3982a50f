import { evaluate } from '../chromium/evaluate.ts';
import type { ChromiumBrowser } from '../chromium/launch-chromium.ts';
import type { Target } from '../chromium/side-panel.ts';

/** What an extension keeps outside the storage areas of extensions, by place. */
export type KeptElsewhere = Readonly<Record<string, readonly string[]>>;

/**
 * Looks into every place that a browser offers to a page or worker. Files of some of these lie in
 * folders that do not bear the extension's name, where no search of its files would come by.
 */
const script = `(async () => {
  const namesIn = async (folder) => {
    const names = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  };
  const page = globalThis.document ?? { cookie: '' };
  return {
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    files: await namesIn(await navigator.storage.getDirectory()),
    texts: Object.keys(globalThis.localStorage ?? {}),
    'texts of the tab': Object.keys(globalThis.sessionStorage ?? {}),
    cookies: page.cookie === '' ? [] : [page.cookie],
  };
})()`;

/** Everything that some pages and workers of an extension keep, in whichever of them it is seen. */
export async function lookElsewhere(
  browser: ChromiumBrowser,
  targets: readonly Target[],
): Promise<KeptElsewhere> {
  const found: Record<string, Set<string>> = {};
  for (const { targetId } of targets) {
    const kept = (await evaluate(browser, targetId, script)) as KeptElsewhere;
    for (const [place, names] of Object.entries(kept)) {
      found[place] ??= new Set();
      for (const name of names) found[place].add(name);
    }
  }
  return Object.fromEntries(
    Object.entries(found).map(([place, names]) => [place, [...names].sort()]),
  );
}
