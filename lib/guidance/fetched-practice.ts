import type { PracticeFileRefusal } from './practice-file.ts';

/**
 * How it went when the practice file was last fetched from the address that a policy names: taken,
 * or why not. `notFetched` is the code of why the host gave none, `refusal` is of the file itself;
 * `at` is in milliseconds since 1970. Where the host gave none so many times in a row (`failures`),
 * it is not asked of our own accord before `notBefore`.
 */
export type PracticeFileCheck = {
  readonly address: string;
  readonly at: number;
  readonly notFetched?: string;
  readonly refusal?: PracticeFileRefusal;
  readonly failures?: number;
  readonly notBefore?: number;
};

/** The name under which it is kept. */
export const practiceFileCheck = 'practice-file';

/** Reads what was kept of it from an unknown value. */
export function asPracticeFileCheck(kept: unknown): PracticeFileCheck | undefined {
  const whole = typeof kept === 'object' && kept !== null && 'address' in kept && 'at' in kept;
  return whole ? (kept as PracticeFileCheck) : undefined;
}
