import { expect, test } from 'vitest';
import { aDesk, aPanel, settled } from '../../support/a-panel.ts';

test('hiding by the browser’s shortcut, or elsewhere, closes the panel where that was chosen', async () => {
  const desk = await aDesk();
  const panel = await aPanel(desk);
  panel.chooseRole('consulting');
  panel.hearHidden(true);
  panel.hearHidden(false);
  await settled();
  expect(desk.asked).toEqual([]);
  panel.choose({ closeOnHide: true });
  panel.hearHidden(true);
  await settled();
  expect(desk.asked).toEqual(['close']);
});

test('to show again closes nothing', async () => {
  const desk = await aDesk();
  const panel = await aPanel(desk);
  panel.chooseRole('consulting');
  panel.hearHidden(true);
  panel.choose({ closeOnHide: true });
  panel.hearHidden(false);
  await settled();
  expect(desk.asked).toEqual([]);
});
