import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Front } from '#lib/guidance/front.ts';
import { pathOf } from '#lib/studio/check.ts';
import { checkFront, tidyFront } from '#lib/studio/check-front.ts';
import {
  addSituation,
  changeHome,
  changeSituation,
  inOrder,
  moved,
  moveSituation,
  removeSituation,
  situationId,
} from '#lib/studio/front-changes.ts';
import type { Studio } from '#lib/studio/studio.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront, aSituation } from '../../support/a-front.ts';
import { aStudioDesk, type StudioDesk } from '../../support/studio/a-studio.ts';

const card = aCard({ id: 'consulting/start-safe', situations: ['first-minutes'] });
const guidance = { front: aFront(), cards: [card], released: '2026-11-22' };

async function begin(): Promise<{ desk: StudioDesk; studio: Studio }> {
  const desk = await aStudioDesk(guidance);
  const studio = await desk.tab();
  await studio.opening.openInstalled();
  return { desk, studio };
}

const frontOf = (studio: Studio): Front | undefined => studio.state.work.value?.front;
const rename = (studio: Studio, label: string): void =>
  studio.fronting.change(
    'situations.first-minutes.label',
    changeSituation('first-minutes', { label }),
  );
const labelOf = (studio: Studio) => frontOf(studio)?.situations[0]?.label;

test('a change is on screen at once, and there when the Studio opens again', async () => {
  const { desk, studio } = await begin();
  rename(studio, 'Someone is upset');
  expect(labelOf(studio)).toBe('Someone is upset');
  await studio.fronting.save();
  expect(studio.fronting.place.value.save).toBe('saved');
  expect(labelOf(await desk.tab())).toBe('Someone is upset');
});

test('undo goes back step by step, lasts across a restart, and redo goes on again', async () => {
  const { desk, studio } = await begin();
  rename(studio, 'One');
  rename(studio, 'One more letter of the same step');
  desk.move(2_000);
  rename(studio, 'Two');
  await studio.fronting.save();
  const later = await desk.tab();
  await later.fronting.undo();
  expect(labelOf(later)).toBe('One more letter of the same step');
  await later.fronting.undo();
  expect(labelOf(later)).toBe('The first two minutes');
  expect(later.fronting.place.value).toMatchObject({ canUndo: false, canRedo: true });
  await later.fronting.redo();
  await later.fronting.redo();
  await later.fronting.redo();
  expect(labelOf(later)).toBe('Two');
  // What was undone cannot be done again once something new was written.
  await later.fronting.undo();
  rename(later, 'Three');
  await later.fronting.save();
  expect(later.fronting.place.value.canRedo).toBe(false);
});

test('undo and redo say which part they changed, until the next change', async () => {
  const { studio } = await begin();
  const { fronting } = studio;
  rename(studio, 'Someone is upset');
  fronting.change('home.tiles', changeHome({ tiles: [card.id] }));
  await fronting.save();
  expect(fronting.place.value.moved).toBeUndefined();
  await fronting.undo();
  expect(fronting.place.value.moved).toEqual({ by: -1, parts: ['tiles'] });
  await fronting.undo();
  expect(fronting.place.value.moved).toEqual({ by: -1, parts: ['situations'] });
  await fronting.redo();
  expect(fronting.place.value.moved).toEqual({ by: 1, parts: ['situations'] });
  rename(studio, 'Someone is late');
  await fronting.save();
  expect(fronting.place.value.moved).toBeUndefined();
});

test('two tabs that write on different parts keep both', async () => {
  const { desk, studio } = await begin();
  const other = await desk.tab();
  rename(studio, 'Someone is upset');
  other.fronting.change('home.tiles', changeHome({ tiles: [card.id] }));
  await Promise.all([studio.fronting.save(), other.fronting.save()]);
  const [work] = await desk.store.works();
  expect(work?.front.home.tiles).toEqual([card.id]);
  expect(work?.front.situations[0]?.label).toBe('Someone is upset');
  await expect.poll(() => frontOf(studio)?.home.tiles).toEqual([card.id]);
});

