import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PrivacyClaim, privacyClaims } from './privacy-claims.ts';
import { privacyPage } from './privacy-page.ts';
import { root } from './run-program.ts';

/** How one test went: its name as written, and its lines of evidence. */
export type Proved = {
  readonly name: string;
  readonly passed: boolean;
  readonly evidence: readonly string[];
};

type Suite = { readonly suites?: readonly Suite[]; readonly specs?: readonly Spec[] };
type Attachment = { readonly name: string; readonly body?: string };
type Spec = {
  readonly title: string;
  readonly ok: boolean;
  readonly tests: readonly {
    readonly results: readonly { readonly attachments?: readonly Attachment[] }[];
  }[];
};

function readPlaywright(text: string): Proved[] {
  const { suites } = JSON.parse(text) as { suites: readonly Suite[] };
  const specsOf = ({ specs = [], suites: inner = [] }: Suite): readonly Spec[] => [
    ...specs,
    ...inner.flatMap(specsOf),
  ];
  return suites.flatMap(specsOf).map(({ title, ok, tests }) => {
    const attached = tests.flatMap(({ results }) =>
      results.flatMap(({ attachments = [] }) => attachments),
    );
    const evidence = attached.filter(({ name, body }) => name === 'evidence' && body);
    const lines = evidence.map(({ body = '' }) => Buffer.from(body, 'base64').toString('utf8'));
    return { name: title, passed: ok, evidence: lines };
  });
}

type VitestReport = {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
};

function readVitest(text: string): Proved[] {
  const { testResults } = JSON.parse(text) as VitestReport;
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ title, status }) => ({ name: title, passed: status === 'passed', evidence: [] }));
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

/** The hash of the zip that was built with what was tried, by which a reader can tell a release. */
function hashOfZip(): string | undefined {
  const [zip] = globSync('.output/foreword-*-chrome.zip', { cwd: root });
  if (zip === undefined) return undefined;
  return createHash('sha256')
    .update(readFileSync(join(root, zip)))
    .digest('hex');
}

/** One claim with how each of its tests went; one that did not run has not passed. */
export type ClaimShown = PrivacyClaim & { readonly shown: readonly Proved[] };

/** Lays claims beside how their tests went. */
function judgeClaims(proved: readonly Proved[]): readonly ClaimShown[] {
  const byName = new Map(proved.map((each) => [each.name, each]));
  return privacyClaims.map((claim) => ({
    ...claim,
    shown: claim.tests.map((name) => {
      const found = byName.get(name);
      return found ?? { name, passed: false, evidence: ['This test did not run.'] };
    }),
  }));
}

/**
 * Writes `.output/privacy/report.html` from what the runners reported: the tests of what was built
 * and the tests in the browser. @returns whether every claim holds, the controls included
 */
export function writePrivacyReport(): boolean {
  const [built, tried] = [readOr('.output/build.json'), readOr('.output/privacy.json')];
  const proved = [...(built ? readVitest(built) : []), ...(tried ? readPlaywright(tried) : [])];
  const claims = judgeClaims(proved);
  const folder = join(root, '.output/privacy');
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(readOr('.output/chrome-mv3/manifest.json') ?? '{}');
  writeFileSync(
    join(folder, 'report.html'),
    privacyPage(claims, { ...manifest, sha256: hashOfZip() }, new Date()),
  );
  console.log('The report of the privacy proof: .output/privacy/report.html');
  return claims.every(({ shown }) => shown.every(({ passed }) => passed));
}
