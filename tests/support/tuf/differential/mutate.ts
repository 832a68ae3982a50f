import { utf8 } from '#lib/base/bytes.ts';
import { canonicalBytes } from '#lib/tuf/canonical.ts';
import type { Json } from '#lib/tuf/json.ts';
import type { Chance } from '../../../bench/chance.ts';
import type { Base } from './bases.ts';
import { changeBytes } from './change-bytes.ts';
import type { HostFiles } from './outcome.ts';

/** What was changed on the host: one file, and how. */
export type Mutation = { readonly file: string; readonly how: string; readonly files: HostFiles };

/** A value of JSON that may be changed in place. */
type Draft = null | boolean | number | string | Draft[] | { [name: string]: Draft };

/** Who changes a file: a host, which has no keys, or anybody, who may have them all. */
export type Changer = 'host' | 'anybody';

/** Changes one file of a publisher's second moment, in one way. */
export function mutate(base: Base, chance: Chance, by: Changer = 'anybody'): Mutation {
  // What stands on the host from before is asked for no more: to change it tries nothing.
  const isNew = (name: string) => base.after.get(name) !== base.before.get(name);
  const file = pick([...base.after.keys()].filter(isNew), chance);
  const bytes = base.after.get(file) ?? Buffer.from('');
  const change = pick(by === 'host' ? changesOfHost : changes, chance);
  const { how, changed } = change({ base, file, bytes, chance });
  const files = new Map(base.after);
  if (changed) files.set(file, changed);
  else files.delete(file);
  return { file, how, files };
}

type Ground = {
  readonly base: Base;
  readonly file: string;
  readonly bytes: Buffer<ArrayBuffer>;
  readonly chance: Chance;
};

type Change = { readonly how: string; readonly changed: Buffer<ArrayBuffer> | undefined };

function pick<T>(from: readonly T[], chance: Chance): T {
  return from[chance(from.length)] as T;
}

function changeSomeBytes({ bytes, chance }: Ground): Change {
  return changeBytes(bytes, chance);
}

/** One value of `signed` changed, and signed anew by those who sign that role. */
function changeValue({ base, file, bytes, chance }: Ground): Change {
  const envelope = JSON.parse(bytes.toString('utf8')) as { signed: Draft; signatures: Draft };
  const how = changeWithin(envelope.signed, chance);
  const role = decodeURIComponent(file.replace(/^\d+\./, '').replace(/\.json$/, ''));
  try {
    const signed = canonicalBytes(envelope.signed as Json);
    envelope.signatures = base
      .signersOf(role)
      .map(({ keyid, sign }) => ({ keyid, sig: sign(signed) }));
  } catch {
    // A fraction cannot be signed: the old signatures stay.
  }
  return { how, changed: Buffer.from(utf8(JSON.stringify(envelope))) };
}

const values: readonly Draft[] = [
  ...[0, -1, 1, 2, 3, 99, 1.5, Number.MAX_SAFE_INTEGER, 2 ** 53, null, true, false],
  ...['', 'x', '1', '2020-01-01T00:00:00Z', '2100-01-01', '1.0', '2.0.0', '*', '?/*', '[a-z]/*'],
];
const empties: readonly (() => Draft)[] = [() => [], () => ({})];

function changeWithin(root: Draft, chance: Chance): string {
  let [at, path] = [root, 'signed'];
  for (;;) {
    const names = typeof at === 'object' && at !== null ? Object.keys(at) : [];
    const name = pick(names, chance);
    const child = (at as { [name: string]: Draft })[name] as Draft;
    const goDeeper = typeof child === 'object' && child !== null && Object.keys(child).length > 0;
    path += `.${name}`;
    if (!goDeeper || chance(4) === 0) return change(at, name, { path, chance });
    at = child;
  }
}

function change(
  at: Draft,
  name: string,
  { path, chance }: { path: string; chance: Chance },
): string {
  const object = at as { [name: string]: Draft };
  switch (chance(5)) {
    case 0:
      if (Array.isArray(at)) at.splice(Number(name), 1);
      else delete object[name];
      return `without ${path}`;
    case 1: {
      const copied = structuredClone(object[name]) as Draft;
      if (Array.isArray(at)) at.push(copied);
      else object[`${name}x`] = copied;
      return `twice ${path}`;
    }
    case 2:
      object[name] = pick(empties, chance)();
      return `empty ${path}`;
    case 3:
      if (typeof object[name] === 'number') object[name] += chance(2) === 0 ? 1 : -1;
      return `one off ${path}`;
    default:
      object[name] = pick(values, chance);
      return `${JSON.stringify(object[name])} at ${path}`;
  }
}

/** Signatures left out, doubled, in another order, under another id, or of another case. */
function changeSignatures({ bytes, chance }: Ground): Change {
  const envelope = JSON.parse(bytes.toString('utf8')) as {
    signatures: { keyid: string; sig: string }[];
  };
  const { signatures } = envelope;
  const at = chance(signatures.length);
  const one = signatures[at] ?? { keyid: '', sig: '' };
  const changes: readonly [string, () => void][] = [
    ['without one', () => void signatures.splice(at, 1)],
    ['one twice', () => void signatures.push({ ...one })],
    ['one under another id', () => void signatures.push({ ...one, keyid: 'a'.repeat(64) })],
    ['in capitals', () => void Object.assign(one, { sig: one.sig.toUpperCase() })],
    ['one with more after it', () => void Object.assign(one, { sig: `${one.sig}zz` })],
    ['one empty', () => void Object.assign(one, { sig: '' })],
    ['a stranger as well', () => void signatures.unshift({ keyid: 'constructor', sig: '00' })],
  ];
  const [how, make] = pick(changes, chance);
  make();
  return { how: `signatures, ${how}`, changed: Buffer.from(JSON.stringify(envelope)) };
}

/** Another file in its place: of another role, of the first moment, or none. */
function serveAnother({ base, file, chance }: Ground): Change {
  if (chance(3) === 0) return { how: 'missing', changed: undefined };
  const from = chance(2) === 0 ? base.before : base.after;
  const other = pick([...from.keys()], chance);
  const own = chance(2) === 0 && base.before.get(file);
  return own
    ? { how: 'an older one', changed: own }
    : { how: `${other} instead`, changed: from.get(other) };
}

const changesOfHost = [changeSomeBytes, changeSomeBytes, changeSignatures, serveAnother];
const changes = [...changesOfHost, changeValue, changeValue, changeValue];
