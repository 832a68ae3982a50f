import type { ClaimShown } from './write-privacy-report.ts';

const style = `
  :root { color-scheme: light dark; --ink: #212b32; --paper: #fff; --soft: #4c6272; --line: #d8dde0; --good: #00703c; --bad: #b10e1e; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e8edee; --paper: #16191c; --soft: #b3bec6; --line: #3a4349; --good: #6fcf97; --bad: #ff9c9c; } }
  body { font: 1.0625rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
  h1 { font-size: 1.8rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin: 0 0 .25rem; }
  section { border-top: 1px solid var(--line); padding: 1.25rem 0; }
  .verdict { font-size: 1.2rem; font-weight: 600; } .good { color: var(--good); } .bad { color: var(--bad); }
  ul { padding-left: 1.25rem; } li { margin: .35rem 0; overflow-wrap: anywhere; } .soft { color: var(--soft); }
  code { overflow-wrap: anywhere; }`;

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const list = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

function claimSection({ claim, how, shown }: ClaimShown): string {
  const holds = shown.every(({ passed }) => passed);
  const verdict = holds
    ? '<span class="good">✓ Shown.</span>'
    : '<span class="bad">✗ Not shown.</span>';
  const lines = shown.map(({ name, passed, evidence }) => {
    const said = evidence.map((line) => `<br><span class="soft">${safe(line)}</span>`).join('');
    const mark = passed ? '<span class="good">✓</span>' : '<span class="bad">✗ failed:</span>';
    return `${mark} ${safe(name)}${said}`;
  });
  return `<section><h2>${safe(claim)}</h2><p>${verdict} ${safe(how)}</p>
<details${holds ? '' : ' open'}><summary>${shown.length} checks, with what was found</summary>${list(lines)}</details></section>`;
}

/** What was tried: from its manifest, and the hash of its zip. */
type Tried = {
  readonly version?: string;
  readonly permissions?: readonly string[];
  readonly sha256: string | undefined;
};

/** The report as a page that stands alone: no script, nothing loaded from anywhere. */
export function privacyPage(
  claims: readonly ClaimShown[],
  { version = 'unknown', permissions = [], sha256 = 'unknown' }: Tried,
  made: Date,
): string {
  const holds = claims.every(({ shown }) => shown.every(({ passed }) => passed));
  const verdict = holds
    ? '<p class="verdict good">Every claim below was shown, and the control was caught.</p>'
    : '<p class="verdict bad">At least one claim was NOT shown. Do not rely on this build.</p>';
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Foreword: can it see a patient record?</title>
<style>${style}</style>
<main>
<h1>Can Foreword see a patient record?</h1>
${verdict}
<p>Foreword ${safe(version)}, checked ${made.toISOString().slice(0, 16).replace('T', ' at ')} (UTC) on this computer, in a real browser. Run it yourself: <code>npm run prove:privacy</code></p>
<p class="soft">SHA-256 of the zip for Chrome and Edge, as in the release’s <code>SHA256SUMS</code>: <code>${safe(sha256)}</code></p>
<section><h2>How to read this</h2>
<p>A check that finds nothing may simply be a bad check. So each one is also tried on a <strong>control</strong>: another extension, made for this test alone, that does what Foreword must not. It reads the page, keeps what it read and sends it away. Where the control is not caught, the proof is void and this page says so.</p>
<p>Foreword asked the browser for: ${permissions.map((each) => `<code>${safe(each)}</code>`).join(', ')}. It asked for no site.</p></section>
${claims.map(claimSection).join('\n')}
<section><h2>What this does not show</h2>
${list([
  'It says nothing about other extensions, or about other programs on the computer.',
  'A card is words. Whoever reads one is still the person who decides.',
  'The browser itself is trusted: a browser that lies to us would lie here too.',
  'It was run on this build, in this version of the browser.',
])}</section>
</main>
</html>
`;
}
