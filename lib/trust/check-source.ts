import { signerRoles } from './requirements.ts';
import {
  at,
  check,
  entriesOf,
  fieldsOf,
  isAddress,
  isOneOf,
  isText,
  isWhole,
  type Place,
  type Rule,
} from './shape.ts';

/** The least time between two checks that a policy may set, in minutes. */
const leastPollMinutes = 15;
const maxMustInclude = 16;

/** The form of a fingerprint: SHA-256 in lower-case hexadecimal. */
const fingerprintForm = /^[0-9a-f]{64}$/;

/** What must hold of the plain fields of a source. */
const sourceFields: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['id', isText(40, /^[a-z][a-z0-9-]{1,39}$/)],
  ['layer', isOneOf(['regional', 'practice'])],
  ['title', isText(60)],
  ['metadata', isAddress('folder')],
  ['targets', isAddress('folder')],
  ['pollMinutes', isWhole(leastPollMinutes, 10_080)],
  ['maxCards', isWhole(1, 20_000)],
]);

const reserved = ['packaged', 'policy'];

/** Notes every fault of a source in a policy. Gives its id where it has one. */
export function checkSource(place: Place, value: unknown): string | undefined {
  const fields = fieldsOf(place, value, {
    required: [...sourceFields.keys(), 'root', 'require', 'mustInclude'],
    optional: [],
  });
  if (!fields) return undefined;
  for (const [name, rule] of sourceFields) check(at(place, name), fields.get(name), rule);
  check(at(place, 'id'), fields.get('id'), (id) =>
    reserved.includes(String(id)) ? 'unknown-value' : undefined,
  );
  checkRoot(at(place, 'root'), fields.get('root'));
  checkRequire(at(place, 'require'), fields.get('require'));
  const must = at(place, 'mustInclude');
  for (const [index, key] of entriesOf(must, fields.get('mustInclude'), maxMustInclude).entries()) {
    check(at(must, index), key, isText(64, fingerprintForm));
  }
  const id = fields.get('id');
  return typeof id === 'string' ? id : undefined;
}

function checkRoot(place: Place, value: unknown): void {
  if (value === undefined) return;
  const fields = fieldsOf(place, value, { required: ['version', 'sha256'], optional: [] });
  check(at(place, 'version'), fields?.get('version'), isWhole(1, Number.MAX_SAFE_INTEGER));
  check(at(place, 'sha256'), fields?.get('sha256'), isText(64, fingerprintForm));
}

function checkRequire(place: Place, value: unknown): void {
  if (value === undefined) return;
  const fields = fieldsOf(place, value, { required: [], optional: signerRoles });
  for (const role of signerRoles) check(at(place, role), fields?.get(role), isWhole(0, 16));
}
