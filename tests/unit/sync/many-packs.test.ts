import { expect, test } from 'vitest';
import { openSearch } from '#lib/search/open-search.ts';
import { keepSegments } from '#lib/store/keep-segments.ts';
import { aFront } from '../../support/a-front.ts';
import { aPublishing, severalHosts } from '../../support/several-hosts.ts';
import { variedCards } from '../../support/varied-cards.ts';

const cards = variedCards(340);
const changed = cards.map((card) => ({ ...card, rev: card.rev + 1, title: `Anew: ${card.id}` }));

test('a release of many packs is read, searched and told of in the news as one of few is', async () => {
  const ready = await severalHosts();
  const { source, release } = await aPublishing(ready, cards, { name: 'region' });
  await ready.sync([source]);
  expect((await ready.db.get('releases', 'region'))?.packs.length).toBeGreaterThan(12);
  const shown = (await ready.reader.summaries()).filter((card) => card.source === 'region');
  const read = await Promise.all(shown.map((card) => ready.reader.card(card)));
  expect(read).toEqual(expect.arrayContaining([...cards]));

  await keepSegments(ready.db);
  const segments = (await ready.reader.segments()) ?? [];
  const search = openSearch({ segments, cards: shown, front: aFront() });
  for (const { id, title } of cards.slice(0, 300).filter((_, at) => at % 60 === 0)) {
    expect(search.find(title, 'consulting').hits.map((hit) => hit.id)).toContain(id);
  }

  await release(changed);
  await ready.sync([source]);
  const [news] = await ready.reader.news();
  expect(news?.changes).toHaveLength(cards.length);
  expect(news?.changes[0]).toMatchObject({ change: 'changed', fields: ['title'] });
});
