import { expect, test } from 'vitest';
import { parsePolicy } from '#lib/trust/parse-policy.ts';
import { attributesOf, judgeMarkup } from '../../support/kit/judge-markup.ts';
import { templateGrammar } from '../../support/kit/template-grammar.ts';
import { allOf, findLooseEnds } from '../../support/kit/template-links.ts';
import { readMarkup } from '../../support/read-markup.ts';
import { examplePolicy, policyFields } from '../../tools/release/example-policy.ts';
import { admlOf, admxOf, vendors } from '../../tools/release/templates.ts';

const id = 'abcdefghijklmnopabcdefghijklmnop';

/** Everything that is wrong with a template and its words. */
function faultsOf(admx: string, adml: string): string[] {
  const [template, words] = [readMarkup(admx), readMarkup(adml)];
  return [
    ...judgeMarkup(template, 'definitions', templateGrammar),
    ...judgeMarkup(words, 'wordsOfTemplate', templateGrammar),
    ...findLooseEnds(template, words),
  ];
}

const templates = vendors.map((vendor) => ({ ...vendor, admx: admxOf(vendor, id) }));

test.each(templates)(
  'the template of $name is of Microsoft’s shape, and nothing in it is loose',
  (vendor) => {
    expect(faultsOf(vendor.admx, admlOf(vendor))).toEqual([]);
  },
);

test.each(templates)('the template of $name sets each field where $name reads it', (vendor) => {
  const policies = allOf(readMarkup(vendor.admx), 'policy').map(attributesOf);
  expect(policies.map(({ name }) => name)).toEqual(Object.keys(policyFields));
  const keys = new Set(policies.map(({ key }) => key));
  expect([...keys]).toEqual([[vendor.key, '3rdparty', 'extensions', id, 'policy'].join('\\')]);
});

test('both templates can be brought in beside each other', () => {
  const targets = templates.map(({ admx }) => allOf(readMarkup(admx), 'target').map(attributesOf));
  expect(targets[0]?.[0]?.['namespace']).not.toBe(targets[1]?.[0]?.['namespace']);
  expect(targets[0]?.[0]?.['prefix']).not.toBe(targets[1]?.[0]?.['prefix']);
});

const takes = (field: string, value: unknown): boolean =>
  parsePolicy({ ...examplePolicy, [field]: value }).ok;

test.each(Object.entries(policyFields))(
  'a template lets %s be all that the panel takes, and no more',
  (name, field) => {
    if (field.kind === 'number') {
      expect([field.least, field.at, field.most].filter((each) => !takes(name, each))).toEqual([]);
      expect(takes(name, field.least - 1)).toBe(false);
    }
    if (name === 'foldAwayMinutes' && 'most' in field)
      expect(takes(name, field.most + 1)).toBe(false);
    if (field.kind === 'choice')
      expect(Object.keys(field.of).filter((each) => !takes(name, each))).toEqual([]);
    if (field.kind === 'yes-or-no') expect(takes(name, true)).toBe(true);
    if (name === 'site' && 'mostLetters' in field)
      expect([0, 1].map((more) => takes(name, 'x'.repeat(field.mostLetters + more)))).toEqual([
        true,
        false,
      ]);
  },
);

const [chrome = { admx: '', name: '' }] = templates;
const words = admlOf(vendors[0] ?? expect.fail());

test.each([
  ['class="Both"', 'class="All"', 'policy has class “All”'],
  [
    '<parentCategory ref="foreword"/><supportedOn ref="any"/>',
    '<supportedOn ref="any"/><parentCategory ref="foreword"/>',
    'another order',
  ],
  ['<supportedOn ref="any"/>', '', 'holds 0 of supportedOn'],
  ['ref="foreword"', 'ref="other"', 'no category other'],
  ['key="Software', 'key="HKLM\\Software', 'policy has key'],
  ['$(string.version)', '$(string.edition)', 'no string edition'],
  ['$(string.version)', 'Version', 'policy has displayName “Version”'],
  ['presentation="$(presentation.site)"', '', 'site sets nothing'],
  ['<policy name="site"', '<policy name="role"', 'policy role stands twice'],
  ['<decimal id="version"', '<text id="version"', 'text has minValue'],
  ['schemaVersion="1.0"', 'schemaVersion="1"', 'schemaVersion “1”'],
  ['<enabledValue>', '<enabledValue>on', 'enabledValue holds words'],
  ['<categories>', '<products/><categories>', 'holds products'],
])('a template in which %s became %s is refused', (from, to, why) => {
  expect(chrome.admx).toContain(from);
  expect(faultsOf(chrome.admx.replace(from, to), words).join('\n')).toContain(why);
});

test.each([
  ['<string id="site">', '<string id="place">', 'no string site'],
  ['<string id="site">', '<string id="role">', 'string role stands twice'],
  [
    '<textBox refId="site">',
    '<textBox refId="role">',
    'site asks for textBox site in textBox role',
  ],
  ['<presentation id="trust">', '<presentation id="trusted">', 'presentation trusted is not used'],
  ['<label>Name of this building</label>', '', 'textBox holds 0 of label'],
  ['defaultValue="5"', 'defaultValue="five"', 'defaultValue “five”'],
  ['<displayName>', '<title/><displayName>', 'holds title'],
])('words in which %s became %s are refused', (from, to, why) => {
  expect(words).toContain(from);
  expect(faultsOf(chrome.admx, words.replace(from, to)).join('\n')).toContain(why);
});
