import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { keysName } from '#lib/studio/held-key.ts';
import { fieldWordsFor } from '#lib/words/compare.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { aPublishersDesk } from '../../support/a-publishers-desk.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

const published = aCard();
const changed = aCard({ rev: 2, lines: ['Say who you are.', 'Offer a seat by the door.'] });

test('a library that is taken away takes along all that is kept of it, and keys stay', async () => {
  const { parts, state, signing, fronting } = await aPublishersDesk([published], [changed]);
  const id = state.work.value?.id ?? '';
  const { reviewing, publishing, host, keyring } = signing;
  fronting.change('synonyms', (front) => ({ ...front, synonyms: [['late', 'delayed']] }));
  await fronting.save();
  const form = { title: 'To read', from: 'Us', sendTo: '', cards: new Set([changed.id]) };
  await reviewing.savePack(form, fieldWordsFor(aFront()));
  const [code = ''] = reviewing.sent.value.map((pack) => pack.code);
  await reviewing.typeAnswer(code, { card: 1, answer: 'change', note: 'What somebody said.' });
  expect(await publishing.found(new Set())).toBeUndefined();
  host.typeAddress({ address: 'https://cards.example.org/' });
  await host.checkAddress();
  const kept = () =>
    Promise.all(
      ['front', 'signing', 'review', 'repository', 'addresses'].map((kind) =>
        parts.store.read(`${kind}.${id}`),
      ),
    );
  for (const one of await kept()) expect(one).toBeDefined();
  expect(keyring.keys.value).toHaveLength(5);
  await parts.store.removeWork(id);
  for (const one of await kept()) expect(one).toBeUndefined();
  expect(await parts.store.read(keysName)).toHaveLength(5);
});

const id = 'consulting/start-safe';

/** Two tabs in which the starter is open, the other one at one of its cards. */
async function twoTabs() {
  const desk = await aStudioDesk();
  const one = await desk.tab();
  await one.opening.openStarter();
  const other = await desk.tab(`#/card/${id}`);
  return { desk, one, other, work: one.state.open.value ?? '' };
}

test('a library that another tab took away is closed, and nothing more is written in it', async () => {
  const { desk, one, other, work } = await twoTabs();
  await one.opening.removeWork(work);
  await expect.poll(() => other.state.work.value).toBeUndefined();
  expect(other.state.takenAway.value?.id).toBe(work);
  expect(other.state.works.value).toEqual([]);
  expect(other.editing.view.value).toBeUndefined();
  other.editing.change({ title: 'Typed into nothing' }, 'title');
  await other.editing.save();
  expect(await desk.store.drafts(work)).toEqual([]);
  await other.opening.openStarter();
  expect(other.state.takenAway.value).toBeUndefined();
  // The tab that took it away has its own words for it.
  expect(one.state.takenAway.value).toBeUndefined();
});

test('a library that is opened while another tab takes one away stays open', async () => {
  const { one, other, work } = await twoTabs();
  const [opened] = await Promise.all([
    other.opening.openEmpty('Hill Road'),
    one.opening.removeWork(work),
  ]);
  await expect.poll(() => other.state.works.value).toHaveLength(1);
  expect(other.state.open.value).toBe(opened.id);
});
