import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { draftOf } from '#lib/studio/draft.ts';
import { sheetHere } from '#lib/studio/practice-view.ts';
import type { Studio } from '#lib/studio/studio.ts';
import { aCard } from '../../support/a-card.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

/** A Studio in which a new card was written, with these words in it. */
async function aWriter(why = 'The lift is slow.'): Promise<{ studio: Studio; id: string }> {
  const studio = await (await aStudioDesk()).tab();
  await studio.opening.openStarter();
  const { kind, audience } = aCard();
  const id = await studio.library.addCard({ kind, audience, title: 'The side door' });
  await studio.practising.readShown();
  studio.hearHash(`#/card/${id}`);
  expect(studio.practising.view.value.choices).toEqual([]);
  const { id: _, ...written } = draftOf(aCard({ title: 'The side door', why }));
  studio.editing.change({ ...written, made: undefined }, 'all');
  await studio.editing.save();
  return { studio, id };
}

test('a new card stands here under the practice’s name, on paper too, with nothing claimed', async () => {
  const { studio, id } = await aWriter();
  const { practising } = studio;
  expect(practising.view.value.choices).toEqual([{ id, title: 'The side door' }]);
  expect(await practising.addOwn(id, ' Elm Street ')).toBeUndefined();
  expect(practising.view.value.own).toMatchObject([
    { id, by: 'Elm Street', title: 'The side door' },
  ]);
  studio.hearHash(`#/local/${id}`);
  const view = practising.cardView.value;
  const sheet = view && sheetHere(view, '2026-11-22');
  expect(sheet).toMatchObject({ title: 'The side door', made: undefined, released: '' });
  expect(sheet?.written).toMatchObject({ by: 'Elm Street' });
  await practising.takeOwnAway(id);
  expect(practising.view.value.own).toEqual([]);
  expect(practising.cardView.value).toBeUndefined();
});

test('a card changed since takes the place of its earlier edition', async () => {
  const { studio, id } = await aWriter();
  await studio.practising.addOwn(id, 'Elm Street');
  studio.editing.change({ title: 'The back door' }, 'title');
  await studio.editing.save();
  await studio.practising.addOwn(id, 'Elm Street');
  const entries = studio.state.practice.value.entries;
  expect(entries).toMatchObject([{ op: 'add', rev: 2, card: { rev: 2, title: 'The back door' } }]);
});

test('no name, a patient’s number, or a card that is signed: none is added', async () => {
  const { studio, id } = await aWriter('NHS 999 123 4578 asked for it.');
  const refusals = await Promise.all([
    studio.practising.addOwn(id, ' '),
    studio.practising.addOwn(id, 'Elm Street'),
    studio.practising.addOwn('consulting/start-safe', 'Elm Street'),
  ]);
  expect(refusals.map((one) => one?.code)).toEqual([
    'local-needs-name',
    'local-names-a-person',
    'local-not-allowed',
  ]);
  expect(studio.practising.view.value.own).toEqual([]);
});
