import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsScreen } from '#components/panel/SettingsScreen.tsx';
import { freshSettings, type Settings } from '#lib/panel/settings.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aPractice } from '../../support/a-practice.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textOnPage, widerThanPage } from '../../support/ui/stage.tsx';
import { aSettingsScreen } from '../../support/ui/views.ts';

const chosen: Settings = { ...freshSettings, role: 'consulting' };
const sites = [
  { id: 'north', name: 'North surgery' },
  { id: 'south', name: `South surgery ${'x'.repeat(46)}` },
];
const { actions } = notedActions();

function settings(some = chosen, practice = aPractice()) {
  return <SettingsScreen settings={some} view={aSettingsScreen({ practice })} actions={actions} />;
}

function shown(some = chosen, practice = aPractice()): readonly Asked[] {
  const noted = notedActions();
  show(
    <SettingsScreen settings={some} view={aSettingsScreen({ practice })} actions={noted.actions} />,
  );
  return noted.asked;
}

const radio = (group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });

test.each<[group: string, name: string, choice: Partial<Settings>]>([
  ['View', 'Reception', { role: 'reception' }],
  ['Text size', '112.5%', { textSize: 'large' }],
  ['Text size', '125%', { textSize: 'larger' }],
  ['Text size', '150%', { textSize: 'largest' }],
  ['Theme', 'Light', { theme: 'light' }],
  ['Theme', 'Dark', { theme: 'dark' }],
  ['Fold away to a discreet home', 'After 2 minutes without use', { foldAwayMinutes: 2 }],
  ['Fold away to a discreet home', 'After 5 minutes', { foldAwayMinutes: 5 }],
  ['Fold away to a discreet home', 'After 15 minutes', { foldAwayMinutes: 15 }],
])('%s can be %s, and acts at once', async (group, name, choice) => {
  const asked = shown();
  await radio(group, name).click();
  expect(asked).toEqual([['choose', choice]]);
});

test.each<[name: RegExp, choice: Partial<Settings>]>([
  [/^Start in discreet view/, { discreetAtStart: true }],
  [/^Hide also closes the panel/, { closeOnHide: true }],
  [/^Single-key shortcuts/, { singleKeys: false }],
  [/^Show adopted cards only/, { onlyAdopted: true }],
])('%s is turned over, and acts at once', async (name, choice) => {
  const asked = shown();
  await page.getByRole('checkbox', { name }).click();
  expect(asked).toEqual([['choose', choice]]);
});

test('Reception shows that it starts in discreet view, and does not once it was told not to', async () => {
  const asked = shown({ ...chosen, role: 'reception' });
  const discreet = page.getByRole('checkbox', { name: /^Start in discreet view/ });
  await expect.element(discreet).toBeChecked();
  await discreet.click();
  const told = { discreetAtStart: false, discreet: { reception: false } };
  expect(asked).toEqual([['choose', told]]);
  shown({ ...chosen, role: 'reception', ...told });
  await expect.element(discreet).not.toBeChecked();
});

test('every choice shows what is chosen now', async () => {
  shown({ ...chosen, textSize: 'larger', theme: 'dark', foldAwayMinutes: 0, closeOnHide: true });
  for (const [group, name] of [
    ['View', 'Consulting'],
    ['Text size', '125%'],
    ['Theme', 'Dark'],
    ['Fold away to a discreet home', 'Never'],
  ] as const) {
    await expect.element(radio(group, name)).toBeChecked();
  }
  await expect.element(page.getByRole('checkbox', { name: /closes the panel/ })).toBeChecked();
  await expect.element(page.getByRole('checkbox', { name: /adopted cards/ })).not.toBeChecked();
});

test('the building is asked only where a practice has several', async () => {
  shown();
  const group = page.getByRole('group', { name: 'This computer’s building' });
  await expect.element(group).not.toBeInTheDocument();
  const asked = shown(chosen, aPractice([], { sites }));
  await expect.element(group.getByRole('radio', { name: 'Not said' })).toBeChecked();
  await group.getByRole('radio', { name: 'North surgery' }).click();
  expect(asked).toEqual([['choose', { site: 'north' }]]);
  expect(widerThanPage()).toEqual([]);
});

test('it says that nothing is fetched where no source is set', () => {
  shown();
  expect(textOnPage()).toContain(
    'No update source is set. The cards that came with Foreword stay, and nothing is fetched.',
  );
});

test('a private window takes no source and no policy file, says why, and promises to keep nothing', async () => {
  const { actions: noActions } = notedActions();
  show(
    <SettingsScreen settings={chosen} view={aSettingsScreen()} actions={noActions} privateWindow />,
  );
  expect(textOnPage()).toContain('no update source and no policy file can be brought in here');
  expect(textOnPage()).not.toContain('kept on this computer');
  expect(textOnPage()).toContain('goes when the last private window closes');
  const named = (name: string) => page.getByText(name, { exact: true }).elements();
  expect(['Add an update source', 'Bring in a policy file'].flatMap(named)).toEqual([]);
});

test('choices go by arrow keys, and focus stays with them', async () => {
  const { panel } = await showPanel();
  panel.openPage('settings');
  await expect.element(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await radio('Theme', 'As this computer').click();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(panel.settings.value.theme).toBe('dark');
  await expect.element(radio('Theme', 'Dark')).toHaveFocus();
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    fresh: settings(),
    private: (
      <SettingsScreen settings={chosen} view={aSettingsScreen()} {...{ actions }} privateWindow />
    ),
    'with buildings': settings({ ...chosen, site: 'north' }, aPractice([], { sites })),
  });
});
