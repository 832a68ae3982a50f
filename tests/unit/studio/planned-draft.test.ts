import { expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import { aCard } from '../../support/a-card.ts';
import {
  aSigningDesk,
  type SigningDesk,
  savedDraft,
  settle,
  write,
} from '../../support/a-signing.ts';

const published = aCard();
const saying = (line: string): Card => aCard({ rev: 2, lines: ['Say who you are.', line] });

async function aDesk(...drafts: Card[]): Promise<SigningDesk> {
  const desk = await aSigningDesk([published], drafts);
  await settle(desk);
  return desk;
}

/** A desk on which somebody else's draft was compared with what stands there. */
async function compared(...drafts: Card[]): Promise<SigningDesk> {
  const there = await aDesk(saying('Theirs.'));
  there.fronting.change('home.tiles', (front) => ({
    ...front,
    home: { ...front.home, tiles: [published.id] },
  }));
  await there.fronting.save();
  const here = await aDesk(...drafts);
  await here.signing.readDraft(await savedDraft(there));
  expect(here.signing.incoming.value).toMatchObject({ state: 'ready', isAnew: false });
  return here;
}

const lineOf = ({ state }: SigningDesk) => state.drafts.value.get(published.id)?.draft.lines[1];

async function copiesOf({ parts, state }: SigningDesk) {
  const copies = await parts.store.copies(state.work.value?.id ?? '');
  return copies.map(({ draft }) => draft.lines[1]);
}

test('a card written after a draft was compared is compared again before anything is taken', async () => {
  const here = await compared();
  write(here, saying('Ours.'));
  await here.signing.takeIn(new Set());
  expect(here.signing.incoming.value).toMatchObject({
    ...{ state: 'ready', isAnew: true },
    merge: {
      fresh: [],
      clashes: [{ id: published.id, ours: { lines: ['Say who you are.', 'Ours.', ''] } }],
    },
  });
  expect(lineOf(here)).toBe('Ours.');
  await here.signing.takeIn(new Set([published.id]));
  expect(here.signing.incoming.value).toMatchObject({ state: 'taken', cards: 1 });
  expect(lineOf(here)).toBe('Theirs.');
  expect(await copiesOf(here)).toEqual(['Ours.']);
});

test('of a card changed on both sides, what was written after it was chosen is what is kept', async () => {
  const here = await compared(saying('Ours.'));
  write(here, saying('Ours, and more.'));
  await here.signing.takeIn(new Set([published.id]));
  expect(lineOf(here)).toBe('Ours, and more.');
  await here.signing.takeIn(new Set([published.id]));
  expect(lineOf(here)).toBe('Theirs.');
  expect(await copiesOf(here)).toEqual(['Ours, and more.']);
});

test('a home page written after a draft was compared is not replaced unasked', async () => {
  const here = await compared();
  expect(here.signing.incoming.value).toMatchObject({ merge: { front: { is: 'fresh' } } });
  here.fronting.change('bundle.publisher', (front) => ({
    ...front,
    bundle: { ...front.bundle, publisher: 'Ours' },
  }));
  await here.fronting.save();
  await here.signing.takeIn(new Set());
  expect(here.signing.incoming.value).toMatchObject({ merge: { front: { is: 'clash' } } });
  await here.signing.takeIn(new Set());
  expect(here.state.work.value?.front.bundle.publisher).toBe('Ours');
});