test('a library that is taken away takes its front matter along', async () => {
  const { desk, studio } = await begin();
  rename(studio, 'Someone is upset');
  await studio.fronting.save();
  const id = studio.state.work.value?.id ?? '';
  await studio.opening.removeWork(id);
  expect(await desk.store.front(id)).toBeUndefined();
});

describe('situations', () => {
  const three = aFront({
    situations: [
      aSituation({ id: 'aa', order: 30 }),
      aSituation({ id: 'bb', order: 10 }),
      aSituation({ id: 'cc', order: 20 }),
    ],
  });
  const orderOf = ({ situations }: Front) => inOrder(situations).map(({ id }) => id);

  test('move by one place, and stay where they are at the ends', () => {
    expect(orderOf(moveSituation('aa', -1)(three))).toEqual(['bb', 'aa', 'cc']);
    expect(orderOf(moveSituation('bb', -1)(three))).toEqual(['bb', 'cc', 'aa']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });

  test('are added at the end under an id of their own, and taken out again', () => {
    const id = situationId('Bb!', new Set(['bb']));
    expect(id).toBe('bb-2');
    expect(situationId('£', new Set())).toBe('situation');
    const front = addSituation(id, 'Bb!')(three);
    expect(orderOf(front)).toEqual(['bb', 'cc', 'aa', 'bb-2']);
    expect(removeSituation('bb-2')(front)).toEqual(three);
  });
});

describe('the checks of front matter', () => {
  const cards = new Set([card.id]);
  const sound = aFront({ home: { consulting: card.id, reception: card.id, tiles: [] } });
  const found = (rest: Partial<Front>) =>
    checkFront({ ...sound, ...rest }, cards).map((finding) =>
      finding.from === 'form' ? `${finding.fault.code} ${pathOf(finding)}` : pathOf(finding),
    );

  test('find nothing in what is sound, nor in a space at the end', () => {
    expect(found({})).toEqual([]);
    expect(found({ synonyms: [['upset ', ' crying'], []] })).toEqual([]);
  });

  test('name a home without a card, and a card that is not there', () => {
    expect(found({ home: { consulting: '', reception: 'a/gone', tiles: ['a/gone'] } })).toEqual([
      'missing home.consulting',
      'not-found home.reception',
      'not-found home.tiles',
    ]);
  });

  test('name a situation without a name, one twice, and one that names a topic in discreet view', () => {
    const twice = [aSituation({ id: 'aa' }), aSituation({ id: 'bb', cue: '' })];
    expect(found({ situations: twice })).toEqual([
      'repeated situations.1.label',
      'too-short situations.1.cue',
    ]);
    const told = [aSituation({ discreetLabel: 'Abuse' })];
    expect(found({ situations: told })).toEqual(['situations.0.discreetLabel']);
  });

  test('name a group of one word, and a word twice in its group', () => {
    expect(found({ synonyms: [['upset'], ['gp', 'GP']] })).toEqual([
      'too-few synonyms.0',
      'repeated synonyms.1',
    ]);
    expect(tidyFront({ ...sound, synonyms: [['  a  b ', ' '], []] }).synonyms).toEqual([['a b']]);
  });
});

test('a search is tried with the words as they stand in the Studio', async () => {
  const { studio } = await begin();
  await studio.trying.search('weeping', 'consulting');
  expect(studio.trying.tried.value).toMatchObject({ state: 'found', hits: [] });
  studio.fronting.change('synonyms', (front) => ({ ...front, synonyms: [['weeping', 'safe']] }));
  await studio.trying.search('weeping', 'consulting');
  expect(studio.trying.tried.value).toMatchObject({ hits: [{ id: card.id }] });
});

test('a library that began with the starter has none of its synonyms, and a search there still does', async () => {
  const front = aFront({ synonyms: [['weeping', 'safe']] });
  const desk = await aStudioDesk({ front, cards: [aCard()], released: '2026-11-22' });
  const studio = await desk.tab();
  await studio.opening.openStarter();
  const [work] = await desk.store.works();
  expect(work?.front.synonyms).toEqual([]);
  await studio.trying.search('weeping', 'consulting');
  expect(studio.trying.tried.value).toMatchObject({ hits: [{ id: aCard().id }] });
});
