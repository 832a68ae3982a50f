import { expect, test } from 'vitest';
import { parsePolicy } from '#lib/trust/parse-policy.ts';
import { signerRoles } from '#lib/trust/requirements.ts';
import policySchema from '../../../public/policy-schema.json' with { type: 'json' };
import { aPolicy, aPolicySource } from '../../support/a-policy.ts';

type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
};

/**
 * A policy as Chromium hands it out (tried in 156): what the schema does not name is dropped without
 * a word, at any depth, unless the schema speaks of properties that it does not name.
 */
function handedOut(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) return value.map((one) => handedOut(one, schema.items ?? {}));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).flatMap(([name, child]) => {
    const below = schema.properties?.[name] ?? schema.additionalProperties;
    return below ? [[name, handedOut(child, below)] as const] : [];
  });
  return Object.fromEntries(known);
}

const policyWith = (require: object) => {
  const source = { ...aPolicySource(), require };
  return aPolicy({ trust: { ...aPolicy().trust, sources: [source] } });
};

test('a policy without a slip is handed out as it was written', () => {
  const whole = policyWith(Object.fromEntries(signerRoles.map((role) => [role, 1])));
  expect(handedOut(whole, policySchema)).toEqual(whole);
  expect(parsePolicy(handedOut(whole, policySchema)).ok).toBe(true);
});

test.each(signerRoles)('a slip in the name of %s does not lose what a policy asks', (role) => {
  const parsed = parsePolicy(handedOut(policyWith({ [`${role}s`]: 1 }), policySchema));
  expect(parsed.ok ? [] : parsed.refusal.faults).toEqual([
    { path: `trust.sources.0.require.${role}s`, code: 'unknown-field' },
  ]);
});
