import {
  chromiumPolicies,
  extensionSettings,
  firefoxPolicies,
  idFor,
  type KitChoices,
} from './browser-policies.ts';
import { kitReadme } from './kit-readme.ts';
import { plistOf } from './plist.ts';
import { admlOf, admxOf, type Vendor, vendors } from './templates.ts';

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Intune's "Custom OMA-URI" is one line a setting: where, and what. */
function intuneText(choices: KitChoices): string {
  const lines = vendors.flatMap(({ name, browser }) => [
    `${name}: Settings catalogue, "Extension management settings", paste this one line:`,
    JSON.stringify(extensionSettings(browser, choices, 'mandatory')),
    `${name}: import foreword-${browser}.admx and foreword-${browser}.adml, then set "trust" to this one line:`,
    JSON.stringify(choices.policy.trust),
    '',
  ]);
  return lines.join('\n');
}

/** The files of Chrome or of Edge. macOS keeps an extension's own policy in a domain of its own. */
function chromiumFiles(vendor: Vendor, choices: KitChoices): [string, string][] {
  const { browser, bundle } = vendor;
  const id = idFor(browser, choices);
  const mandatory = chromiumPolicies(browser, choices);
  const { ExtensionSettings } = mandatory;
  const recommended = extensionSettings(browser, choices, 'recommended');
  return [
    [`${browser}-mandatory.json`, asJson(mandatory)],
    [`${browser}-recommended.json`, asJson({ ExtensionSettings: recommended })],
    [`${bundle}.plist`, plistOf({ ExtensionSettings })],
    [`${bundle}.extensions.${id}.plist`, plistOf(choices.policy)],
    [`foreword-${browser}.admx`, admxOf(vendor, id)],
    [`foreword-${browser}.adml`, admlOf(vendor)],
  ];
}

/** Every file of the deployment kit, by name. */
export function makeKit(choices: KitChoices): ReadonlyMap<string, string> {
  return new Map([
    ['README.txt', kitReadme],
    ...vendors.flatMap((vendor) => chromiumFiles(vendor, choices)),
    ['firefox-policies.json', asJson(firefoxPolicies(choices))],
    ['intune.txt', intuneText(choices)],
  ]);
}
