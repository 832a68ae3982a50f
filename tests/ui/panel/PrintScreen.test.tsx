import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PrintScreen } from '#components/panel/PrintScreen.tsx';
import '../../../entrypoints/sidepanel/style.css';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textOnPage } from '../../support/ui/stage.tsx';

test('it prints all reception cards, and says that a tab opens', async () => {
  const { actions, asked } = notedActions();
  show(<PrintScreen actions={actions} />);
  expect(textOnPage()).toContain('It opens in a tab.');
  await page.getByRole('button', { name: 'Print all reception cards' }).click();
  expect(asked).toEqual([['print', { print: 'reception' }]]);
});

test('axe finds no fault', async () => {
  await expectNoFaults({ print: <PrintScreen actions={notedActions().actions} /> });
});
