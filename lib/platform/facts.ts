import { browser } from './browser.ts';

/** What the built manifest says of itself, for the pages that show it. */
export function manifestFacts() {
  const manifest = browser.runtime.getManifest();
  return {
    version: manifest.version,
    privateWindow: browser.extension.inIncognitoContext === true,
    permissions: (manifest.permissions ?? []).map(String),
    hosts: manifest.host_permissions ?? [],
    browser: 'browser_specific_settings' in manifest ? ('firefox' as const) : ('chrome' as const),
  };
}
