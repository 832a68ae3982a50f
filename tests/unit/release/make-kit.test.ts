import { expect, test } from 'vitest';
import { manifestFor } from '#lib/platform/manifest.ts';
import { parsePolicy } from '#lib/trust/parse-policy.ts';
import schema from '../../../public/policy-schema.json' with { type: 'json' };
import { examplePolicy, policyFields } from '../../tools/release/example-policy.ts';
import { makeKit } from '../../tools/release/make-kit.ts';

const ids = {
  chrome: 'abcdefghijklmnopabcdefghijklmnop',
  edge: 'ponmlkjihgfedcbaponmlkjihgfedcba',
};
const browsers = ['chrome', 'edge'] as const;
const geckoId = 'foreword@foreword.example';
const kit = makeKit({ chromeId: ids.chrome, edgeId: ids.edge, geckoId, policy: examplePolicy });
const read = (name: string): string => kit.get(name) ?? '';

test('the fields of the templates are those of the schema that browsers read, kind by kind', () => {
  const kinds = { number: 'integer', 'yes-or-no': 'boolean', text: 'string', choice: 'string' };
  const asked = Object.entries(policyFields).map(([name, { kind }]) => [name, kinds[kind]]);
  const read = Object.entries(schema.properties).map(([name, { type }]) => [name, type]);
  // Trust is an object, which no template can ask for: it is typed as one line of JSON.
  expect(Object.fromEntries(asked)).toEqual({ ...Object.fromEntries(read), trust: 'string' });
});

test('the kit holds the files of every browser and system', () => {
  expect([...kit.keys()].sort()).toEqual([
    'README.txt',
    'chrome-mandatory.json',
    'chrome-recommended.json',
    `com.google.Chrome.extensions.${ids.chrome}.plist`,
    'com.google.Chrome.plist',
    `com.microsoft.Edge.extensions.${ids.edge}.plist`,
    'com.microsoft.Edge.plist',
    'edge-mandatory.json',
    'edge-recommended.json',
    'firefox-policies.json',
    'foreword-chrome.adml',
    'foreword-chrome.admx',
    'foreword-edge.adml',
    'foreword-edge.admx',
    'intune.txt',
  ]);
});

test.each(browsers)('the policy of %s is one that the panel takes', (browser) => {
  const policies = JSON.parse(read(`${browser}-mandatory.json`));
  const taken = parsePolicy(policies['3rdparty'].extensions[ids[browser]]);
  expect(taken).toMatchObject({ ok: true, value: examplePolicy });
});

test('the policy of Firefox is one that the panel takes, under the id that the manifest names', () => {
  const { policies } = JSON.parse(read('firefox-policies.json'));
  expect(parsePolicy(policies['3rdparty'].Extensions[geckoId]).ok).toBe(true);
  expect(manifestFor({ browser: 'firefox', loopback: false })).toMatchObject({
    browser_specific_settings: { gecko: { id: geckoId } },
  });
});

test.each(browsers)(
  '%s is told to shut it out of every site and to block what it never asks for',
  (browser) => {
    for (const [kind, mode] of [
      ['mandatory', 'force_installed'],
      ['recommended', 'normal_installed'],
    ]) {
      const { ExtensionSettings } = JSON.parse(read(`${browser}-${kind}.json`));
      const settings = ExtensionSettings[ids[browser]];
      expect(settings.installation_mode).toBe(mode);
      expect(settings.runtime_blocked_hosts).toEqual(['*://*']);
      const { permissions } = manifestFor({ browser: 'chrome', loopback: false });
      const blocked = permissions.filter((name) => settings.blocked_permissions.includes(name));
      expect(blocked).toEqual([]);
    }
  },
);

test.each([
  ['com.google.Chrome', ids.chrome],
  ['com.microsoft.Edge', ids.edge],
])(
  'on macOS %s has Foreword’s own policy in a domain of its own, where it is read',
  (bundle, id) => {
    expect(read(`${bundle}.plist`)).toContain(`<key>ExtensionSettings</key><dict><key>${id}</key>`);
    expect(read(`${bundle}.plist`)).not.toContain('3rdparty');
    expect(read(`${bundle}.extensions.${id}.plist`)).toContain('<key>complete</key><true/>');
  },
);
