import { expect, test } from 'vitest';
import packageFacts from '../../package.json' with { type: 'json' };
import { type BuildName, readManifest, releasedBuilds } from './built.ts';
import written from './manifests.json' with { type: 'json' };

const contentPolicy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';",
  "connect-src https:; form-action 'none'; base-uri 'none'; frame-ancestors 'none';",
  "require-trusted-types-for 'script'; trusted-types 'none'",
].join(' ');

test('asks Chrome and Edge for four permissions exactly', () => {
  const { permissions } = readManifest('chrome-mv3');
  expect([...permissions].sort()).toEqual(['alarms', 'sidePanel', 'storage', 'unlimitedStorage']);
});

test('asks Firefox for three permissions exactly', () => {
  const { permissions } = readManifest('firefox-mv3');
  expect([...permissions].sort()).toEqual(['alarms', 'storage', 'unlimitedStorage']);
});

for (const build of releasedBuilds) {
  const manifest = readManifest(build);

  test(`${build} names no host, no page to run in and nothing that a page could reach`, () => {
    const absent = [
      ...['host_permissions', 'optional_permissions', 'optional_host_permissions'],
      ...['content_scripts', 'user_scripts', 'web_accessible_resources'],
      ...['externally_connectable', 'devtools_page', 'chrome_url_overrides', 'omnibox', 'sandbox'],
    ];
    for (const key of absent) expect(manifest, key).not.toHaveProperty(key);
    expect(JSON.stringify(manifest)).not.toMatch(/<all_urls>|activeTab|\*:\/\//);
  });

  test(`${build} is the manifest that is written down, to the last key`, () => {
    expect(manifest).toEqual({ ...written[build], version: packageFacts.version });
  });

  test(`${build} has the content security policy to the letter`, () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: contentPolicy });
  });
}

test('tells Firefox its id, that no data is collected, and not to open at install', () => {
  const manifest = readManifest('firefox-mv3');
  expect(manifest['browser_specific_settings']).toEqual({
    gecko: {
      id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/),
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
  expect(manifest['sidebar_action']).toMatchObject({
    default_panel: 'sidepanel.html',
    open_at_install: false,
  });
  expect(manifest).not.toHaveProperty('side_panel');
});

test('tells Chrome the oldest version that it works in, and to open the panel', () => {
  expect(readManifest('chrome-mv3')).toMatchObject({
    minimum_chrome_version: '141',
    side_panel: { default_path: 'sidepanel.html' },
  });
});

test('names to Chrome the schema of its managed policy, which lies in the package', () => {
  expect(readManifest('chrome-mv3')['storage']).toEqual({ managed_schema: 'policy-schema.json' });
  expect(readManifest('firefox-mv3')).not.toHaveProperty('storage');
});

test.each(releasedBuilds)(
  '%s in its test build may reach loopback, and differs in no more',
  (build) => {
    const tried: BuildName = `${build}-test`;
    const loopback = 'connect-src https: http://127.0.0.1:* http://localhost:*;';
    const policy = contentPolicy.replace('connect-src https:;', loopback);
    expect(readManifest(tried)).toEqual({
      ...readManifest(build),
      content_security_policy: { extension_pages: policy },
    });
  },
);
