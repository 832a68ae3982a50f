import { beforeEach, describe, expect, test } from 'vitest';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import { installRelease, readyChange } from '#lib/store/install.ts';
import type { Database } from '#lib/store/layout.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aFront } from '../../support/a-front.ts';
import { aRelease } from '../../support/a-release.ts';

const situations = ['first-minutes'];
const [one, two] = [
  aCard({ id: 'consulting/one', situations }),
  aCard({ id: 'consulting/two', situations }),
];
const starter = await aRelease([aCard(), anAdjustment(), one, two]);

let db: Database;
beforeEach(async () => {
  emptyDisk();
  db = await openedDatabase();
  await installRelease(db, starter);
});

/** How many cards the home counts, and what it says of its one situation. */
async function counted() {
  const { cards, consulting } = (await readFromDatabase(db).home()) ?? {};
  const [situation] = consulting?.situations ?? [];
  return { cards, answers: situation?.cards, opens: situation?.card };
}

describe('a home counts the cards that are shown:', () => {
  test('every one of them', async () => {
    expect(await counted()).toEqual({ cards: 4, answers: 2, opens: undefined });
  });

  test('not one that was taken back, so that its situation opens the card that is left', async () => {
    const item: WithdrawnItem = {
      ...{ bundle: aFront().bundle.id, id: one.id, upto: 1, at: '2026-11-22', reason: 'Wrong.' },
    };
    const withdrawals = { source: 'policy', layer: 'policy' as const, sha256: '', items: [item] };
    const write = await readyChange(db, { withdrawals, today: '2026-11-22' });
    await write();
    expect(await counted()).toEqual({ cards: 3, answers: 1, opens: two.id });
  });

  test('not the edition that a higher layer stands over', async () => {
    const bundle = { ...aFront().bundle, id: 'org.example.region' };
    const release = await aRelease([{ ...one, title: 'Of the region' }], {
      front: aFront({ bundle }),
    });
    const pointer = { ...release.pointer, source: 'region', layer: 'regional' as const };
    await installRelease(db, { ...release, pointer });
    expect(await counted()).toEqual({ cards: 4, answers: 2, opens: undefined });
  });
});
