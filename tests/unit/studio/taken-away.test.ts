import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { keysName } from '#lib/studio/held-key.ts';
import { fieldWordsFor } from '#lib/words/compare.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { aPublishersDesk } from '../../support/a-publishers-desk.ts';

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
