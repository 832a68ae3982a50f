import { expect, test } from 'vitest';
import { textOf, utf8 } from '#lib/base/bytes.ts';
import type { Card } from '#lib/guidance/card.ts';
import { readSummaries } from '#lib/store/summaries.ts';
import { aCard } from '../../support/a-card.ts';
import { aPublishing, severalHosts } from '../../support/several-hosts.ts';

const week = 7 * 86_400_000;
const { lang: _, ...withoutLanguage } = aCard({ id: 'region/no-language', title: 'No language' });

/** A source that was taken, and what lists say of its one pack. */
async function aTakenSource() {
  const ready = await severalHosts();
  const cards = [aCard({ id: 'region/one' }), withoutLanguage as Card];
  const { source } = await aPublishing(ready, cards, { name: 'region' });
  await ready.sync([source]);
  const [pack = ''] = (await ready.db.get('releases', 'region'))?.packs ?? [];
  const row = await ready.db.get('summaries', pack);
  if (!row) throw new Error('the pack is not summed up');
  ready.asked.length = 0;
  const aWeekLater = async () => {
    ready.clock.move(week);
    await ready.sync([source]);
  };
  const packsAsked = () => ready.asked.filter((path) => path.includes('.ndjson.'));
  return { ...ready, pack, row, aWeekLater, packsAsked };
}

test('one letter of a title that rotted in a list is found within a week, and made good', async () => {
  const { db, reader, pack, row, aWeekLater } = await aTakenSource();
  const spoilt = textOf(row.cards).replace('Start safe', 'Start sane');
  await db.put('summaries', { pack, cards: utf8(spoilt) });
  expect((await reader.summaries()).map(({ title }) => title)).toContain('Start sane');
  await aWeekLater();
  expect(await db.get('summaries', pack)).toEqual(row);
});

test('lists that are sound are not fetched again, nor what reading a card filled in', async () => {
  const { db, pack, row, aWeekLater, packsAsked } = await aTakenSource();
  expect((await readSummaries(db, [pack])).get(pack)?.at(-1)?.lang).toBe('en-GB');
  await aWeekLater();
  expect(packsAsked()).toEqual([]);
  expect(await db.get('summaries', pack)).toEqual(row);
});

test('a list that an earlier Foreword kept in its own form is not fetched again for that', async () => {
  const { db, pack, aWeekLater, packsAsked } = await aTakenSource();
  const summaries = (await readSummaries(db, [pack])).get(pack) ?? [];
  const list = summaries.map(({ pack: _pack, ...card }) => card);
  await db.put('summaries', { pack, cards: utf8(JSON.stringify(list)) });
  await aWeekLater();
  expect(packsAsked()).toEqual([]);
});
