import { expect, test } from 'vitest';
import type { ReleaseNews } from '#lib/guidance/changes.ts';
import { newsTrail, unseenNews } from '#lib/panel/unseen-news.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import { aDesk, aPanel, settled } from '../../support/a-panel.ts';
import { aRelease } from '../../support/a-release.ts';

/** News of a day with so many changes. */
const of = (released: string, count = 1): ReleaseNews => ({
  released,
  changes: Array.from({ length: count }, (_, n) => ({ change: 'new', id: `a/${n}`, title: 'A' })),
});

const [earlier, later] = [of('2026-11-22'), of('2026-11-25')];

async function panelOver(news: () => readonly ReleaseNews[]) {
  const reader = { ...readFromMemory(await aRelease()), news: async () => news() };
  const panel = await aPanel(await aDesk(reader));
  panel.chooseRole('consulting');
  const read = async (): Promise<void> => {
    panel.openPage('news');
    await settled();
    panel.back();
  };
  return { panel, read, count: () => panel.view.value.foot?.news };
}

test('the count goes once news was read, though what came last is of an earlier day', async () => {
  const { read, count } = await panelOver(() => [earlier, later]);
  expect(count()).toBe(2);
  await read();
  expect(count()).toBe(0);
  await read();
  expect(count()).toBe(0);
});

test('news of the same day or of an earlier one is counted, where it came after the last look', async () => {
  let news: readonly ReleaseNews[] = [later];
  const { panel, read, count } = await panelOver(() => news);
  await read();
  news = [later, later];
  await panel.load();
  expect(count()).toBe(1);
  news = [of('2026-11-20', 3), ...news];
  await panel.load();
  expect(count()).toBe(4);
  await read();
  expect(count()).toBe(0);
});

test('news that an earlier Foreword noted by its day alone is not counted again', () => {
  expect(unseenNews([later, earlier], '2026-11-22')).toEqual([later]);
  expect(unseenNews([later, earlier], '2026-11-25')).toEqual([]);
});

test('what falls off the end of the list, or a list that begins anew, leaves the count right', () => {
  expect(unseenNews([of('2026-11-26'), later], newsTrail([later, earlier]))).toHaveLength(1);
  expect(unseenNews([of('2026-11-26', 2)], newsTrail([later, earlier]))).toHaveLength(1);
  expect(unseenNews([later, earlier])).toHaveLength(2);
  expect(unseenNews([], newsTrail([later]))).toEqual([]);
});
