/** Which build the manifest is for. `loopback` lets a test build fetch http from loopback. */
export type Build = { readonly browser: 'chrome' | 'firefox'; readonly loopback: boolean };

const geckoId = 'foreword@foreword.example';

/**
 * The manifest's own part; WXT adds entrypoints, icons and version.
 * Everything the extension may do is decided here and is held by a test to the letter.
 */
export function manifestFor(build: Build) {
  const shared = {
    name: '__MSG_name__',
    short_name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: permissionsFor(build),
    content_security_policy: { extension_pages: contentPolicy(build) },
    incognito: 'split' as const,
    commands: commandsFor(build),
  };
  return build.browser === 'firefox'
    ? { ...shared, ...firefoxOnly() }
    : { ...shared, ...chromeOnly() };
}

function permissionsFor(build: Build): string[] {
  const everywhere = ['storage', 'alarms', 'unlimitedStorage'];
  return build.browser === 'firefox' ? everywhere : ['sidePanel', ...everywhere];
}

function contentPolicy(build: Build): string {
  const loopback = build.loopback ? ' http://127.0.0.1:* http://localhost:*' : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src https:${loopback}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function commandsFor(build: Build) {
  const open =
    build.browser === 'firefox'
      ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+Y' } } }
      : { _execute_action: { suggested_key: { default: 'Alt+Shift+F' } } };
  return {
    ...open,
    // Firefox's own menus take Alt+Shift with F, E, V, S, B, T and H.
    hide: {
      suggested_key: { default: build.browser === 'firefox' ? 'Alt+Shift+X' : 'Alt+Shift+H' },
      description: '__MSG_hideCommand__',
    },
  };
}

function chromeOnly() {
  return {
    minimum_chrome_version: '141',
    action: { default_title: '__MSG_openCommand__' },
    storage: { managed_schema: 'policy-schema.json' },
  };
}

function firefoxOnly() {
  return {
    incognito: 'spanning' as const,
    browser_specific_settings: {
      gecko: {
        id: geckoId,
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
