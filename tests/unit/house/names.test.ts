import { expect, test } from 'vitest';
import { findBrowserApi } from '../../tools/run/find-browser-api.ts';
import { findForbiddenNames } from '../../tools/run/find-globals.ts';
import { findPersonNames } from '../../tools/run/find-person-names.ts';
import { pureFolders } from '../../tools/run/layer-table.ts';

function namesIn(path: string, text: string): string[] {
  return findForbiddenNames({ path, text }).map(({ code, subject }) => `${code} ${subject}`);
}

function personsIn(text: string): string[] {
  return findPersonNames({ path: 'lib/panel/a.ts', text }).map(({ subject }) => subject);
}

const reaching: Readonly<Record<string, string>> = {
  fetch: 'fetch(url);',
  indexedDB: 'const open = indexedDB.open;',
  document: 'document.title;',
  window: 'window.close();',
  chrome: 'chrome.runtime;',
  browser: 'browser.runtime;',
  globalThis: "globalThis['fetch'](url);",
  self: 'self.fetch(url);',
};

for (const folder of pureFolders) {
  for (const [name, text] of Object.entries(reaching))
    test(`keeps ${name} out of ${folder}`, () => {
      expect(namesIn(`${folder}/a.ts`, text)).toContain(`forbidden-global ${name}`);
    });

  test(`keeps clock and chance out of ${folder}, however they are written`, () => {
    const clocks = ['Date.now()', "Date['now']()", 'new Date()', 'Date()', '({ now } = Date)'];
    const chances = ['Math.random()', "Math['random']()", '({ random } = Math)', 'f(Math)'];
    for (const text of [...clocks, ...chances])
      expect(namesIn(`${folder}/a.ts`, text), text).toEqual([
        expect.stringMatching(/^forbidden-global (Date|Math)$/),
      ]);
  });
}

test('sees a forbidden global behind every way of reading it', () => {
  const ways = [
    'const f = fetch;',
    'export { fetch };',
    'use({ fetch });',
    'const { fetch: get } = globalThis;',
    'typeof fetch;',
    'const f = [fetch];',
    'function f(get = fetch) { get(); }',
  ];
  for (const text of ways) expect(namesIn('lib/tuf/a.ts', text), text).not.toEqual([]);
});

test('lets pure folders reckon with days, and have fields and types of those names', () => {
  const allowed = [
    "new Date('2026-01-01').getTime();",
    'Date.UTC(2026, 0, 1);',
    'Math.max(1, 2);',
    'parts.fetch(url);',
    'const part = { fetch: get };',
    'export type Get = typeof fetch;',
    'export type Part = { readonly window: Date };',
    'value instanceof Date;',
  ];
  for (const text of allowed) expect(namesIn('lib/pack/a.ts', text), text).toEqual([]);
});

test('lets fetch stand in one module', () => {
  for (const text of ['fetch(url);', 'globalThis.fetch(url);', "self['fetch'](url);"]) {
    expect(namesIn('lib/platform/fetch.ts', text), text).toEqual([]);
    expect(namesIn('lib/platform/other.ts', text), text).toEqual([
      'fetch-outside-its-module fetch',
    ]);
  }
});

test('refuses every name that reaches a page, the network or the evaluation of text', () => {
  const texts = [
    'eval(text);',
    'new Function(text);',
    'element.innerHTML = text;',
    "element['innerHTML'] = text;",
    'export const a = <p dangerouslySetInnerHTML={{ __html: text }} />;',
    'new XMLHttpRequest();',
    'new WebSocket(url);',
    'new EventSource(url);',
    'new RTCPeerConnection();',
    'navigator.sendBeacon(url);',
    'element[`innerHTML`] = text;',
    'frame.srcdoc = text;',
    'navigator.clipboard.readText();',
    'navigator.mediaDevices.getDisplayMedia();',
  ];
  for (const text of texts)
    expect(namesIn('components/panel/a.tsx', text), text).toEqual([
      expect.stringMatching(/^reaches-beyond-panel /),
    ]);
});

const apiUses = (text: string): string[] =>
  findBrowserApi({ path: 'lib/platform/a.ts', text }).map(({ code }) => code);

test.each([
  'chrome.webNavigation.onCompleted;',
  'chrome.runtime.connectNative(it);',
  'chrome?.tabs?.query({});',
  "chrome['tabs'].query({});",
  'chrome[part].query({});',
  'const { tabs } = chrome;',
  'const part = chrome.tabs;',
  'use(chrome);',
  'use({ chrome });',
  'globalThis.chrome.tabs.query({});',
  "self['browser'].tabs.query({});",
  'const other = chrome; other.tabs;',
  '(window as unknown as Api).chrome.tabs;',
  "window['fet' + 'ch'](url);",
  'const all = self; all.chrome;',
  'globalThis.anything;',
  "import { browser } from './browser.ts'; browser.scripting.executeScript(it);",
  "import { browser } from './browser.ts'; browser['history'].search(it);",
  "import { browser as other } from './browser.ts'; other.tabs.query({});",
  "import other from 'webextension-polyfill'; other.tabs.query({});",
  "import * as other from 'webextension-polyfill'; use(other);",
  'declare const browser: Api; browser.tabs.query({});',
  'navigator.clipboard.read();',
  "navigator['clipboard'].read();",
  'const { read } = navigator.clipboard;',
])('refuses what the list of the browser’s API does not have: %s', (text) => {
  expect(apiUses(text)).toContain('reaches-beyond-panel');
});

test('lets the program use what the list of the browser’s API has, and say “browser”', () => {
  const texts = [
    "import { browser } from './browser.ts'; browser.storage[name].get(null);",
    'declare const chrome: Api; chrome.storage.session.get(null);',
    'typeof chrome === "undefined";',
    'void chrome.sidePanel?.setPanelBehavior(it);',
    'navigator.clipboard.writeText(text);',
    "const build = { browser: 'chrome' }; build.browser === 'firefox';",
  ];
  for (const text of texts) expect(apiUses(text), text).toEqual([]);
});

test('finds a name that says the program knows a patient', () => {
  const texts = [
    'type Patient = { name: string };',
    'const patientName = 1;',
    'function readPatients() {}',
    'const a = { patient_id: 1 };',
    'type PersonRecord = 1;',
    'const recordOfPeople = [];',
    'type A = Record<string, Person>;',
    'const ALL_PATIENTS = 1;',
  ];
  for (const text of texts) expect(personsIn(text), text).not.toEqual([]);
});

test('leaves words about patients, and records of anything else, alone', () => {
  const texts = [
    "const line = 'Ask the patient what helps.';",
    'type A = Record<string, Card>;',
    'const summariesRecord = 1;',
    'const impatiently = 1;',
  ];
  for (const text of texts) expect(personsIn(text), text).toEqual([]);
});
