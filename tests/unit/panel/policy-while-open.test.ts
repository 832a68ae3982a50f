import { expect, test } from 'vitest';
import type { Policy } from '#lib/trust/policy.ts';
import { aDesk, aPanel, settled } from '../../support/a-panel.ts';
import { aPolicy } from '../../support/a-policy.ts';

const card = 'consulting/start-safe';

function set(rest: Partial<Policy>) {
  const policy: Policy = { version: 1, complete: true, trust: aPolicy().trust, ...rest };
  return { state: 'good', policy, seen: 1 } as const;
}

async function anOpenPanel() {
  const panel = await aPanel(await aDesk());
  panel.chooseRole('consulting');
  return panel;
}

test('Reception begins discreet too where an organisation sets it for a panel that is open', async () => {
  const panel = await anOpenPanel();
  await panel.openCard(card);
  panel.hearPolicy(set({ role: 'reception' }));
  expect(panel.view.value).toMatchObject({ role: 'reception', discreet: true });
  expect(panel.view.value.screen).toMatchObject({ screen: 'card', quiet: true });
});

test('what was shown in full does not stay so once the view is Reception', async () => {
  const panel = await anOpenPanel();
  panel.toggleDiscreet();
  await panel.openCard(card);
  panel.showFull();
  panel.hearPolicy(set({ role: 'reception' }));
  expect(panel.view.value.screen).toMatchObject({ quiet: true });
});

test('Reception comes open where somebody left it open, and where the role is the same nothing changes', async () => {
  const panel = await anOpenPanel();
  panel.chooseRole('reception');
  panel.toggleDiscreet();
  panel.hearPolicy(set({ role: 'reception' }));
  expect(panel.view.value.discreet).toBe(false);
  panel.hearPolicy(set({ role: 'consulting' }));
  panel.hearPolicy(set({ role: 'reception' }));
  expect(panel.view.value.discreet).toBe(false);
});

test('a policy opens no discreet view under the eyes of those who are in it', async () => {
  const panel = await anOpenPanel();
  panel.chooseRole('reception');
  panel.hearPolicy(set({ role: 'consulting' }));
  expect(panel.view.value).toMatchObject({ role: 'consulting', discreet: true });
});

test('Reception begins discreet where it comes back since a policy file was taken out', async () => {
  const desk = await aDesk();
  const panel = await aPanel(desk);
  panel.chooseRole('reception');
  await settled();
  const again = await aPanel(desk, { policy: set({ role: 'consulting' }).policy, policyFile: 1 });
  expect(again.view.value).toMatchObject({ role: 'consulting', discreet: false });
  await again.dropPolicyFile();
  expect(again.view.value).toMatchObject({ role: 'reception', discreet: true });
});
