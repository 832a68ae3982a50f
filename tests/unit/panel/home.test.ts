import { expect, test } from 'vitest';
import { aDesk, aPanel, settled } from '../../support/a-panel.ts';

test('a home whose cards are all hidden here says so, and does not ask to adopt any', async () => {
  const desk = await aDesk();
  const panel = await aPanel(desk);
  panel.chooseRole('consulting');
  expect(panel.view.value.screen).toMatchObject({ screen: 'home', noneShown: false });
  for (const card of await desk.parts.reader.summaries())
    panel.hideHere(card, 'Not here.', 'This practice');
  await settled();
  expect(panel.view.value.screen).toMatchObject({
    ...{ screen: 'home', glance: undefined, noneShown: true },
  });
});

test('a home that stood hidden past midnight knows the day once it is shown', async () => {
  const desk = await aDesk();
  const panel = await aPanel(desk);
  panel.chooseRole('consulting');
  panel.hide();
  desk.move(20 * 365 * 24 * 60 * 60_000);
  panel.show();
  const { screen } = panel.view.value;
  expect(screen.screen === 'home' && screen.glance?.byline.review).toMatch(/past-review/);
});

test('a view that is chosen in Settings starts as it starts: Reception in discreet view', async () => {
  const panel = await aPanel(await aDesk());
  panel.chooseRole('consulting');
  panel.openPage('settings');
  panel.choose({ role: 'reception' });
  expect(panel.view.value).toMatchObject({ screen: { screen: 'settings' }, discreet: true });
  panel.choose({ role: 'consulting' });
  expect(panel.view.value.discreet).toBe(false);
});
