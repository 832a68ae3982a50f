import { sha256 } from '#lib/base/bytes.ts';
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
    findings.push(...(await askPack(address, first.bytes, noted)));
    findings.push(...(await askMirrors(first.bytes, mirrors, noted)));
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
  const control = answer.headers.get('cache-control') ?? '';
  const seconds = Number(/(?:s-maxage|max-age)=(\d+)/.exec(control)?.[1] ?? 0);
  const cached = seconds > maxAgeSeconds && !/no-cache|no-store/.test(control);
  return cached ? [{ address, code: 'cached-long', seconds }] : [];
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

/** Asks for a gzipped file: it must come as it lies there, not unpacked and not packed again. */
async function askPack(
  address: string,
  timestamp: Uint8Array<ArrayBuffer>,
  ask: AskHost,
): Promise<readonly HostFinding[]> {
  const file = await firstTarget(address, timestamp, ask);
  if (!file) return [];
  const answer = await ask(file.address);
  const faults = faultsOf(file.address, answer);
  if (typeof answer === 'string' || answer.status !== 200) return faults;
  const encoding = answer.headers.get('content-encoding') ?? 'identity';
  const changed = (await sha256(answer.bytes)) !== file.sha256;
  const again = encoding !== 'identity' || changed;
  return again ? [...faults, { address: file.address, code: 'encoded-again', encoding }] : faults;
}

async function firstTarget(address: string, timestamp: Uint8Array<ArrayBuffer>, ask: AskHost) {
  const named = parseMetadata('timestamp', timestamp);
  if (!named.ok) return undefined;
  const { version } = named.value.signed.meta['snapshot.json'];
  const snapshot = await bytesAt(`${address}metadata/${version}.snapshot.json`, ask);
  const meta = parseMetadata('snapshot', snapshot);
  const role = meta.ok ? meta.value.signed.meta['guidance.json'] : undefined;
  if (!role) return undefined;
  const guidance = await bytesAt(`${address}metadata/${role.version}.guidance.json`, ask);
  const listed = parseMetadata('targets', guidance);
  const entries = listed.ok ? Object.entries(listed.value.signed.targets) : [];
  for (const [path, { hashes }] of entries) {
    const hash = hashes['sha256'] ?? '';
    return { address: `${address}targets/g/${hash}.${path.slice('g/'.length)}`, sha256: hash };
  }
  return undefined;
}

async function bytesAt(address: string, ask: AskHost): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask(address);
  return typeof answer === 'string' ? new Uint8Array() : answer.bytes;
}

async function askMirrors(
  timestamp: Uint8Array<ArrayBuffer>,
  mirrors: readonly string[],
  ask: AskHost,
): Promise<readonly HostFinding[]> {
  const findings: HostFinding[] = [];
  const hash = await sha256(timestamp);
  for (const mirror of mirrors) {
    const address = `${mirror}metadata/timestamp.json`;
    const answer = await ask(address);
    findings.push(...faultsOf(address, answer));
    if (typeof answer === 'string' || answer.status !== 200) continue;
    if ((await sha256(answer.bytes)) !== hash) {
      findings.push({ address, code: 'mirrors-differ', mirror });
    }
  }
  return findings;
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
