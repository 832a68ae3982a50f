import type { z } from './zod.ts';

/**
 * One thing that is wrong, and where. `path` is dotted, such as `parts.say.2`.
 * `limit` is the limit passed, in characters for text and in entries for lists.
 */
export type Fault = {
  readonly path: string;
  readonly code: FaultCode;
  readonly limit?: number;
};

/** Every way in which a field can be wrong. */
export type FaultCode =
  | 'missing'
  | 'wrong-type'
  | 'too-long'
  | 'too-short'
  | 'too-many'
  | 'too-few'
  | 'too-large'
  | 'too-small'
  | 'wrong-form'
  | 'unknown-field'
  | 'unknown-kind'
  | 'unknown-value'
  | (typeof ownCodes)[number];

const ownCodes = [
  'untidy-spaces',
  'hidden-characters',
  'markup',
  'address-outside-sources',
  'address-not-https',
  'too-many-words',
  'too-many-sentences',
  'not-a-day',
  'review-before-reviewed',
  'review-too-far-off',
  'repeated',
  'not-found',
  'of-the-starter',
] as const;

type Issue = z.core.$ZodIssue;

/** Turns what the schema library found into our own faults, one for each. */
export function faultsOf(issues: readonly Issue[]): readonly Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const path = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...(path ? [path] : []), key].join('.'),
        code: 'unknown-field',
      }));
    }
    return [{ path, ...kindOfFault(issue) }];
  });
}

function kindOfFault(issue: Issue): Omit<Fault, 'path'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.input === undefined ? 'missing' : 'wrong-type' };
    case 'too_big':
      return { code: bigCode(issue.origin), limit: Number(issue.maximum) };
    case 'too_small':
      return { code: smallCode(issue.origin), limit: Number(issue.minimum) };
    case 'invalid_format':
      return { code: 'wrong-form' };
    case 'invalid_union':
      return { code: 'unknown-kind' };
    case 'custom':
      return { code: ownCodes.find((code) => code === issue.message) ?? 'wrong-form' };
    default:
      return { code: 'unknown-value' };
  }
}

function bigCode(origin: string): FaultCode {
  if (origin === 'string') return 'too-long';
  return origin === 'array' ? 'too-many' : 'too-large';
}

function smallCode(origin: string): FaultCode {
  if (origin === 'string') return 'too-short';
  return origin === 'array' ? 'too-few' : 'too-small';
}
