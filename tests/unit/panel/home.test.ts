import { expect, test } from 'vitest';
import { aDesk, aPanel, settled } from '../../support/a-panel.ts';

test('a home whose cards are all hidden here says so, and does not ask to adopt any', async () => {
  const desk = await aDesk();
  const panel = await aPanel(desk);
  panel.chooseRole('consulting');
  expect(panel.view.value.screen).toMatchObject({ screen: 'home', noneShown: false });
  for (const card of await desk.parts.reader.summaries()) panel.hideHere(card, 'Not here.');
  await settled();
  expect(panel.view.value.screen).toMatchObject({
    ...{ screen: 'home', glance: undefined, noneShown: true },
  });
});
