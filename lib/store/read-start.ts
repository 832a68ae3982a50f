import type { HomeRecord } from '#lib/guidance/home.ts';
import { newerValue } from './kept.ts';
import type { Values } from './key-value.ts';
import type { Database } from './layout.ts';

/** What first paint needs of the database, read in one transaction. */
export type StartRecords = {
  readonly home: HomeRecord | undefined;
  readonly settings: unknown;
  readonly practice: unknown;
  /** What an organisation sets, as it was last seen to be whole. */
  readonly policy: unknown;
};

/**
 * Reads the home record, and of settings, practice and policy the newer copy: the one in the database
 * or that of `beside`, by name. Throws what the database throws.
 */
export async function readStart(db: Database, beside: Values): Promise<StartRecords> {
  const tx = db.transaction(['made', 'kept'], 'readonly');
  const [home, settings, practice, policy] = await Promise.all([
    tx.objectStore('made').get('home'),
    tx.objectStore('kept').get('settings'),
    tx.objectStore('kept').get('practice'),
    tx.objectStore('kept').get('policy'),
  ]);
  return {
    home: home as HomeRecord | undefined,
    settings: newerValue(settings, beside['settings']),
    practice: newerValue(practice, beside['practice']),
    policy: newerValue(policy, beside['policy']),
  };
}
