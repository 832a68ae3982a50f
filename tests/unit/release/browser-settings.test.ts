import { expect, test } from 'vitest';
import policySchema from '../../../public/policy-schema.json' with { type: 'json' };
import { judgeValue, type ValueSchema } from '../../support/kit/judge-value.ts';
import { examplePolicy } from '../../tools/release/example-policy.ts';
import { makeKit } from '../../tools/release/make-kit.ts';

const ids = { chrome: 'a'.repeat(32), edge: 'b'.repeat(32), firefox: 'foreword@foreword.example' };
const kit = makeKit({
  ...{ chromeId: ids.chrome, edgeId: ids.edge, geckoId: ids.firefox },
  policy: examplePolicy,
});
const read = (name: string) => JSON.parse(kit.get(name) ?? '');

const text: ValueSchema = { type: 'string' };
const texts: ValueSchema = { type: 'array', items: text };
const oneOf = (...allowed: string[]): ValueSchema => ({ type: 'string', enum: allowed });
const object = (properties: Record<string, ValueSchema>): ValueSchema => ({
  type: 'object',
  properties,
});

const modes = ['allowed', 'blocked', 'force_installed', 'normal_installed'];
const everywhere = {
  installation_mode: oneOf(...modes),
  blocked_install_message: text,
  blocked_permissions: texts,
  runtime_blocked_hosts: texts,
  runtime_allowed_hosts: texts,
  update_url: text,
};
/** What each vendor documents that ExtensionSettings may say of one extension. */
const vendorSettings = {
  chrome: object({
    ...everywhere,
    ...{ installation_mode: oneOf(...modes, 'removed'), minimum_version_required: text },
    toolbar_pin: oneOf('force_pinned', 'default_unpinned'),
  }),
  edge: object({
    ...everywhere,
    ...{ installation_mode: oneOf(...modes, 'removed'), minimum_version_required: text },
    toolbar_state: oneOf('force_shown', 'default_shown', 'default_hidden', 'hidden'),
  }),
  firefox: object({
    ...everywhere,
    ...{ install_url: text, updates_disabled: { type: 'boolean' }, allowed_permissions: texts },
    ...{ default_area: oneOf('navbar', 'menupanel'), private_browsing: { type: 'boolean' } },
  }),
};

const wholes = {
  chrome: object({
    ExtensionSettings: object({ [ids.chrome]: vendorSettings.chrome }),
    '3rdparty': object({ extensions: object({ [ids.chrome]: policySchema }) }),
  }),
  edge: object({
    ExtensionSettings: object({ [ids.edge]: vendorSettings.edge }),
    '3rdparty': object({ extensions: object({ [ids.edge]: policySchema }) }),
  }),
  firefox: object({
    policies: object({
      ExtensionSettings: object({ [ids.firefox]: vendorSettings.firefox }),
      '3rdparty': object({ Extensions: object({ [ids.firefox]: policySchema }) }),
    }),
  }),
};

test.each([
  ['chrome-mandatory.json', wholes.chrome],
  ['chrome-recommended.json', wholes.chrome],
  ['edge-mandatory.json', wholes.edge],
  ['edge-recommended.json', wholes.edge],
  ['firefox-policies.json', wholes.firefox],
])(
  '%s says nothing that its browser does not know, and each value is of the kind it reads',
  (name, schema) => {
    expect(judgeValue(read(name), schema)).toEqual([]);
  },
);

test('what judges the files refuses Chrome’s words in Edge, and values of another kind', () => {
  expect(
    judgeValue(read('chrome-mandatory.json').ExtensionSettings[ids.chrome], vendorSettings.edge),
  ).toEqual(['/toolbar_pin is not known']);
  const spoilt = { ...examplePolicy, discreet: 'yes', foldAwayMinutes: 2.5, trusted: {} };
  expect(judgeValue(spoilt, policySchema)).toEqual([
    '/discreet is no boolean',
    '/foldAwayMinutes is no integer',
    '/trusted is not known',
  ]);
  expect(judgeValue({ installation_mode: 'forced' }, vendorSettings.firefox)).toEqual([
    '/installation_mode is forced',
  ]);
});
