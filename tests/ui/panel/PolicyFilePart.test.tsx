import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Actions } from '#components/panel/actions.ts';
import { PolicyFilePart } from '#components/panel/PolicyFilePart.tsx';
import { accept, refuse } from '#lib/base/result.ts';
import type { SettingsView } from '#lib/panel/settings-view.ts';
import { fingerprintInWords } from '#lib/trust/fingerprint-words.ts';
import type { OfferedPolicy } from '#lib/trust/policy-file.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aPolicy } from '../../support/a-policy.ts';
import { aSourceState } from '../../support/a-source-state.ts';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textOnPage, widerThanPage } from '../../support/ui/stage.tsx';
import { aSettingsScreen } from '../../support/ui/views.ts';

const hash = 'ab'.repeat(32);
const offered: OfferedPolicy = {
  policy: aPolicy(),
  fingerprints: [{ root: fingerprintInWords(hash), mustInclude: [fingerprintInWords(hash)] }],
};
const broughtIn = Date.UTC(2026, 10, 20, 9, 5);
const fromFile = { policy: aPolicy(), policyFile: broughtIn };

function part(view: Partial<SettingsView>, answers: Partial<Actions> = {}) {
  const { actions, asked } = notedActions(answers);
  return {
    asked,
    shown: (
      <main>
        <h1>Settings</h1>
        <PolicyFilePart view={aSettingsScreen(view)} actions={actions} />
      </main>
    ),
  };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const pick = () =>
  userEvent.upload(page.getByLabelText('Bring in a policy file'), new File(['{}'], 'policy.json'));

test('all that it would set is read before it holds, and its words must be compared first', async () => {
  const { asked, shown } = part(
    {},
    { readPolicyFile: async () => accept(offered), keepPolicyFile: async () => accept(undefined) },
  );
  show(shown);
  await pick();
  await expect.element(page.getByText('What this policy would set')).toHaveFocus();
  const text = textOnPage();
  expect(text).toContain('At least 1 person with lived experience.');
  expect(text).toContain(fingerprintInWords(hash).join(' '));
  for (const said of [
    'https://cards.example/metadata/',
    'Reception',
    'After 5 minutes without use',
  ])
    expect(text).toContain(said);
  for (const said of ['Cannot be added', 'cards@practice.example', 'ours.foreword'])
    expect(text).toContain(said);
  expect(widerThanPage()).toEqual([]);
  await button('Use this policy').click();
  await expect.poll(textOnPage).toContain('Nothing has changed.');
  expect(asked.map(([name]) => name)).toEqual(['readPolicyFile']);
  await page.getByRole('checkbox', { name: /I compared every word/ }).click();
  await button('Use this policy').click();
  await expect.element(page.getByText('Done. The policy holds from now on.')).toBeVisible();
  expect(asked.at(-1)).toEqual(['keepPolicyFile', aPolicy()]);
});

test('the sources that it would set aside are named before it holds, with how many cards go', async () => {
  const sources = [
    aSourceState({ id: 'own-1', title: 'Our own', cards: 3 }),
    aSourceState({ id: 'region', title: 'Named by both', byPolicy: true }),
    aSourceState({ id: 'of-before', title: 'Of before', cards: 1, byPolicy: true }),
  ];
  show(part({ sources }, { readPolicyFile: async () => accept(offered) }).shown);
  await pick();
  const going = (name: string) =>
    expect.poll(() => page.getByRole('region', { name }).element().textContent);
  await going('Update sources that it would set aside').toContain('“Our own”, 3 cards');
  await going('Update sources that it would set aside').toContain('It comes back when');
  await going('Update sources that it would leave out').toContain('“Of before”, 1 card');
  expect(textOnPage()).not.toContain('Named by both');
});

test('a policy that lets people add sources sets none of theirs aside', async () => {
  const { trust } = aPolicy();
  const policy = aPolicy({ trust: { ...trust, userMayAddSources: true } });
  const sources = [aSourceState({ id: 'own-1', title: 'Our own' })];
  const readPolicyFile = async () => accept({ ...offered, policy });
  show(part({ sources }, { readPolicyFile }).shown);
  await pick();
  await expect.poll(textOnPage).toContain('Can be added here');
  expect(textOnPage()).not.toContain('Our own');
});

test('a file that was left changes nothing, and one that was refused says why', async () => {
  const answers = [accept(offered), refuse({ code: 'policy-file-older', version: 2, here: 3 })];
  const { asked, shown } = part({}, {
    readPolicyFile: async () => answers.shift(),
  } as Partial<Actions>);
  show(shown);
  await pick();
  await button('Leave it').click();
  await expect.element(button('Use this policy')).not.toBeInTheDocument();
  await pick();
  await expect.poll(textOnPage).toContain('version 3 holds here');
  await expect.poll(textOnPage).toContain('Code: policy-file-older.');
  expect(asked.map(([name]) => name)).toEqual(['readPolicyFile', 'readPolicyFile']);
});

test('a policy from a file says since when it holds, and is taken out on a second press', async () => {
  const { asked, shown } = part(fromFile, { dropPolicyFile: async () => accept(undefined) });
  show(shown);
  expect(textOnPage()).toContain('Policy 3 holds here. It is from a file that was brought in 20');
  await button('Take the policy out').click();
  expect(asked).toEqual([]);
  await button('Take it out').click();
  expect(asked).toEqual([['dropPolicyFile']]);
  await expect.poll(textOnPage).toContain('The policy was taken out.');
});

test('a policy that could not be taken out is not said to be', async () => {
  const refused = refuse({ code: 'database-not-readable' } as const);
  show(part(fromFile, { dropPolicyFile: async () => refused }).shown);
  await button('Take the policy out').click();
  await button('Take it out').click();
  await expect.poll(textOnPage).toContain('The policy was not taken out');
  expect(textOnPage()).toContain('Close other Foreword windows, then try again.');
  expect(textOnPage()).not.toContain('The policy was taken out.');
});

test('where an organisation hands out a policy, no file can be brought in, and the page says so', async () => {
  show(part({ policy: aPolicy() }).shown);
  expect(textOnPage()).toContain('It goes before any file, so none can be brought in.');
  await expect.element(page.getByLabelText('Bring in a policy file')).not.toBeInTheDocument();
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    none: part({}).shown,
    'from a file': part(fromFile).shown,
    organisation: part({ policy: aPolicy() }).shown,
  });
});
