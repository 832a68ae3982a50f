import { expect } from 'vitest';
import { sha256 } from '#lib/base/bytes.ts';
import type { Card } from '#lib/guidance/card.ts';
import { installRelease } from '#lib/store/install.ts';
import type { Database } from '#lib/store/layout.ts';
import type { ReadyRelease } from '#lib/store/packaged.ts';
import { type GuidanceReader, readFromDatabase } from '#lib/store/reader.ts';
import type { SyncParts } from '#lib/sync/parts.ts';
import { runSync, type SyncAsked, type SyncReport } from '#lib/sync/run-sync.ts';
import type { Source } from '#lib/trust/source.ts';
import { isUpdateCode, type UpdateCode, updateRefusalInWords } from '#lib/words/sync.ts';
import { aCard, anAdjustment } from '../a-card.ts';
import { emptyDisk, openedDatabase } from '../a-disk.ts';
import { aHost, aSource, syncParts, type TestHost } from '../a-host.ts';
import { aPublisher, type TestPublisher } from '../a-publisher.ts';
import { aRelease } from '../a-release.ts';
import { variedCards } from '../varied-cards.ts';

/** A computer on which yesterday's release is shown, and whose publisher has a newer one. */
export type Place = {
  readonly db: Database;
  readonly publisher: TestPublisher;
  readonly host: TestHost;
  readonly source: Source;
  readonly parts: SyncParts;
  readonly clock: ReturnType<typeof syncParts>['clock'];
  readonly local: ReturnType<typeof syncParts>['local'];
  readonly reader: GuidanceReader;
  readonly sync: (
    rest?: Partial<SyncAsked> & { parts?: Partial<SyncParts> },
  ) => Promise<SyncReport>;
  /** Titles of all that is shown. */
  readonly titles: () => Promise<readonly string[]>;
  /** Asserts that yesterday's cards show, that nothing else was stored, and why, as a code. */
  readonly expectYesterday: (code: UpdateCode | undefined) => Promise<void>;
  /** Asserts that today's cards show, and that no refusal stands. */
  readonly expectToday: () => Promise<void>;
};

type Files = TestPublisher['files'];

export const yesterdaysTitle = 'Yesterday';
export const todaysTitle = 'Today';

/** Cards in three packs, one of which says which day's release it is. */
export function cardsOf(title: string): readonly Card[] {
  const [, second = anAdjustment(), ...more] = variedCards(60);
  return [aCard({ title }), second, ...more];
}

let made: Promise<{ starter: ReadyRelease; publisher: TestPublisher; today: Files }> | undefined;

/** What every place of a test file begins with, made once: each works on copies. */
async function makeOnce() {
  const starter = await aRelease();
  const publisher = await aPublisher();
  await publisher.release(cardsOf(yesterdaysTitle));
  const next = publisher.copy();
  await next.release(cardsOf(todaysTitle));
  return { starter, publisher, today: next.files };
}

/** Sets a place up: the starter, then yesterday's release by a sync, then today's on the host. */
export async function aPlace(): Promise<Place> {
  made ??= makeOnce();
  const { starter, publisher: founded, today } = await made;
  emptyDisk();
  const db = await openedDatabase();
  await installRelease(db, starter);
  const publisher = founded.copy();
  const host = aHost(publisher.files);
  const source = await aSource(publisher);
  const { parts, clock, local } = syncParts(db, host);
  const sync: Place['sync'] = ({ parts: otherParts, ...asked } = {}) =>
    runSync(
      { ...parts, ...otherParts },
      { sources: [source], withdraw: [], when: 'now', ...asked },
    );
  expect((await sync()).checked).toEqual([{ id: 'region', title: 'The region', changed: true }]);
  for (const [path, bytes] of today) publisher.files.set(path, bytes);
  const reader = readFromDatabase(db);
  const stored = await shownRows(db);
  const titles = async () => (await reader.summaries()).map(({ title }) => title);
  return {
    ...{ db, publisher, host, source, parts, clock, local, reader, sync, titles },
    expectYesterday: async (code) => {
      const [state] = await reader.sources();
      expect(state?.refusal).toBe(code);
      if (code) expectWords(code);
      expect(await titles()).toContain(yesterdaysTitle);
      expect(await shownRows(db)).toEqual(stored);
      await expectStagedByHash(db);
    },
    expectToday: async () => {
      const [state] = await reader.sources();
      expect(state).toMatchObject({ state: 'current' });
      expect(state?.refusal).toBeUndefined();
      expect(await titles()).toContain(todaysTitle);
      expect(await titles()).not.toContain(yesterdaysTitle);
    },
  };
}

/** A refusal says what happened, that the cards here are safe, and what to do. */
function expectWords(code: UpdateCode): void {
  expect(isUpdateCode(code)).toBe(true);
  const { happened, safe, toDo } = updateRefusalInWords(code);
  expect(safe).toMatch(/^(?:The cards here have not changed|The newer cards stay here)/);
  for (const words of [happened, toDo]) expect(words).toMatch(/^[A-Z“].*\.$/);
}

/** Every row that a reader reads. */
async function shownRows(db: Database): Promise<unknown> {
  const perPack = ['packs', 'outlines', 'summaries', 'segments'] as const;
  const shown = [...perPack, 'releases', 'fronts', 'withdrawals', 'made'] as const;
  return Promise.all(shown.map(async (name) => [name, await db.getAll(name)]));
}

/** What is on its way in bears its true hash, or it is not kept even there. */
async function expectStagedByHash(db: Database): Promise<void> {
  for (const { sha256: name, bytes } of await db.getAll('staging')) {
    expect(await sha256(bytes)).toBe(name);
  }
}
