import type { Card } from '#lib/guidance/card.ts';
import { installRelease } from '#lib/store/install.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { runSync, type SyncAsked } from '#lib/sync/run-sync.ts';
import type { Source } from '#lib/trust/source.ts';
import { emptyDisk, openedDatabase } from './a-disk.ts';
import { aHost, aSource, syncParts } from './a-host.ts';
import { aPublisher, type TestPublisher } from './a-publisher.ts';
import { aRelease } from './a-release.ts';
import { variedCards } from './varied-cards.ts';

/** As many cards as three packs hold; the first is the home's, called after the region. */
export const regionCards: readonly Card[] = variedCards(62).map((card, at) =>
  at === 0 ? { ...card, title: 'From the region' } : card,
);

let founded: Promise<TestPublisher> | undefined;

/** The publisher that every test of a file begins with, made once: each works on a copy. */
async function foundOnce(): Promise<TestPublisher> {
  const publisher = await aPublisher();
  await publisher.release(regionCards);
  return publisher;
}

/** A computer with the packaged release, and a publisher's first release on a host. */
export async function aSync(rest: Partial<Source> = {}) {
  emptyDisk();
  const db = await openedDatabase();
  await installRelease(db, await aRelease());
  founded ??= foundOnce();
  const publisher = (await founded).copy();
  const host = aHost(publisher.files);
  const source = await aSource(publisher, rest);
  const made = syncParts(db, host);
  const asked: SyncAsked = { sources: [source], withdraw: [], when: 'now' };
  const reader = readFromDatabase(db);
  return {
    ...{ db, publisher, host, source, asked, reader, ...made },
    sync: (more: Partial<SyncAsked> = {}) => runSync(made.parts, { ...asked, ...more }),
    state: async () => (await reader.sources())[0],
    titles: async () => (await reader.summaries()).map(({ title }) => title),
  };
}
