import { sha256 } from '#lib/base/bytes.ts';
import type { TargetsSigned } from '#lib/tuf/metadata.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import type { AskHost, HostAnswer, HostFinding, HostReport } from './host-report.ts';
import { hostKindOf } from './host-report.ts';

/** A timestamp may be kept on the way for so long, and readers still hear on the same day. */
const maxAgeSeconds = 3_600;

/**
 * Asks a published address what readers' browsers will ask it: a simple GET of what is there and of
 * what is not, with what that answers of CORS, types, caches and encodings; then each mirror.
 * `address` is the folder of the repository and ends in `/`.
 */
export async function checkHost(
  address: string,
  mirrors: readonly string[],
  ask: AskHost,
): Promise<HostReport> {
  const asked: string[] = [];
  const noted: AskHost = (one) => {
    asked.push(one);
    return ask(one);
  };
  const timestamp = `${address}metadata/timestamp.json`;
  const first = await noted(timestamp);
  const findings: HostFinding[] = [
    ...(isSafe(address) ? [] : [{ address, code: 'not-https' } as const]),
    ...faultsOf(timestamp, first),
    ...timestampFaults(timestamp, first),
  ];
  if (typeof first !== 'string' && first.status === 200) {
    findings.push(...(await askMissing(`${address}metadata/999999.root.json`, noted)));
    const root = `${address}metadata/1.root.json`;
    findings.push(...faultsOf(root, await noted(root)));
    const named = await askNamed(address, first.bytes, noted);
    findings.push(...named.findings);
    if (named.pack) findings.push(...(await askPack(named.pack, noted, address)));
    for (const mirror of mirrors) {
      findings.push(
        ...(await askMirror(mirror, { timestamp: first.bytes, pack: named.pack }, noted)),
      );
    }
  }
  return { kind: hostKindOf(address, first), asked, findings };
}

function faultsOf(address: string, answer: HostAnswer): readonly HostFinding[] {
  if (typeof answer === 'string') return [{ address, code: answer }];
  const { status, headers } = answer;
  const to = headers.get('location');
  if (status >= 300 && status < 400 && to !== undefined) {
    return [{ address, code: 'redirected', to }];
  }
  if (status !== 200) return [{ address, code: 'wrong-status', status }];
  const type = headers.get('content-type') ?? '';
  return [
    ...(allowsAnyone(headers) ? [] : [{ address, code: 'no-cors' } as const]),
    ...(isPage(type) ? [{ address, code: 'served-as-page', type } as const] : []),
  ];
}

function timestampFaults(address: string, answer: HostAnswer): readonly HostFinding[] {
  if (typeof answer === 'string' || answer.status !== 200) return [];
  if (!parseMetadata('timestamp', answer.bytes).ok) return [{ address, code: 'not-metadata' }];
  const seconds = keptSeconds(answer.headers.get('cache-control') ?? '');
  return seconds > maxAgeSeconds ? [{ address, code: 'cached-long', seconds }] : [];
}

/** For how long caches on the way may keep an answer: what is said to them goes before the rest. */
function keptSeconds(control: string): number {
  const pairs = control.split(',').map((one) =>
    one
      .trim()
      .toLowerCase()
      .split(/\s*=\s*/),
  );
  const said = new Map(pairs.map(([name = '', value = '']) => [name, value.replaceAll('"', '')]));
  if (said.has('no-cache') || said.has('no-store')) return 0;
  return Number(said.get('s-maxage') ?? said.get('max-age') ?? 0) || 0;
}

/** Asks for a root that nobody wrote, as readers do: it must be plain that it is not there. */
async function askMissing(address: string, ask: AskHost): Promise<readonly HostFinding[]> {
  const answer = await ask(address);
  if (answer === 'redirected') return [{ address, code: 'redirected' }];
  if (typeof answer === 'string') return [{ address, code: 'missing-no-cors' }];
  const { status, headers } = answer;
  if (status !== 404 && status !== 403) return [{ address, code: 'soft-404', status }];
  return allowsAnyone(headers) ? [] : [{ address, code: 'missing-no-cors' }];
}

/** A file of guidance: its path in the repository, and the hash that was signed. */
type Pack = { readonly path: string; readonly sha256: string };

