import { permissionReasons } from '#lib/words/about.ts';
import { checks, keptElsewhere, requests } from './facts.ts';
import type { Hazard } from './hazard.ts';
import { hazardsOfGuidance } from './hazards-of-guidance.ts';
import { hazardsOfPublishing } from './hazards-of-publishing.ts';
import { hazardsOfUse } from './hazards-of-use.ts';
import { keptTables } from './kept-tables.ts';
import { type Statement, statements } from './statements.ts';

/** What the page is generated from, so that it cannot say other than what was built. */
export type AssuranceFacts = {
  readonly version: string;
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

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
/** A part of the page; `check` says by which commands a reader can check what stands in it. */
const section = (heading: string, body: string, check: string): string =>
  `<section><h2>${safe(heading)}</h2>${body}<p class="check"><b>To check this:</b> ${check}</p></section>`;
const statement = ({ heading, lines, check }: Statement): string =>
  section(heading, list(lines.map(safe)), check);

function permission(name: string): string {
  const reason = Object.hasOwn(permissionReasons, name) ? permissionReasons[name] : undefined;
  return `<b>${safe(reason?.name ?? name)}</b> (<code>${safe(name)}</code>): ${safe(reason?.why ?? 'not explained')}`;
}

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

const kept = Object.entries(keptTables).map(
  ([table, what]) => `<code>${safe(table)}</code>: ${safe(what)}`,
);

function generatedParts(facts: AssuranceFacts): string[] {
  const packages = Object.entries(facts.dependencies).map(
    ([name, version]) => `<code>${safe(name)}</code> ${safe(version)}`,
  );
  return [
    section(
      'What it may do',
      `<p>Read from the package when it was built.</p>${list(facts.permissions.map(permission))}<p>No site, no tab, no history, no clipboard reading, no camera. Its pages’ security policy:</p><p><code>${safe(facts.policy)}</code></p>`,
      '<code>npm test -- --only build,built</code> holds both to the letter, and <code>npm run prove:privacy</code> tries what is left.',
    ),
    section(
      'What it asks a network for',
      list(requests.map(safe)),
      '<code>npm run prove:privacy</code>: every request of a real browser beside a made-up record. <code>npm test -- --only build,e2e</code>: what a host was asked, without and with a source.',
    ),
    section(
      'What it keeps',
      `<p>In the browser’s own storage for this extension, on this computer.</p>${list([...kept, ...keptElsewhere.map(safe)])}`,
      '<code>npm test -- --only build,built</code> holds the list of tables to those that are made; <code>npm test -- --only build,e2e</code> looks into memory, tables and files.',
    ),
    section(
      'What it is made of',
      list(packages),
      '<code>npm run release</code> writes <code>sbom.cdx.json</code>, with the hash of each package.',
    ),
  ];
}

// The page is long and legal: a Welsh draft that nobody has checked would be trusted too far.
const inWelsh =
  'Yn Saesneg y mae’r dudalen hon. Mae’n dweud beth y gall Foreword ei wneud, beth y mae’n ei gadw, beth a allai fynd o’i le, a sut i wirio pob honiad. Mae geiriau Foreword ei hun ar gael yn Gymraeg: dewiswch hynny yn y Gosodiadau.';

/** The assurance page: static, without script, for a practice’s IT, IG and clinical safety leads. */
export function assurancePage(facts: AssuranceFacts): string {
  const parts = [
    ...generatedParts(facts),
    ...statements.map(statement),
    `<section><h2>How to check it yourself</h2>${list(checks)}</section>`,
    section(
      `Hazard log: ${hazards.length} hazards`,
      `<p>In the shape of DCB0129. Each control names the automated tests that hold it.</p>${hazards.map(hazardPart).join('\n')}`,
      '<code>npm test -- --only build,built</code>: each test that is named here exists. <code>npm test</code> runs them all. Whether a risk is rated rightly is a judgement.',
    ),
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
<p lang="cy">${safe(inWelsh)}</p>
<p>Foreword ${safe(facts.version)}. For those who decide whether it may be used: what it can do, what it keeps, what could go wrong, and how to check each claim.</p>
${parts.join('\n')}
</main>
</body>
</html>
`;
}
