import { expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import {
  aSigningDesk,
  passChecks,
  type SigningDesk,
  savedDraft,
  settle,
  write,
} from '../../support/a-signing.ts';

const published = aCard();
const other = anAdjustment();
const changed = aCard({ rev: 2, lines: ['Say who you are.', 'Offer a seat by the door.'] });

async function aDesk(...drafts: Card[]): Promise<SigningDesk> {
  const desk = await aSigningDesk([published, other], drafts);
  await settle(desk);
  return desk;
}

const titles = ({ state }: SigningDesk) =>
  [...state.drafts.value.values()].map(({ draft }) => draft.lines[1]);

test('somebody without the library opens a draft, and sees what changes against what', async () => {
  const there = await aSigningDesk();
  await there.signing.readDraft(await savedDraft(await aDesk(changed)));
  passChecks(there);
  await settle(there);
  const [row] = there.signing.signing.board.value;
  expect(row?.changed).toMatchObject({ change: 'changed', published: { rev: 1 } });
  expect(row?.changed.whole?.card).toEqual(changed);
  expect(there.signing.incoming.value).toMatchObject({ state: 'taken', cards: 1 });
});

test('a draft that comes back changes nothing but what it brings', async () => {
  const here = await aDesk(changed);
  await here.signing.readDraft(await savedDraft(here));
  expect(here.signing.incoming.value).toMatchObject({
    state: 'ready',
    merge: { fresh: [], clashes: [], same: 1, removed: [] },
  });
});

test('approvals and requests of both sides are kept', async () => {
  const here = await aDesk(changed);
  const there = await aSigningDesk();
  await there.signing.readDraft(await savedDraft(here));
  passChecks(there);
  await settle(there);
  const row = (desk: SigningDesk) => {
    const [first] = desk.signing.signing.board.value;
    if (!first) throw new Error('a row should be there');
    return first;
  };
  const want = { role: 'clinician' as const, by: 'A. Okafor', note: 'Shorter.', recordedBy: '' };
  await there.signing.wantChange(row(there).changed, want);
  const ours = { ...want, role: 'lived-experience' as const, by: 'Riverside' };
  await here.signing.wantChange(row(here).changed, ours);
  await here.signing.readDraft(await savedDraft(there));
  await here.signing.takeIn(new Set());
  await settle(here);
  expect(row(here).cells.map(({ by }) => by)).toEqual(['Riverside', 'A. Okafor', '', '']);
});

test.each([
  [false, 'Offer a choice today.', 'Offer a seat by the door.'],
  [true, 'Offer a seat by the door.', 'Offer a choice today.'],
])(
  'of a card changed on both sides one is chosen, and the other kept: %s',
  async (take, stays, copy) => {
    const there = await aDesk(changed);
    const here = await aDesk(
      aCard({ rev: 2, lines: ['Say who you are.', 'Offer a choice today.'] }),
    );
    await here.signing.readDraft(await savedDraft(there));
    expect(here.signing.incoming.value).toMatchObject({ merge: { clashes: [{ id: changed.id }] } });
    await here.signing.takeIn(new Set(take ? [changed.id] : []));
    expect(titles(here)).toEqual([stays]);
    const copies = await here.parts.store.copies(here.state.work.value?.id ?? '');
    expect(copies.map(({ draft }) => draft.lines[1])).toEqual([copy]);
  },
);

test('of a card on which every change was undone here, theirs is taken unasked', async () => {
  const there = await aDesk(changed);
  const here = await aDesk(aCard({ rev: 2 }));
  await here.signing.readDraft(await savedDraft(there));
  expect(here.signing.incoming.value).toMatchObject({
    merge: { clashes: [], fresh: [{ id: changed.id }] },
  });
});

const withTiles = (desk: SigningDesk, ...tiles: string[]) => {
  desk.fronting.change('home.tiles', (front) => ({ ...front, home: { ...front.home, tiles } }));
  return desk.fronting.save();
};
const tilesOf = ({ state }: SigningDesk) => state.work.value?.front.home.tiles;

test('a home page comes with a draft, and what it was published as stays beside it', async () => {
  const [there, here] = [await aDesk(changed), await aDesk()];
  await withTiles(there, published.id);
  await here.signing.readDraft(await savedDraft(there));
  expect(here.signing.incoming.value).toMatchObject({ merge: { front: { is: 'fresh' } } });
  await here.signing.takeIn(new Set());
  expect(tilesOf(here)).toEqual([published.id]);
  expect(here.state.work.value?.publishedFront?.home.tiles).toEqual([]);
  await withTiles(there, other.id);
  await here.signing.readDraft(await savedDraft(there));
  expect(here.signing.incoming.value).toMatchObject({ merge: { front: { is: 'fresh' } } });
});

test.each([
  [false, [other.id]],
  [true, [published.id]],
])(
  'of a home page changed on both sides one is chosen, and undo is there: %s',
  async (take, tiles) => {
    const [there, here] = [await aDesk(changed), await aDesk()];
    await withTiles(there, published.id);
    await withTiles(here, other.id);
    await here.signing.readDraft(await savedDraft(there));
    expect(here.signing.incoming.value).toMatchObject({ merge: { front: { is: 'clash' } } });
    await here.signing.takeIn(new Set(), take);
    expect(tilesOf(here)).toEqual(tiles);
    await here.fronting.undo();
    expect(tilesOf(here)).toEqual(take ? [other.id] : []);
  },
);

test('a card that is not finished travels as far as it is written', async () => {
  const here = await aDesk(changed);
  write(here, { ...changed, title: '', lines: [], made: { standing: 'starter', from: ['one'] } });
  await settle(here);
  const there = await aSigningDesk();
  await there.signing.readDraft(await savedDraft(here));
  const [row] = [...there.state.drafts.value.values()];
  expect(row?.draft).toMatchObject({
    ...{ id: changed.id, title: '', lines: ['', '', ''], why: changed.why },
    parts: changed.parts,
  });
});

test('a draft of another bundle opens as a library of its own; one that lies here is not mixed in', async () => {
  const here = await aDesk(changed);
  const theirs = await aSigningDesk();
  const front = aFront();
  const bundle = { ...front.bundle, id: 'org.other.cards', title: 'Other cards' };
  await theirs.openGuidance({ front: { ...front, bundle }, cards: [], released: '' }, 'file');
  write(theirs, changed);
  await settle(theirs);
  const bytes = await savedDraft(theirs);
  await here.signing.readDraft(bytes);
  expect(here.state.work.value?.front.bundle.title).toBe('Other cards');
  const again = here.state.works.value.find(
    ({ front: one }) => one.bundle.id === 'org.foreword.test',
  );
  here.state.work.value = again;
  await here.signing.readDraft(bytes);
  expect(here.signing.incoming.value).toEqual({
    state: 'refused',
    refusal: { code: 'draft-of-other-bundle', theirs: 'Other cards', ours: 'Test cards' },
  });
});

test('what is no draft changes nothing', async () => {
  const here = await aDesk(changed);
  await here.signing.readDraft(new Uint8Array([1, 2, 3]));
  expect(here.signing.incoming.value).toEqual({
    state: 'refused',
    refusal: { code: 'zip-damaged' },
  });
});

test('what was said of a draft is not said once the page is left, nor a refusal after an act', async () => {
  const here = await aDesk(changed);
  const { incoming, readDraft, askAll } = here.signing;
  for (const move of [
    async () => {
      for (const screen of ['sign-off', 'library'] as const)
        here.state.route.value = { screen, about: '' };
    },
    askAll,
  ]) {
    await readDraft(new Uint8Array([1, 2, 3]));
    expect(incoming.value?.state).toBe('refused');
    await move();
    expect(incoming.value).toBeUndefined();
  }
});
