import type { ChromiumName } from './browser-policies.ts';
import { type PolicyField, policyFields } from './example-policy.ts';

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const titles = {
  version: 'Version of this policy: raise it with each change',
  complete: 'Complete: must be on',
  trust: 'Sources and trust, as JSON',
  role: 'View at first',
  site: 'Name of this building',
  discreet: 'Start in discreet view',
  foldAwayMinutes: 'Fold away after so many minutes without use (0: never)',
  studio: 'Allow the Studio',
  feedbackAddress: 'Mail address of “Tell us”',
  practiceFile: 'Address of the practice file',
  onlyAdopted: 'Show adopted cards only',
} as const satisfies Record<keyof typeof policyFields, string>;

type FieldName = keyof typeof policyFields;
const fields = Object.entries(policyFields) as [FieldName, PolicyField][];

function elementOf(name: string, field: PolicyField): string {
  const named = `id="${name}" valueName="${name}"`;
  if (field.kind === 'yes-or-no')
    return '<enabledValue><decimal value="1"/></enabledValue><disabledValue><decimal value="0"/></disabledValue>';
  if (field.kind === 'number')
    return `<elements><decimal ${named} required="true" minValue="${field.least}" maxValue="${field.most}"/></elements>`;
  if (field.kind === 'text')
    return `<elements><text ${named} required="true" maxLength="${field.mostLetters}"/></elements>`;
  const items = Object.keys(field.of).map(
    (each) =>
      `<item displayName="$(string.${name}_${each})"><value><string>${each}</string></value></item>`,
  );
  return `<elements><enum ${named} required="true">${items.join('')}</enum></elements>`;
}

/** A vendor's own places, under which extensions have theirs: `key` on Windows, `bundle` on macOS. */
export type Vendor = {
  readonly name: 'Chrome' | 'Edge';
  readonly browser: ChromiumName;
  readonly key: string;
  readonly bundle: string;
};

/** The two vendors of browsers that are set up in the same words. */
export const vendors: readonly Vendor[] = [
  {
    ...{ name: 'Chrome', browser: 'chrome' },
    ...{ key: String.raw`Software\Policies\Google\Chrome`, bundle: 'com.google.Chrome' },
  },
  {
    ...{ name: 'Edge', browser: 'edge' },
    ...{ key: String.raw`Software\Policies\Microsoft\Edge`, bundle: 'com.microsoft.Edge' },
  },
];

/** The policy template (ADMX) of one vendor, mandatory settings for the whole machine. */
export function admxOf(vendor: Vendor, id: string): string {
  const folder = String.raw`${vendor.key}\3rdparty\extensions\${id}\policy`.replace('${id}', id);
  const policies = fields.map(([name, field]) => {
    const isValue =
      field.kind === 'yes-or-no'
        ? ` valueName="${name}"`
        : ` presentation="$(presentation.${name})"`;
    return `    <policy name="${name}" class="Both" displayName="$(string.${name})" explainText="$(string.explain)" key="${safe(folder)}"${isValue}>
      <parentCategory ref="foreword"/><supportedOn ref="any"/>${elementOf(name, field)}
    </policy>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions revision="1.0" schemaVersion="1.0" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <policyNamespaces><target prefix="foreword${vendor.name}" namespace="Foreword.Policies.${vendor.name}"/></policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn><definitions><definition name="any" displayName="$(string.supported)"/></definitions></supportedOn>
  <categories><category name="foreword" displayName="$(string.category)"/></categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`;
}

function boxOf(name: FieldName, field: PolicyField): string | undefined {
  const label = safe(titles[name]);
  if (field.kind === 'number')
    return `<decimalTextBox refId="${name}" defaultValue="${field.at}">${label}</decimalTextBox>`;
  if (field.kind === 'choice')
    return `<dropdownList refId="${name}" noSort="true">${label}</dropdownList>`;
  return field.kind === 'text'
    ? `<textBox refId="${name}"><label>${label}</label></textBox>`
    : undefined;
}

/** The English words of a template (ADML). */
export function admlOf(vendor: Vendor): string {
  const words = fields.flatMap(([name, field]) => {
    const offered = field.kind === 'choice' ? Object.entries(field.of) : [];
    return [[name, titles[name]], ...offered.map(([each, word]) => [`${name}_${each}`, word])];
  });
  const strings = words.map(([id, text = '']) => `<string id="${id}">${safe(text)}</string>`);
  const shown = fields.flatMap(([name, field]) => {
    const box = boxOf(name, field);
    return box === undefined ? [] : [`<presentation id="${name}">${box}</presentation>`];
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources revision="1.0" schemaVersion="1.0" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <displayName>Foreword in ${vendor.name}</displayName>
  <description>What Foreword shows, and whom it trusts</description>
  <resources>
    <stringTable>
      <string id="category">Foreword (${vendor.name})</string><string id="supported">${vendor.name} 141 or later</string>
      <string id="explain">Foreword takes its policy whole or not at all: set version, complete and trust together.</string>
      ${strings.join('\n      ')}
    </stringTable>
    <presentationTable>
      ${shown.join('\n      ')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}
