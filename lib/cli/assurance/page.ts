import { permissionReasons } from '#lib/words/about.ts';
import { type AssurancePart, assuranceWords } from '#lib/words/assurance.ts';
import { assuranceWords as welsh } from '#lib/words/cy/assurance.ts';
import { cannotDo } from './cannot-do.ts';
import { checks, keptElsewhere, neverAsked, requestsBy } from './facts.ts';
import type { Hazard } from './hazard.ts';
import { hazardsOfGuidance } from './hazards-of-guidance.ts';
import { hazardsOfPublishing } from './hazards-of-publishing.ts';
import { hazardsOfUse } from './hazards-of-use.ts';
import { inWelsh } from './in-welsh.ts';
import { keptTables } from './kept-tables.ts';
import { list, permission, safe, section } from './markup.ts';
import { type Statement, statements } from './statements.ts';

/** What the page is generated from, so that it cannot say other than what was built. */
export type AssuranceFacts = {
  readonly version: string;
  /** The whole manifest, as it was built. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly permissions: readonly string[];
  readonly policy: string;
  /** Packages that ship in the extension, with their exact versions. */
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Every hazard of the log, in order. */
export const hazards: readonly Hazard[] = [
  ...hazardsOfGuidance,
  ...hazardsOfUse,
  ...hazardsOfPublishing,
];

const statement = ({ part, lines, check }: Statement): string =>
  section(part, list(lines.map(safe)), check);

function hazardPart(each: Hazard): string {
  const rows = [
    ['Cause', each.cause],
    ['Effect', each.effect],
    ['Control', each.control],
    ['Residual risk', each.residual],
  ];
  const facts = rows.map(([name = '', text = '']) => `<dt>${name}</dt><dd>${safe(text)}</dd>`);
  const tests = list(each.tests.map((name) => `<code>${safe(name)}</code>`));
  return `<article><h3>${each.id}: ${safe(each.hazard)}</h3><dl>${facts.join('')}<dt>Tests</dt><dd>${tests}</dd></dl></article>`;
}

const code = (name: string): string => `<code>${safe(name)}</code>`;
const kept = Object.entries(keptTables).map(
  ([table, what]) => `<code>${safe(table)}</code>: ${safe(what)}`,
);

function generatedParts(facts: AssuranceFacts): string[] {
  const packages = Object.entries(facts.dependencies).map(
    ([name, version]) => `<code>${safe(name)}</code> ${safe(version)}`,
  );
  const asked = facts.permissions.map((name) => permission(name, permissionReasons));
  const cannot = cannotDo(facts.manifest).map(
    ({ what, needs }) =>
      `${safe(what)}. It would have to ask for one of ${needs.map(code).join(', ')}.`,
  );
  return [
    section(
      'see',
      `<p>Read from the package when it was built. It asks the browser for</p>${list(asked)}<p>and for nothing else. So it cannot</p>${list(cannot)}<p>Nor does its program name the camera, the microphone or the screen. Its pages’ security policy:</p><p><code>${safe(facts.policy)}</code></p>`,
      '<code>npm test -- --only build,built</code> holds both to the letter, and <code>npm run prove:privacy</code> tries what is left.',
    ),
    section(
      'requests',
      list([...Object.values(requestsBy).flat(), neverAsked].map(safe)),
      '<code>npm run prove:privacy</code>: every request of a real browser beside a made-up record. <code>npm test -- --only build,e2e</code>: what a host was asked, without and with a source.',
    ),
    section(
      'kept',
      `<p>In the browser’s own storage for this extension, on this computer.</p>${list([...kept, ...keptElsewhere.map(safe)])}`,
      '<code>npm test -- --only build,built</code> holds the list of tables to those that are made; <code>npm test -- --only build,e2e</code> looks into memory, tables and files.',
    ),
    section(
      'made',
      list(packages),
      '<code>npm run release</code> writes <code>sbom.cdx.json</code>, with the hash of each package.',
    ),
  ];
}

const contents = (): string => {
  const names = Object.keys(assuranceWords.parts) as AssurancePart[];
  const links = names.map((name) => `<a href="#${name}">${safe(assuranceWords.parts[name])}</a>`);
  const toWelsh = `<a href="#cymraeg" lang="cy">${safe(welsh.summary)}</a>`;
  return `<nav aria-label="${assuranceWords.contents}">${list([...links, toWelsh])}</nav>`;
};

/** The assurance page: static, without script, for a practice’s IT, IG and clinical safety leads. */
export function assurancePage(facts: AssuranceFacts): string {
  const parts = [
    ...generatedParts(facts),
    ...statements.map(statement),
    section('check', list(checks)),
    section(
      'hazards',
      `<p>${hazards.length} hazards, in the shape of DCB0129. Each control names the automated tests that hold it.</p>${hazards.map(hazardPart).join('\n')}`,
      '<code>npm test -- --only build,built</code>: each test that is named here exists. <code>npm test</code> runs them all. Whether a risk is rated rightly is a judgement.',
    ),
    inWelsh(facts.permissions),
  ];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Foreword: assurance</title>
<link rel="stylesheet" href="/assurance.css">
</head>
<body>
<main>
<h1>Assurance</h1>
<p>Foreword ${safe(facts.version)}. For those who decide whether it may be used: what it can do, what it keeps, what could go wrong, and how to check each claim.</p>
${contents()}
${parts.join('\n')}
</main>
</body>
</html>
`;
}
