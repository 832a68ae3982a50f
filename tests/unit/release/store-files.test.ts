import { expect, test } from 'vitest';
import { manifestFor } from '#lib/platform/manifest.ts';
import { permissionReasons } from '#lib/words/about.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { description, stores } from '../../tools/release/store/listing.ts';
import { makeStoreFiles } from '../../tools/release/store/store-files.ts';

const files = makeStoreFiles();
const keys = ['chrome', 'edge', 'firefox'] as const;

test.each(keys)('the name, summary and description fit the form of %s', (key) => {
  const { maxSummary, maxDescription } = stores[key];
  expect(messages.description.message.length).toBeLessThanOrEqual(maxSummary);
  expect(description.join('\n\n').length).toBeLessThanOrEqual(maxDescription);
  expect(description.join('\n\n').length).toBeGreaterThan(250);
  const listing = files.get(`${key}.md`) ?? '';
  for (const text of [messages.name.message, messages.description.message, ...description])
    expect(listing).toContain(text);
});

test.each(['chrome', 'edge'])('%s is told why each permission of the manifest is needed', (key) => {
  const listing = files.get(`${key}.md`) ?? '';
  const { permissions } = manifestFor({ browser: 'chrome', loopback: false });
  const told = [...listing.matchAll(/Why it needs “(\w+)”: (.+)/g)];
  expect(told.map(([, name, why]) => [name, why])).toEqual(
    permissions.map((name) => [name, `${permissionReasons[name]?.why}.`]),
  );
});

test('Firefox is told what its manifest declares: that no data are collected', () => {
  expect(manifestFor({ browser: 'firefox', loopback: false })).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
  expect(files.get('firefox.md')).toContain('required: none.');
});

test('a listing promises no outcome, and calls no card checked or approved that is not', () => {
  for (const [name, text] of files) {
    expect(text, name).not.toMatch(/improves? (?:care|outcomes)|clinically (?:safe|proven)/i);
    if (name !== 'privacy-policy.md') expect(text, name).toContain('No local group has checked');
  }
});
