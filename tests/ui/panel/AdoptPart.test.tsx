import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AdoptPart } from '#components/panel/AdoptPart.tsx';
import type { Actions } from '#components/panel/actions.ts';
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

test.each([{ code: 'local-needs-name' }, { code: 'local-not-allowed', fault: undefined }] as const)(
  'a refusal is said at once, and what was typed stays: $code',
  async (refusal) => {
    shown({ adopt: async () => refusal });
    await adopt().click();
    await field('Your role').fill('G');
    await page.getByRole('button', { name: 'Adopt', exact: true }).click();
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent(localRefusals[refusal.code].words);
    await expect.element(field('Your role')).toHaveValue('G');
    expect(await findFaults()).toEqual([]);
  },
);

test('axe finds no fault', async () => {
  await expectNoFaults({ 'not adopted': part(actions), adopted: part(actions, true) });
});
