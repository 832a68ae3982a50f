import type { PracticeFileCheck } from '#lib/guidance/fetched-practice.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import type { Policy } from '#lib/trust/policy.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import type { Updating } from './updates.ts';

/** The page of settings: what is set here, by whom, and where updates come from. */
export type SettingsView = {
  readonly screen: 'settings';
  readonly practice: Practice;
  readonly policy: Policy | undefined;
  /** When it was brought in, where it is from a file; milliseconds since 1970. */
  readonly policyFile: number | undefined;
  /** How the practice file was when it was last fetched from the address that the policy names. */
  readonly fetched: PracticeFileCheck | undefined;
  readonly sources: readonly SourceState[] | undefined;
  readonly updating: Updating | undefined;
  /** The address of a source, as it was left half typed. */
  readonly halfTyped?: string;
};
