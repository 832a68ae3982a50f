import { sha256, textOf } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { fingerprintInWords } from '#lib/trust/fingerprint-words.ts';
import type { Requirements } from '#lib/trust/requirements.ts';
import { isAddress } from '#lib/trust/shape.ts';
import { needsOf } from '#lib/trust/verify-mix.ts';
import { createClient } from '#lib/tuf/client.ts';
import { tufLimits } from '#lib/tuf/limits.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import type { SyncParts } from './parts.ts';
import type { SyncRefusal } from './refusal.ts';
import { copyTrusted } from './trusted-copy.ts';

/** What a host says of a publisher, before anybody here trusts it. */
export type FoundSource = {
  /** The address of the publisher's folder; ends in `/`. */
  readonly address: string;
  readonly metadata: string;
  readonly targets: string;
  readonly title: string;
  readonly rootVersion: number;
  /** The root file that trust would begin with. */
  readonly rootFile: string;
  readonly rootExpires: string;
  /** The fingerprint of that file: ten words to be compared, and in hexadecimal. */
  readonly words: readonly string[];
  readonly sha256: string;
  /** How many keys must sign a change of the root, and how many there are. */
  readonly rootKeys: { readonly needed: number; readonly of: number };
  readonly needs: Requirements;
};

/** Why nothing was found at an address. */
export type FindRefusal = SyncRefusal | { readonly code: 'address-not-usable' };

const hintBytes = 16_384;
const mostTitle = 60;

/**
 * Looks at the publisher at an address: reads its hint, which is never trusted, and the root file
 * that a person compares by its fingerprint, and follows the metadata from there over a throw-away
 * store. Nothing is kept.
 */
export async function findSource(
  parts: SyncParts,
  typed: string,
): Promise<Result<FoundSource, FindRefusal>> {
  const address = addressOf(typed);
  if (!address) return refuse({ code: 'address-not-usable' });
  const hint = await readHint(parts, address);
  const [metadata, targets] = [`${address}metadata/`, `${address}targets/`];
  const rootAddress = `${metadata}${hint.version}.root.json`;
  const terms = { maxBytes: tufLimits.root, diagnose: true, ...stopping(parts) };
  const root = await parts.fetchFile(rootAddress, terms);
  if (!root.ok) return refuse({ ...root.refusal, address: rootAddress });
  const opened = await openFrom(parts, metadata, root.value);
  if (!opened.ok) return opened;
  const hash = await sha256(root.value);
  return accept({
    ...{ address, metadata, targets, title: hint.title, rootVersion: hint.version },
    ...{ rootFile: textOf(root.value), sha256: hash, words: fingerprintInWords(hash) },
    ...opened.value,
  });
}

/** What ends a request, where whoever began it may stop. */
function stopping({ signal }: SyncParts): { readonly signal?: AbortSignal } {
  return signal ? { signal } : {};
}

type Opened = Pick<FoundSource, 'rootExpires' | 'rootKeys' | 'needs'>;

async function openFrom(
  parts: SyncParts,
  metadata: string,
  root: Uint8Array<ArrayBuffer>,
): Promise<Result<Opened, SyncRefusal>> {
  const parsed = parseMetadata('root', root);
  if (!parsed.ok) return refuse({ role: 'root', ...parsed.refusal });
  const fetchMetadata = async (path: string, maxBytes: number) =>
    (await parts.fetchFile(`${metadata}${path}`, { maxBytes, ...stopping(parts) })) as never;
  const trusted = copyTrusted(new Map([['root', root]]));
  const client = createClient({ fetchMetadata, trusted, startTime: parts.now() });
  const refreshed = await client.refresh();
  if (!refreshed.ok) return refreshed;
  const { signed } = refreshed.value.root;
  const { roles = [] } = refreshed.value.targets.metadata.signed.delegations ?? {};
  const delegation = roles.find(({ name }) => name === 'guidance');
  const needs = delegation ? needsOf(delegation, {}) : accept({});
  if (!needs.ok) return needs;
  const { threshold, keyids } = signed.roles.root;
  return accept({
    rootExpires: signed.expires,
    rootKeys: { needed: threshold, of: keyids.length },
    needs: needs.value,
  });
}

/** The folder that a person means: https where they say nothing else, and a slash at the end. */
function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  const isWhole = /^[a-z]+:\/\//i.test(text);
  // A word alone is no address that anybody was given, though a computer may bear it as its name.
  if (!isWhole && !text.includes('.')) return undefined;
  const whole = isWhole ? text : `https://${text}`;
  if (!URL.canParse(whole)) return undefined;
  const { href } = new URL(whole);
  const folder = href.replace(/foreword\.json$/, '').replace(/([^/])$/, '$1/');
  return isAddress('folder')(folder) ? undefined : folder;
}

async function readHint(parts: SyncParts, address: string) {
  const terms = { maxBytes: hintBytes, ...stopping(parts) };
  const fetched = await parts.fetchFile(`${address}foreword.json`, terms);
  const hint = fetched.ok ? parseHint(fetched.value) : {};
  const title = typeof hint.title === 'string' ? hint.title.slice(0, mostTitle).trim() : '';
  const version = Number(hint.firstRoot?.version ?? 1);
  return {
    title: title || new URL(address).hostname,
    version: Number.isSafeInteger(version) && version >= 1 ? version : 1,
  };
}

type Hint = { readonly title?: unknown; readonly firstRoot?: { readonly version?: unknown } };

function parseHint(bytes: Uint8Array): Hint {
  try {
    const value: unknown = JSON.parse(textOf(bytes));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
