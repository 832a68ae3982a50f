import { describe, expect, test } from 'vitest';
import { freshSettings } from '#lib/panel/settings.ts';
import { aDesk, aPanel, type Desk, settled } from '../../support/a-panel.ts';

const card = 'consulting/start-safe';
const minuteMs = 60_000;

async function reading(desk: Desk) {
  const panel = await aPanel(desk);
  panel.chooseRole('consulting');
  await panel.openCard(card);
  return panel;
}
const shown = (panel: Awaited<ReturnType<typeof aPanel>>) => {
  const { screen } = panel.view.value;
  return screen.screen === 'card' ? (screen.card?.id ?? 'no card') : screen.screen;
};

describe('closing and opening again', () => {
  test('brings back the open card within ten minutes, at its place', async () => {
    const desk = await aDesk();
    (await reading(desk)).scrolled(120);
    desk.move(9 * minuteMs);
    const again = await aPanel(desk);
    expect(shown(again)).toBe(card);
    expect(again.scroll).toBe(120);
  });

  test.each([
    ['ten minutes later', 10 * minuteMs],
    ['after the clock went back', -minuteMs],
  ])('leads home %s', async (_, later) => {
    const desk = await aDesk();
    await reading(desk);
    desk.move(later);
    expect(shown(await aPanel(desk))).toBe('home');
  });

  test('leads home once the reader had gone home', async () => {
    const desk = await aDesk();
    (await reading(desk)).back();
    expect(shown(await aPanel(desk))).toBe('home');
  });

  test('never brings a card back in discreet view, nor after it', async () => {
    const desk = await aDesk();
    await reading(desk);
    const discreetly = await aPanel(desk, { settings: { ...freshSettings, role: 'reception' } });
    expect(shown(discreetly)).toBe('home');
    expect(shown(await aPanel(desk))).toBe('home');
  });
});

describe('hiding', () => {
  test('takes card, search and route away at once, and Show leads home', async () => {
    const panel = await reading(await aDesk());
    panel.find('quiet');
    panel.hide();
    expect(panel.view.value).toMatchObject({ screen: { screen: 'hidden' }, query: '' });
    panel.show();
    expect(shown(panel)).toBe('home');
    expect(panel.focus.value).toEqual({ to: 'heading' });
  });

  test('leaves nothing to come back to, in this window or in one opened while hidden', async () => {
    const desk = await aDesk();
    (await reading(desk)).hide();
    const hidden = await aPanel(desk);
    expect(shown(hidden)).toBe('hidden');
    expect([...desk.session.values.keys()]).toEqual(['hidden']);
    hidden.show();
    expect(shown(hidden)).toBe('home');
    expect(shown(await aPanel(desk))).toBe('home');
  });
});

describe('hiding in another window', () => {
  test('is heard here, both ways', async () => {
    const desk = await aDesk();
    const panel = await reading(desk);
    panel.hearHidden(true);
    expect(shown(panel)).toBe('hidden');
    panel.hearHidden(false);
    expect(shown(panel)).toBe('home');
    await settled();
    expect([...desk.session.values.keys()]).toEqual([]);
  });

  test('that is heard twice changes nothing for who reads', async () => {
    const panel = await reading(await aDesk());
    panel.hearHidden(false);
    expect(shown(panel)).toBe(card);
  });

  test('closes the panel where that was chosen', async () => {
    const desk = await aDesk();
    const panel = await reading(desk);
    panel.hide();
    expect(desk.asked).toEqual([]);
    panel.choose({ closeOnHide: true });
    panel.hide();
    await settled();
    expect(desk.asked).toEqual(['close']);
  });
});

describe('folding away', () => {
  test('leads home in discreet view and forgets the card', async () => {
    const desk = await aDesk();
    const panel = await reading(desk);
    panel.showFull();
    panel.foldAway();
    expect(shown(panel)).toBe('home');
    expect(panel.view.value.discreet).toBe(true);
    await settled();
    expect([...desk.session.values.keys()]).toEqual([]);
  });
});

describe.each(['tell', 'local'] as const)('words half typed in the form %s', (form) => {
  const openForm = (panel: Awaited<ReturnType<typeof aPanel>>) =>
    form === 'tell' ? panel.openTell(card) : panel.openLocal(card);
  const typed = async (desk: Desk) => {
    const panel = await reading(desk);
    await openForm(panel);
    panel.typeHalf('The second line', form);
    return panel;
  };
  const words = async (panel: Awaited<ReturnType<typeof aPanel>>) => {
    await panel.openCard(card);
    await openForm(panel);
    const { screen } = panel.view.value;
    return 'halfTyped' in screen ? screen.halfTyped : screen.screen;
  };

  test('come back with their form', async () => {
    const desk = await aDesk();
    (await typed(desk)).back();
    expect(await words(await aPanel(desk))).toBe('The second line');
  });

  test.each([
    ['hiding', (panel: Awaited<ReturnType<typeof aPanel>>) => panel.hide()],
    ['folding away', (panel: Awaited<ReturnType<typeof aPanel>>) => panel.foldAway()],
    ['another window hid', (panel: Awaited<ReturnType<typeof aPanel>>) => panel.hearHidden(true)],
  ])('never come back after %s', async (_, leave) => {
    const desk = await aDesk();
    const panel = await typed(desk);
    leave(panel);
    panel.show();
    expect(await words(panel)).toBe('');
  });

  test('never come back after a discreet start', async () => {
    const desk = await aDesk();
    await typed(desk);
    const next = await aPanel(desk, { settings: { ...freshSettings, role: 'reception' } });
    expect(await words(next)).toBe('');
  });
});

test('the panel closes only once it is written that all is hidden, and the card forgotten', async () => {
  const desk = await aDesk();
  const panel = await reading(desk);
  panel.choose({ closeOnHide: true });
  await settled();
  panel.hide();
  expect(shown(panel)).toBe('hidden');
  expect(desk.asked).not.toContain('close');
  await settled();
  expect(desk.asked).toContain('close');
  expect(await desk.parts.memory.recall()).toEqual({ hidden: true, open: undefined });
});

describe('what ends only after Hide', () => {
  test.each<[string, (panel: Awaited<ReturnType<typeof aPanel>>) => unknown]>([
    ['opening a card', (panel) => panel.openCard(card)],
    ['opening the form to tell', (panel) => panel.openTell(card)],
    ['going to a page', (panel) => panel.openPage('settings')],
  ])('leaves home for whoever shows the panel: %s', async (_, work) => {
    const desk = await aDesk();
    const panel = await reading(desk);
    panel.hide();
    await work(panel);
    await settled();
    expect(await desk.parts.memory.recall()).toEqual({ hidden: true, open: undefined });
    panel.show();
    expect(shown(panel)).toBe('home');
  });

  test('leaves home where the panel was hidden while half-typed words were read', async () => {
    const panel = await reading(await aDesk());
    const opened = panel.openTell(card);
    panel.hide();
    panel.show();
    await opened;
    expect(shown(panel)).toBe('home');
  });
});
