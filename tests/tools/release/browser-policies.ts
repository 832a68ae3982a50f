import type { Policy } from '#lib/trust/policy.ts';

/** What an administrator decides before the files are made: ids, and the policy itself. */
export type KitChoices = {
  /** The id that Chrome's or Edge's store gave, 32 letters. */
  readonly chromiumId: string;
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

/** Policies for Chrome or Edge: installed by force, pinned, shut out of every site, and set up. */
export function chromiumPolicies(
  browser: keyof typeof updateUrls,
  { chromiumId, policy }: KitChoices,
): Readonly<Record<string, unknown>> {
  const pin = browser === 'chrome' ? 'toolbar_pin' : 'toolbar_state';
  return {
    ExtensionSettings: {
      [chromiumId]: {
        installation_mode: 'force_installed',
        update_url: updateUrls[browser],
        [pin]: browser === 'chrome' ? 'force_pinned' : 'force_shown',
        runtime_blocked_hosts: ['*://*'],
        blocked_permissions: blockedPermissions,
      },
    },
    '3rdparty': { extensions: { [chromiumId]: policy } },
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
        },
      },
      '3rdparty': { Extensions: { [geckoId]: policy } },
    },
  };
}
