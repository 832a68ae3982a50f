import { describe, expect, test } from 'vitest';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import { aCardOfEachKind } from '../../support/a-card.ts';
import { aDesk, aPanel, type Desk } from '../../support/a-panel.ts';
import { aRelease } from '../../support/a-release.ts';

type Panel = Awaited<ReturnType<typeof aPanel>>;

const card = 'consulting/start-safe';
const screenOf = (panel: Panel) => panel.view.value.screen.screen;
const shownCard = (panel: Panel) => {
  const { screen } = panel.view.value;
  return screen.screen === 'card' ? screen.card?.id : undefined;
};

/** A panel past its first question. */
async function chosen(desk: Desk, role: 'consulting' | 'reception' = 'consulting') {
  const panel = await aPanel(desk);
  panel.chooseRole(role);
  return panel;
}

/** A panel whose one card is not read until it is let through. */
async function slowToRead() {
  const memory = readFromMemory(await aRelease());
  let letThrough = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const reader: GuidanceReader = {
    ...memory,
    async card(summary) {
      if (summary.id === card) await slow;
      return memory.card(summary);
    },
  };
  return { panel: await chosen(await aDesk(reader)), letThrough };
}

describe('the first question', () => {
  test('leads to the home of the role, and is not asked again', async () => {
    const desk = await aDesk();
    const panel = await aPanel(desk);
    expect(screenOf(panel)).toBe('first-run');
    panel.chooseRole('consulting');
    expect(panel.view.value.screen).toMatchObject({
      screen: 'home',
      role: 'consulting',
      glance: { id: card, lines: ['Say who you are.', 'Offer a choice.'] },
    });
    expect(screenOf(await aPanel(desk))).toBe('home');
  });

  test('starts reception in discreet view and consulting in full', async () => {
    const desk = await aDesk();
    expect((await chosen(desk, 'reception')).view.value.discreet).toBe(true);
    const panel = await chosen(desk, 'consulting');
    expect(panel.view.value.discreet).toBe(false);
    panel.chooseRole('consulting', true);
    expect(panel.view.value.discreet).toBe(true);
  });
});

describe('the way through', () => {
  test('opens a card of every kind, and Back leads home with focus on its row', async () => {
    const panel = await chosen(await aDesk());
    for (const { id } of aCardOfEachKind()) {
      await panel.openCard(id);
      expect(shownCard(panel)).toBe(id);
      expect(panel.focus.value).toEqual({ to: 'heading' });
      panel.back();
      expect(screenOf(panel)).toBe('home');
      expect(panel.focus.value).toEqual({ to: 'row', row: id });
    }
  });

  test('searches from two letters on, and leaves the words when it goes on', async () => {
    const panel = await chosen(await aDesk());
    panel.find('q');
    expect(screenOf(panel)).toBe('home');
    panel.find('quiet');
    expect(panel.view.value.screen).toMatchObject({ screen: 'found', found: { count: 1 } });
    await panel.openCard('reception/quiet-place');
    expect(panel.view.value.query).toBe('');
  });

  test('says that a card is gone where the guidance has none of that name', async () => {
    const panel = await chosen(await aDesk());
    await panel.openCard('consulting/gone');
    expect(panel.view.value.screen).toMatchObject({ screen: 'card', card: undefined, gone: true });
  });
});

describe('a reader’s choices', () => {
  test('of cards: the one asked for last is shown, though the other is read later', async () => {
    const { panel, letThrough } = await slowToRead();
    const first = panel.openCard(card);
    await panel.openCard('reception/quiet-place');
    letThrough();
    await first;
    expect(shownCard(panel)).toBe('reception/quiet-place');
  });

  test('a card that is still being read does not come up after Hide', async () => {
    const { panel, letThrough } = await slowToRead();
    const opening = panel.openCard(card);
    panel.hide();
    letThrough();
    await opening;
    expect(screenOf(panel)).toBe('hidden');
    panel.show();
    expect(screenOf(panel)).toBe('home');
  });

  test('of pins are kept, in the order in which they were put', async () => {
    const desk = await aDesk();
    const panel = await chosen(desk);
    const pins = ['a/one', 'a/two', 'a/three'].map((id) => ({ id, title: id, discreetTitle: '' }));
    for (const pin of pins) panel.togglePin(pin);
    panel.movePin('a/three', -1);
    panel.movePin('a/one', -1);
    panel.movePin('a/gone', 1);
    panel.togglePin({ id: 'a/two', title: '', discreetTitle: '' });
    const kept = (await aPanel(desk)).settings.value.pins.map(({ id }) => id);
    expect(kept).toEqual(['a/one', 'a/three']);
  });
});
