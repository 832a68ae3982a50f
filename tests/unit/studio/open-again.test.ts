import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

test('a card whose changes were taken away opens as it was published', async () => {
  const desk = await aStudioDesk();
  const tab = await desk.tab();
  await tab.opening.openStarter();
  const card = tab.state.work.value?.cards[0];
  const id = card?.id ?? '';
  tab.hearHash(`#/card/${id}`);
  tab.editing.change({ title: 'Another title' }, 'title');
  await tab.editing.save();
  await tab.library.dropDraft(id);
  tab.hearHash('#/library');
  tab.hearHash(`#/card/${id}`);
  expect(tab.editing.view.value?.draft.title).toBe(card?.title);
});

test('what one tab published stands in another that was open already, with no draft of it left', async () => {
  const desk = await aStudioDesk();
  const one = await desk.tab();
  await one.opening.openStarter();
  const other = await desk.tab();
  const work = one.state.work.value;
  const card = work?.cards[0];
  if (!work || !card) throw new Error('the starter has a card');
  for (const tab of [one, other]) tab.hearHash(`#/card/${card.id}`);
  one.editing.change({ title: 'Another title' }, 'title');
  await one.editing.save();
  await expect.poll(() => other.state.drafts.value.size).toBe(1);
  const published = { ...card, rev: card.rev + 1, title: 'Another title' };
  const cards = work.cards.map((each) => (each.id === card.id ? published : each));
  await desk.store.removeDraft(work.id, card.id);
  const basedOn = { version: 2, state: 'ab'.repeat(32) };
  await desk.store.keepWork({ ...work, cards, released: '2026-11-29', basedOn });
  await other.hear({ wrote: 'work' });
  expect(other.state.work.value?.cards[0]?.title).toBe('Another title');
  expect(other.state.work.value?.released).toBe('2026-11-29');
  expect(other.state.drafts.value.size).toBe(0);
  expect(other.editing.view.value?.draft.rev).toBe(published.rev + 1);
});
