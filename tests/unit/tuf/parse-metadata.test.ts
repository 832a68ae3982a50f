import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import type { Json, JsonObject } from '#lib/tuf/json.ts';
import { type Caps, tufLimits } from '#lib/tuf/limits.ts';
import { fieldOf, type MetadataType } from '#lib/tuf/metadata.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';

const keys = { keyids: ['a'], threshold: 1 };
const delegation = { ...keys, name: 'guidance', terminating: true, paths: ['g/*'] };
const target = { length: 1, hashes: { sha256: 'ab' } };
const bodies: { readonly [type in MetadataType]: JsonObject } = {
  root: { keys: {}, roles: { root: keys, timestamp: keys, snapshot: keys, targets: keys } },
  timestamp: { meta: { 'snapshot.json': { version: 1 } } },
  snapshot: { meta: { 'targets.json': { version: 1 }, 'constructor.json': { version: 2 } } },
  targets: {
    targets: { __proto__x: target },
    delegations: { keys: {}, roles: [delegation] },
  },
};

function parse(type: MetadataType, change: JsonObject = {}, caps: Caps = tufLimits) {
  const common = { _type: type, spec_version: '1.0.34', version: 1 };
  const signed = { ...common, expires: '2030-01-01T00:00:00Z', ...bodies[type], ...change };
  return parseMetadata(type, utf8(JSON.stringify({ signed, signatures: [] })), caps);
}

function refusal(type: MetadataType, change: JsonObject) {
  const parsed = parse(type, change);
  return parsed.ok ? undefined : parsed.refusal;
}

const roles = bodies.root['roles'] as JsonObject;

function delegating(...all: readonly Json[]): JsonObject {
  return { delegations: { keys: {}, roles: all } };
}

const faulty: readonly [MetadataType, JsonObject, string][] = [
  ['root', { version: 0 }, 'version'],
  ['root', { version: '1' }, 'version'],
  ['root', { spec_version: 1 }, 'spec_version'],
  ['root', { expires: '2030-02-30T00:00:00Z' }, 'expires'],
  ['root', { expires: '2030-01-01T00:00:00+00:00' }, 'expires'],
  ['root', { expires: '2030-01-01' }, 'expires'],
  ['root', { consistent_snapshot: 'yes' }, 'consistent_snapshot'],
  ['root', { keys: [] }, 'keys'],
  ['root', { keys: { a: { keytype: 'a', scheme: 'a' } } }, 'keys'],
  ['root', { keys: { a: { keytype: 'a', scheme: 'a', keyval: { public: 1 } } } }, 'keys'],
  ['root', { roles: { ...roles, targets: { ...keys, threshold: 0 } } }, 'roles.targets'],
  ['root', { roles: { ...roles, root: { ...keys, keyids: ['a', 'a'] } } }, 'roles.root'],
  ['root', { roles: { root: keys, timestamp: keys, snapshot: keys } }, 'roles.targets'],
  ['timestamp', { meta: {} }, 'meta'],
  ['timestamp', { meta: { 'snapshot.json': { version: 1 }, x: { version: 1 } } }, 'meta'],
  ['timestamp', { meta: { 'snapshot.json': { version: 1.0, length: -1 } } }, 'meta.snapshot.json'],
  ['snapshot', { meta: { 'a.json': { version: 1 } } }, 'meta'],
  ['snapshot', { meta: { 'targets.json': { version: 1, hashes: {} } } }, 'meta.targets.json'],
  ['targets', { targets: [] }, 'targets'],
  ['targets', { targets: { a: { ...target, hashes: { sha256: '../../x' } } } }, 'targets.a'],
  ['targets', { targets: { a: { ...target, custom: 1 } } }, 'targets.a'],
  ['targets', { delegations: { keys: {} } }, 'delegations.roles'],
  ['targets', delegating({ ...delegation, name: 'root' }), 'delegations.roles.0'],
  ['targets', delegating({ ...delegation, path_hash_prefixes: ['a'] }), 'delegations.roles.0'],
  ['targets', delegating({ ...delegation, terminating: 1 }), 'delegations.roles.0'],
  ['targets', delegating(delegation, delegation), 'delegations.roles'],
];

describe('parsing metadata', () => {
  test.each(['root', 'timestamp', 'snapshot', 'targets'] as const)(
    'takes %s as section 4 lays it out, with fields that nobody knows',
    (type) => {
      const parsed = parse(type, { 'x-foreword': { schema: 1 } });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
      expect(parsed.value.expires).toBe(Date.UTC(2030, 0, 1));
      expect(fieldOf(parsed.value.signed, 'x-foreword')).toEqual({ schema: 1 });
      expect(fieldOf(parsed.value.signed, 'constructor')).toBeUndefined();
    },
  );

  test('refuses a file that is one of another type, or of another version of TUF', () => {
    expect(refusal('timestamp', { _type: 'snapshot' })).toEqual({
      code: 'metadata-wrong-type',
      found: 'snapshot',
    });
    expect(refusal('root', { spec_version: '2.0.0' })).toMatchObject({ found: '2.0.0' });
    expect(refusal('root', { spec_version: '1.0' })).toBeUndefined();
  });

  test.each(faulty)('refuses %s with %j, at %s', (type, change, at) => {
    expect(refusal(type, change)).toEqual({ code: 'metadata-malformed', at });
  });
});

describe('what a metadata file may hold', () => {
  test('is so many keys, delegations and signatures and no more', () => {
    const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: {} };
    const caps = { keys: 1, delegations: 0, signatures: 0 };
    expect(parse('root', { keys: { a: key, b: key } }, caps)).toMatchObject({
      refusal: { code: 'metadata-over-limit', limit: 'keys', max: 1 },
    });
    expect(parse('targets', {}, caps)).toMatchObject({ refusal: { limit: 'delegations' } });
    const signed = utf8('{"signed":{},"signatures":[{"keyid":"a","sig":""}]}');
    expect(parseMetadata('root', signed, caps)).toMatchObject({ refusal: { limit: 'signatures' } });
  });

  test('is no key id twice among its signatures', () => {
    const signature = '{"keyid":"a","sig":""}';
    const bytes = utf8(`{"signed":{},"signatures":[${signature},${signature}]}`);
    expect(parseMetadata('root', bytes)).toEqual({
      ok: false,
      refusal: { code: 'metadata-malformed', at: 'signatures' },
    });
  });
});
