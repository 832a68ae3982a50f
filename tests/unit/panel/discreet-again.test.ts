import { expect, test } from 'vitest';
import { aDesk, aPanel, settled } from '../../support/a-panel.ts';

const card = 'consulting/start-safe';

/** A panel in discreet view with a card that was shown in full. */
async function shownInFull() {
  const desk = await aDesk();
  const panel = await aPanel(desk);
  panel.chooseRole('consulting', true);
  await panel.openCard(card);
  const isQuiet = (): boolean => {
    const { screen } = panel.view.value;
    if (screen.screen !== 'card') throw new Error(`the panel is at ${screen.screen}`);
    return screen.quiet;
  };
  expect(isQuiet()).toBe(true);
  panel.showFull();
  expect(isQuiet()).toBe(false);
  return { desk, panel, isQuiet };
}

test('a card shown in full goes back into discreet view at one press, and the view stays discreet', async () => {
  const { desk, panel, isQuiet } = await shownInFull();
  panel.toggleDiscreet();
  expect(isQuiet()).toBe(true);
  expect(panel.view.value.discreet).toBe(true);
  await settled();
  expect(await desk.parts.kept.read('settings')).toMatchObject({ discreet: { consulting: true } });
});

test('discreet view that is turned off and on again shows no card in full', async () => {
  const { panel, isQuiet } = await shownInFull();
  panel.toggleDiscreet();
  panel.toggleDiscreet();
  expect(panel.view.value.discreet).toBe(false);
  expect(isQuiet()).toBe(false);
  panel.toggleDiscreet();
  expect(panel.view.value.discreet).toBe(true);
  expect(isQuiet()).toBe(true);
});
