import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forbidden, permitted } from './attempts.ts';

/** What came of an attempt: the word it gave, or the name of what was thrown; and the policy's part. */
export type Outcome = { readonly came: string; readonly directives: readonly string[] };

/** A GIF of one point, in base64: enough to load. */
export const picture = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const carry = (attempts: object): string =>
  `{${Object.entries(attempts)
    .map(([name, attempt]) => `${JSON.stringify(name)}: ${attempt}`)
    .join(',\n')}}`;

/** Runs in the page: one attempt after the other, each with what the policy reported meanwhile. */
async function run(
  attempts: Readonly<Record<string, (address: string) => unknown>>,
  address: string,
): Promise<Record<string, Outcome>> {
  const outcomes: Record<string, Outcome> = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    const directives: string[] = [];
    const hear = (event: SecurityPolicyViolationEvent): unknown =>
      directives.push(event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', hear);
    const came = await Promise.resolve()
      .then(() => attempt(address))
      .then(String, (thrown) => thrown.name);
    // Reports come as tasks of their own, soon after.
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.removeEventListener('securitypolicyviolation', hear);
    outcomes[name] = { came, directives };
  }
  return outcomes;
}

const markup = (address: string, style: string): string => `<!doctype html>
<html lang="en-GB">
<title>Probe</title>
<link rel="stylesheet" href="/assets/${style}">
<link rel="stylesheet" href="${address}in-markup.css">
<script src="/probe.js"></script>
<script src="${address}in-markup.js"></script>
<script>globalThis.ranInline = true;</script>
<body onload="globalThis.ranHandler = true">
<p id="styled" style="color: rgb(1, 2, 3)">Words</p>
<img src="${address}in-markup.png" alt="" onerror="globalThis.ranHandler = true">
<iframe src="${address}in-markup.html" title="Frame"></iframe>
</body>
</html>
`;

/** Gives the copied manifest another policy. */
function weaken(folder: string, policy: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const weakened = { ...manifest, content_security_policy: { extension_pages: policy } };
  writeFileSync(file, JSON.stringify(weakened));
}

/** Where a probe finds a server, and the policy that it stands under; empty means the built one. */
export type ProbeChoices = { readonly address: string; readonly policy: string };

/**
 * Copies an extension as it was built into a folder and puts a page into the copy, `probe.html`,
 * whose own script makes every attempt: `globalThis.probed` is a promise of what came of each.
 */
export function addProbe(
  extension: string,
  folder: string,
  { address, policy }: ProbeChoices,
): void {
  cpSync(extension, folder, { recursive: true });
  if (policy !== '') weaken(folder, policy);
  const style = readdirSync(join(folder, 'assets')).find((name) => name.endsWith('.css')) ?? '';
  writeFileSync(join(folder, 'probe.gif'), picture, 'base64');
  writeFileSync(join(folder, 'probe.html'), markup(address, style));
  writeFileSync(join(folder, 'probe-module.js'), "export const word = 'done';\n");
  const all = `{...${carry(permitted)}, ...${carry(forbidden)}}`;
  const loaded = "new Promise((loaded) => addEventListener('load', loaded))";
  const probing = `${loaded}.then(() => (${run})(${all}, ${JSON.stringify(address)}))`;
  writeFileSync(join(folder, 'probe.js'), `globalThis.probed = ${probing};\n`);
}
