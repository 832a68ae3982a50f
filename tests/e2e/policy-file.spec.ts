import { expect, test } from '../support/chromium/test.ts';
import { chooseInMenu, openAllCards, openHome, rowNamed } from '../support/e2e/drive.ts';
import { startOrganisation } from '../support/e2e/organisation.ts';
import { buttonOf, lookAt } from '../support/e2e/whole-panel.ts';

test('a policy file sets the source once its words were compared, and taken out it takes its cards', async ({
  panel,
}) => {
  const { host, policy } = await startOrganisation();
  const file = { name: 'policy.json', mimeType: 'application/json' };
  const buffer = Buffer.from(JSON.stringify(policy));
  await openHome(panel, 'consulting');
  await chooseInMenu(panel, 'Settings');
  await panel.getByLabel('Bring in a policy file').setInputFiles({ ...file, buffer });
  await expect(panel.getByText('What this policy would set')).toBeFocused();
  await lookAt(panel, 'policy-offered');
  await panel.getByRole('checkbox', { name: /I compared every word/ }).check();
  await buttonOf(panel, 'Use this policy').click();
  await expect(panel.getByText('Up to date. Release', { exact: false })).toBeVisible();
  await expect(panel.getByText('Policy 1 holds here.', { exact: false })).toBeVisible();
  await expect(buttonOf(panel, 'Add an update source')).toHaveCount(0);
  await chooseInMenu(panel, 'Check this computer');
  await expect(panel.getByText('Policy 1, from a file brought in', { exact: false })).toBeVisible();
  await chooseInMenu(panel, 'Settings');
  await buttonOf(panel, 'Take the policy out').click();
  await lookAt(panel, 'policy-from-a-file');
  await buttonOf(panel, 'Take it out').click();
  await expect(panel.getByText('The policy was taken out.')).toBeVisible();
  await expect(buttonOf(panel, 'Add an update source')).toBeVisible();
  await openAllCards(panel);
  await expect(rowNamed(panel, 'Card 7')).toHaveCount(0);
  await host.close();
});
