import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AdoptPart } from '#components/panel/AdoptPart.tsx';
import type { Actions } from '#components/panel/actions.ts';
import type { Adoption } from '#lib/guidance/practice.ts';
import { localRefusals } from '#lib/words/local-form.ts';
import '../../../entrypoints/sidepanel/style.css';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, findFaults, OnPage, show } from '../../support/ui/stage.tsx';

const adoption = { situation: 's', by: 'Hill Road', role: 'practice manager', day: '2026-11-01' };
const { actions } = notedActions();

function part(actions: Actions, adopted = false) {
  return (
    <OnPage>
      <AdoptPart
        situation="s"
        adoption={adopted ? adoption : undefined}
        practiceName="Hill Road"
        actions={actions}
      />
    </OnPage>
  );
}

function shown(answers: Partial<Actions> = {}, adopted = false): readonly Asked[] {
  const noted = notedActions(answers);
  show(part(noted.actions, adopted));
  return noted.asked;
}

const adopt = () => page.getByRole('button', { name: 'Adopt these cards for our practice' });
/** Adopts and stops as the panel does. */
function Live() {
  const [now, setNow] = useState<Adoption>();
  const acting = {
    ...actions,
    adopt: async (situation: string, by: string, role: string) => {
      setNow({ ...adoption, situation, by, role });
      return undefined;
    },
    stopAdopting: () => setNow(undefined),
  };
  return (
    <OnPage>
      <AdoptPart situation="s" adoption={now} practiceName="" actions={acting} />
    </OnPage>
  );
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name });

test('what was adopted says by whom and when, and can be stopped', async () => {
  const asked = shown({}, true);
  await expect
    .element(page.getByText('Adopted by Hill Road, practice manager, 1 Nov 2026'))
    .toBeVisible();
  await page.getByRole('button', { name: 'Stop adopting these cards' }).click();
  expect(asked).toEqual([['stopAdopting', 's']]);
});

test('to adopt asks first for the practice and a role, with the practice known', async () => {
  const asked = shown();
  await adopt().click();
  expect(asked).toEqual([]);
  await expect.element(field('Name of your practice')).toHaveValue('Hill Road');
  await expect.element(field('Your role')).toHaveAccessibleDescription(/Not your name/);
  await field('Your role').fill('GP');
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual([['adopt', 's', 'Hill Road', 'GP']]);
});

test('what was typed stays where it may not be kept, and that is said at once', async () => {
  const refusal = { code: 'local-not-allowed' } as const;
  shown({ adopt: async () => refusal });
  await adopt().click();
  await field('Your role').fill('G');
  await button('Adopt').click();
  await expect
    .element(page.getByRole('alert').getByText(localRefusals[refusal.code].words))
    .toBeVisible();
  await expect.element(field('Your role')).toHaveValue('G');
  expect(await findFaults()).toEqual([]);
});

test('a name that is missing is named, and its field is marked', async () => {
  shown({ adopt: async () => ({ code: 'local-needs-name' }) });
  await adopt().click();
  await button('Adopt').click();
  await expect
    .element(page.getByRole('alert').getByText(/Write the name of your practice and your role/))
    .toBeVisible();
  await expect.element(field('Your role')).toBeInvalid();
  await expect.element(field('Name of your practice')).not.toBeInvalid();
  expect(await findFaults()).toEqual([]);
  await button('Cancel').click();
  await expect.element(adopt()).toBeVisible();
});

test('Enter pressed once too often takes no adoption back, and what is taken back is said', async () => {
  show(<Live />);
  await adopt().click();
  await field('Name of your practice').fill('Hill Road');
  await field('Your role').fill('GP');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/^Adopted by Hill Road, GP/)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Stop adopting these cards')).toBeVisible();
  await button('Stop adopting these cards').click();
  await expect
    .element(page.getByText('Your practice no longer adopts these cards.'))
    .toHaveRole('status');
});

test('axe finds no fault', async () => {
  await expectNoFaults({ 'not adopted': part(actions), adopted: part(actions, true) });
});