/** Asks for a gzipped file: it must come as it lies there, not unpacked and not packed again. */
async function askPack(
  { path, sha256: signed }: Pack,
  ask: AskHost,
  folder: string,
): Promise<readonly HostFinding[]> {
  const address = folder + path;
  const answer = await ask(address);
  const faults = faultsOf(address, answer);
  if (typeof answer === 'string' || answer.status !== 200) return faults;
  const encoding = answer.headers.get('content-encoding') ?? 'identity';
  const changed = (await sha256(answer.bytes)) !== signed;
  const again = encoding !== 'identity' || changed;
  return again ? [...faults, { address, code: 'encoded-again', encoding }] : faults;
}

type Named = { readonly findings: readonly HostFinding[]; readonly pack?: Pack };

/** Asks for each metadata file that readers are led to from the timestamp, and finds a pack. */
async function askNamed(
  address: string,
  timestamp: Uint8Array<ArrayBuffer>,
  ask: AskHost,
): Promise<Named> {
  const named = parseMetadata('timestamp', timestamp);
  if (!named.ok) return { findings: [] };
  const { version } = named.value.signed.meta['snapshot.json'];
  const at = `${address}metadata/${version}.snapshot.json`;
  const first = await ask(at);
  const findings = [...faultsOf(at, first)];
  const snapshot = parseMetadata('snapshot', bytesOf(first));
  if (!snapshot.ok) return { findings: noneElse(findings, at) };
  let pack: Pack | undefined;
  for (const [file, role] of Object.entries(snapshot.value.signed.meta)) {
    const where = `${address}metadata/${role.version}.${file}`;
    const answer = await ask(where);
    const faults = faultsOf(where, answer);
    const listed = parseMetadata('targets', bytesOf(answer));
    findings.push(...(listed.ok ? faults : noneElse(faults, where)));
    if (listed.ok && file === 'guidance.json') pack = firstPack(listed.value.signed.targets);
  }
  return { findings, ...(pack ? { pack } : {}) };
}

/** What is wrong with a file that is not what was published: that, where nothing worse is. */
function noneElse(faults: readonly HostFinding[], address: string): readonly HostFinding[] {
  return faults.length > 0 ? faults : [{ address, code: 'not-metadata' }];
}

function firstPack(targets: TargetsSigned['targets']): Pack | undefined {
  const [first] = Object.entries(targets);
  if (!first) return undefined;
  const [path, { hashes }] = first;
  const hash = hashes['sha256'] ?? '';
  return { path: `targets/g/${hash}.${path.slice('g/'.length)}`, sha256: hash };
}

function bytesOf(answer: HostAnswer): Uint8Array<ArrayBuffer> {
  return typeof answer === 'string' ? new Uint8Array() : answer.bytes;
}

type Original = { readonly timestamp: Uint8Array<ArrayBuffer>; readonly pack: Pack | undefined };

/** Asks a mirror for what readers ask first, and for one pack. */
async function askMirror(
  mirror: string,
  { timestamp, pack }: Original,
  ask: AskHost,
): Promise<readonly HostFinding[]> {
  const address = `${mirror}metadata/timestamp.json`;
  const answer = await ask(address);
  const findings: HostFinding[] = [
    ...(isSafe(mirror) ? [] : [{ address: mirror, code: 'not-https' } as const]),
    ...faultsOf(address, answer),
  ];
  if (typeof answer === 'string' || answer.status !== 200) return findings;
  if ((await sha256(answer.bytes)) !== (await sha256(timestamp))) {
    // What else such a mirror has is of another edition.
    return [...findings, { address, code: 'mirrors-differ', mirror }];
  }
  const root = `${mirror}metadata/1.root.json`;
  findings.push(...faultsOf(root, await ask(root)));
  return pack ? [...findings, ...(await askPack(pack, ask, mirror))] : findings;
}

function allowsAnyone(headers: ReadonlyMap<string, string>): boolean {
  return headers.get('access-control-allow-origin') === '*';
}

function isPage(type: string): boolean {
  return /^text\/html|^application\/xhtml/.test(type);
}

function isSafe(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || hostname === '127.0.0.1';
}
