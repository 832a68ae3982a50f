import { expect, test } from 'vitest';
import { type Element, readMarkup } from '../../support/read-markup.ts';
import { extensionSettings, type KitChoices } from '../../tools/release/browser-policies.ts';
import { examplePolicy } from '../../tools/release/example-policy.ts';
import { makeKit } from '../../tools/release/make-kit.ts';

// Two ids of the stores' kind, and text that markup has to make safe.
const choices: KitChoices = {
  chromeId: 'abcdefghijklmnopabcdefghijklmnop',
  edgeId: 'ponmlkjihgfedcbaponmlkjihgfedcba',
  geckoId: 'foreword@foreword.example',
  policy: { ...examplePolicy, site: 'Elm & “High” <Street>' },
};
const kit = makeKit(choices);
const read = (name: string): Element => readMarkup(kit.get(name) ?? '');

/** A property list as the value that macOS makes of it. */
function readValue({ name, children, text }: Element): unknown {
  if (name === 'true' || name === 'false') return name === 'true';
  if (name === 'integer') return Number(text);
  if (name === 'string') return text;
  if (name === 'array') return children.map(readValue);
  if (name !== 'dict') throw new Error(`${name} is in no property list`);
  const pairs = children.flatMap((key, at) => {
    const value = children[at + 1];
    return key.name === 'key' && value ? [[key.text, readValue(value)]] : [];
  });
  expect(children).toHaveLength(2 * pairs.length);
  return Object.fromEntries(pairs);
}

const readList = (name: string): unknown => {
  const { name: top, children } = read(name);
  expect([top, children.length]).toEqual(['plist', 1]);
  return children.map(readValue)[0];
};

test.each([
  ['chrome', 'com.google.Chrome', choices.chromeId],
  ['edge', 'com.microsoft.Edge', choices.edgeId],
] as const)(
  'the property lists of %s, read back, say what its JSON says',
  (browser, bundle, id) => {
    const json = JSON.parse(kit.get(`${browser}-mandatory.json`) ?? '');
    expect(readList(`${bundle}.plist`)).toEqual({ ExtensionSettings: json.ExtensionSettings });
    expect(readList(`${bundle}.extensions.${id}.plist`)).toEqual(json['3rdparty'].extensions[id]);
  },
);

test('each line that Intune takes is the value that the other files have', () => {
  const lines = (kit.get('intune.txt') ?? '').split('\n').filter((line) => line.startsWith('{'));
  const settings = (['chrome', 'edge'] as const).flatMap((browser) => [
    extensionSettings(browser, choices, 'mandatory'),
    choices.policy.trust,
  ]);
  expect(lines.map((line) => JSON.parse(line))).toEqual(settings);
});

test.each([
  ['<a><b></a></b>', 'closes what is not open'],
  ['<a>', 'no whole document'],
  ['<a/><b/>', 'no whole document'],
  ['<a>x & y</a>', 'no entity'],
  ['<a>1 < 2</a>', 'no markup'],
])('what reads the kit refuses %s', (text, why) => {
  expect(() => readMarkup(text)).toThrow(why);
});
