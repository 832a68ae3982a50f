import type { HomeRecord } from '#lib/guidance/home.ts';
import type { Database } from './database.ts';
import { keptValue } from './kept.ts';

/** What first paint needs of the database, read in one transaction. */
export type StartRecords = {
  readonly home: HomeRecord | undefined;
  readonly settings: unknown;
  readonly practice: unknown;
};

/** Reads the home record and the settings. Throws what the database throws. */
export async function readStart(db: Database): Promise<StartRecords> {
  const tx = db.transaction(['made', 'kept'], 'readonly');
  const [home, settings, practice] = await Promise.all([
    tx.objectStore('made').get('home'),
    tx.objectStore('kept').get('settings'),
    tx.objectStore('kept').get('practice'),
  ]);
  return {
    home: home as HomeRecord | undefined,
    settings: keptValue(settings),
    practice: keptValue(practice),
  };
}
