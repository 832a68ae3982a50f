import { expect, test } from 'vitest';
import { aDesk, aPanel } from '../../support/a-panel.ts';

const [safe, fairly] = ['consulting/start-safe', 'practice/pay-fairly'];

test('Back from a card of a situation, or from one beside it, leads to the row of the situation', async () => {
  const panel = await aPanel(await aDesk());
  panel.chooseRole('consulting');
  for (const cards of [[], [safe], [safe, fairly]]) {
    panel.openSituation('first-minutes');
    for (const card of cards) await panel.openCard(card);
    panel.back();
    expect(panel.focus.value).toEqual({ to: 'row', row: 'first-minutes' });
  }
});

test('Back from a card beside one of home leads to the row that was opened there', async () => {
  const panel = await aPanel(await aDesk());
  panel.chooseRole('consulting');
  await panel.openCard(fairly);
  await panel.openCard(safe);
  panel.back();
  expect(panel.focus.value).toEqual({ to: 'row', row: fairly });
  panel.openPage('all');
  await panel.openCard(safe);
  panel.back();
  expect(panel.focus.value).toEqual({ to: 'row', row: safe });
});
