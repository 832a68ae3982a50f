import { chromiumPolicies, firefoxPolicies, type KitChoices } from './browser-policies.ts';
import { plistOf } from './plist.ts';
import { admlOf, admxOf, vendors } from './templates.ts';

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Intune's "Custom OMA-URI" is one line a setting: where, and what. */
function intuneText(choices: KitChoices): string {
  const lines = vendors.flatMap(({ name }) => {
    const browser = name === 'Chrome' ? 'chrome' : 'edge';
    const { ExtensionSettings } = chromiumPolicies(browser, choices);
    return [
      `${name}: Settings catalogue, "Extension management settings", paste this one line:`,
      JSON.stringify(ExtensionSettings),
      `${name}: import foreword-${browser}.admx and foreword-${browser}.adml, then set "trust" to this one line:`,
      JSON.stringify(choices.policy.trust),
      '',
    ];
  });
  return lines.join('\n');
}

const readme = `Foreword: policies for a practice's or region's computers.

Before you use them, replace in every file: the extension's id (the 32 letters of the store's
address), the addresses of your source, and the hash of its root. "trust" is taken whole or not at
all; a slip in it is said in the panel under "Check this computer", and the last good policy stays.

Chrome    Windows: chrome-mandatory.json as registry or ADMX. Linux: /etc/opt/chrome/policies/managed/
          (Chromium: /etc/chromium/policies/managed/). macOS: com.google.Chrome.plist.
Edge      the same build and policies: edge-mandatory.json. Linux: /etc/opt/edge/policies/managed/.
          macOS: com.microsoft.Edge.plist. Windows: Software\\Policies\\Microsoft\\Edge.
Firefox   policies.json in "distribution" beside the program, or /etc/firefox/policies/.

Recommended instead of mandatory: put the same file in "policies/recommended". Browsers let an
extension's own policy be mandatory only, so there the panel's settings stay a person's own.
runtime_blocked_hosts and blocked_permissions make the browser itself hold what Foreword promises.
`;

/** Every file of the deployment kit, by name. */
export function makeKit(choices: KitChoices): ReadonlyMap<string, string> {
  const [chrome, edge] = [chromiumPolicies('chrome', choices), chromiumPolicies('edge', choices)];
  const { ExtensionSettings } = chrome;
  return new Map([
    ['README.txt', readme],
    ['chrome-mandatory.json', asJson(chrome)],
    ['chrome-recommended.json', asJson({ ExtensionSettings })],
    ['edge-mandatory.json', asJson(edge)],
    ['edge-recommended.json', asJson({ ExtensionSettings: edge['ExtensionSettings'] })],
    ['com.google.Chrome.plist', plistOf(chrome)],
    ['com.microsoft.Edge.plist', plistOf(edge)],
    ['firefox-policies.json', asJson(firefoxPolicies(choices))],
    ['intune.txt', intuneText(choices)],
    ...vendors.flatMap((vendor): [string, string][] => [
      [`foreword-${vendor.name.toLowerCase()}.admx`, admxOf(vendor, choices.chromiumId)],
      [`foreword-${vendor.name.toLowerCase()}.adml`, admlOf(vendor)],
    ]),
  ]);
}
