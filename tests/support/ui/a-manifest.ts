import type { ManifestFacts } from '#components/panel/AboutScreen.tsx';

/** What the manifest of the Chrome build says; `rest` is laid over it. */
export function aManifest(rest: Partial<ManifestFacts> = {}): ManifestFacts {
  return {
    version: '0.1.0',
    privateWindow: false,
    permissions: ['sidePanel', 'storage', 'alarms', 'unlimitedStorage'],
    hosts: [],
    browser: 'chrome',
    ...rest,
  };
}
