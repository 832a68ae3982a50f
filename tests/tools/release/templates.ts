import type { ChromiumName } from './browser-policies.ts';
import { type FieldKind, policyFields } from './example-policy.ts';

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const titles = {
  version: 'Version of this policy: raise it with each change',
  complete: 'Complete: must be on',
  trust: 'Sources and trust, as JSON',
  role: 'View at first: consulting or reception',
  site: 'Name of this building',
  discreet: 'Start in discreet view',
  foldAwayMinutes: 'Fold away after so many minutes without use (0: never)',
  studio: 'Allow the Studio',
  feedbackAddress: 'Mail address of “Tell us”',
  practiceFile: 'Address of the practice file',
  onlyAdopted: 'Show adopted cards only',
} as const satisfies Record<keyof typeof policyFields, string>;

const fields = Object.entries(policyFields) as [keyof typeof policyFields, FieldKind][];

function elementOf(name: string, kind: FieldKind): string {
  if (kind === 'number')
    return `<elements><decimal id="${name}" valueName="${name}" minValue="0" maxValue="1000000"/></elements>`;
  if (kind === 'yes-or-no')
    return '<enabledValue><decimal value="1"/></enabledValue><disabledValue><decimal value="0"/></disabledValue>';
  return `<elements><text id="${name}" valueName="${name}" maxLength="1000000"/></elements>`;
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
export function admxOf({ name, key }: Vendor, id: string): string {
  const folder = String.raw`${key}\3rdparty\extensions\${id}\policy`.replace('${id}', id);
  const policies = fields.map(([field, kind]) => {
    const isValue =
      kind === 'yes-or-no' ? ` valueName="${field}"` : ` presentation="$(presentation.${field})"`;
    return `    <policy name="${field}" class="Both" displayName="$(string.${field})" explainText="$(string.explain)" key="${safe(folder)}"${isValue}>
      <parentCategory ref="foreword"/><supportedOn ref="any"/>${elementOf(field, kind)}
    </policy>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions revision="1.0" schemaVersion="1.0" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <policyNamespaces><target prefix="foreword${name}" namespace="Foreword.Policies.${name}"/></policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn><definitions><definition name="any" displayName="$(string.supported)"/></definitions></supportedOn>
  <categories><category name="foreword" displayName="$(string.category)"/></categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`;
}

function presentationOf(field: keyof typeof policyFields, kind: FieldKind): string {
  const label = safe(titles[field]);
  return kind === 'number'
    ? `<presentation id="${field}"><decimalTextBox refId="${field}">${label}</decimalTextBox></presentation>`
    : `<presentation id="${field}"><textBox refId="${field}"><label>${label}</label></textBox></presentation>`;
}

/** The English words of a template (ADML). */
export function admlOf({ name }: Vendor): string {
  const strings = fields.map(([field]) => `<string id="${field}">${safe(titles[field])}</string>`);
  const shown = fields.filter(([, kind]) => kind !== 'yes-or-no');
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources revision="1.0" schemaVersion="1.0" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <displayName>Foreword in ${name}</displayName>
  <description>What Foreword shows, and whom it trusts</description>
  <resources>
    <stringTable>
      <string id="category">Foreword (${name})</string><string id="supported">${name} 141 or later</string>
      <string id="explain">Foreword takes its policy whole or not at all: set version, complete and trust together.</string>
      ${strings.join('\n      ')}
    </stringTable>
    <presentationTable>
      ${shown.map(([field, kind]) => presentationOf(field, kind)).join('\n      ')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}
