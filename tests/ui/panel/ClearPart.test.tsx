import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ClearPart } from '#components/panel/ClearPart.tsx';
import { SettingsScreen } from '#components/panel/SettingsScreen.tsx';
import { freshSettings } from '#lib/panel/settings.ts';
import '../../../entrypoints/sidepanel/style.css';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, findFaults, OnPage, show } from '../../support/ui/stage.tsx';
import { aSettingsScreen } from '../../support/ui/views.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });

function shown(): readonly Asked[] {
  const { actions, asked } = notedActions();
  show(<SettingsScreen settings={freshSettings} view={aSettingsScreen()} actions={actions} />);
  return asked;
}

test('clearing asks first: it says what goes, what stays, and that it cannot be undone', async () => {
  const asked = shown();
  await button('Clear everything kept here').click();
  expect(asked).toEqual([]);
  const question = page.getByRole('region', { name: 'Clear this computer?' });
  await expect.element(question.getByText(/You cannot undo it\.$/)).toBeVisible();
  await expect.element(question.getByText(/published cards are not affected/)).toBeVisible();
  await expect.element(page.getByRole('alert')).toBeInTheDocument();
  expect(await findFaults()).toEqual([]);
});

test('to keep everything comes first, and changes nothing', async () => {
  const asked = shown();
  await button('Clear everything kept here').click();
  const [first] = page.getByRole('alert').getByRole('button').elements();
  expect(first?.textContent).toBe('Keep everything');
  await button('Keep everything').click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  expect(asked).toEqual([]);
});

test('only the second press clears, by key too', async () => {
  const asked = shown();
  button('Clear everything kept here').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Clear this computer')).toBeVisible();
  button('Clear this computer').element().focus();
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual([['clearEverything']]);
});

test('it says where not all could be cleared, and can be asked again', async () => {
  const { actions } = notedActions({ clearEverything: async () => false });
  show(<SettingsScreen settings={freshSettings} view={aSettingsScreen()} actions={actions} />);
  await button('Clear everything kept here').click();
  await button('Clear this computer').click();
  const alert = page.getByRole('alert');
  await expect.element(alert.getByText('Not everything was cleared')).toBeVisible();
  await expect.element(button('Clear everything kept here')).toBeVisible();
  expect(await findFaults()).toEqual([]);
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    'before it asks': (
      <OnPage>
        <ClearPart actions={notedActions().actions} />
      </OnPage>
    ),
  });
});
