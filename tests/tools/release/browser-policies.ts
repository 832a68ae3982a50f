import type { Policy } from '#lib/trust/policy.ts';

/** What an administrator decides before the files are made: ids, and the policy itself. */
export type KitChoices = {
  /** The ids that Chrome's and Edge's stores gave, 32 letters each: they are never the same. */
  readonly chromeId: string;
  readonly edgeId: string;
  readonly geckoId: string;
  readonly policy: Policy;
};

/** Permissions that Foreword never asks for: blocked, the browser itself keeps our promise. */
const blockedPermissions = [
  ...['tabs', 'scripting', 'webNavigation', 'webRequest', 'history', 'bookmarks', 'cookies'],
  ...[
    'clipboardRead',
    'tabCapture',
    'desktopCapture',
    'pageCapture',
    'debugger',
    'nativeMessaging',
  ],
];

const updateUrls = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
} as const;

/** The two browsers that are set up in the same words. */
export type ChromiumName = keyof typeof updateUrls;

/** The id that the store of a browser gave. */
export const idFor = (browser: ChromiumName, choices: KitChoices): string =>
  browser === 'chrome' ? choices.chromeId : choices.edgeId;

// The browser itself then keeps the extension out of every site. What it fetches from its source it
// fetches as any page may, by the leave of the host (CORS): that goes on as before.
const shutOut = { runtime_blocked_hosts: ['*://*'], blocked_permissions: blockedPermissions };

const pinned = {
  chrome: { toolbar_pin: 'force_pinned' },
  edge: { toolbar_state: 'force_shown' },
} as const;

/**
 * How Chrome or Edge installs it, shut out of every site: for good and in sight (`mandatory`), or
 * so that a person may turn it off (`recommended`).
 */
export function extensionSettings(
  browser: ChromiumName,
  choices: KitChoices,
  kind: 'mandatory' | 'recommended',
): Readonly<Record<string, unknown>> {
  const installed =
    kind === 'mandatory'
      ? { installation_mode: 'force_installed', ...pinned[browser] }
      : { installation_mode: 'normal_installed' };
  const settings = { ...installed, update_url: updateUrls[browser], ...shutOut };
  return { [idFor(browser, choices)]: settings };
}

/** Policies for Chrome or Edge: installed by force, pinned, shut out of every site, and set up. */
export function chromiumPolicies(
  browser: ChromiumName,
  choices: KitChoices,
): Readonly<Record<string, unknown>> {
  return {
    ExtensionSettings: extensionSettings(browser, choices, 'mandatory'),
    '3rdparty': { extensions: { [idFor(browser, choices)]: choices.policy } },
  };
}

/** Firefox's `policies.json`, for its folder `distribution` or `/etc/firefox/policies`. */
export function firefoxPolicies({
  geckoId,
  policy,
}: KitChoices): Readonly<Record<string, unknown>> {
  return {
    policies: {
      ExtensionSettings: {
        [geckoId]: {
          installation_mode: 'force_installed',
          install_url: 'https://your-host.example/foreword-firefox.xpi',
          default_area: 'navbar',
          private_browsing: false,
          ...shutOut,
        },
      },
      '3rdparty': { Extensions: { [geckoId]: policy } },
    },
  };
}
