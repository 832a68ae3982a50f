import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AdoptedPart } from '#components/studio/AdoptedPart.tsx';
import { OwnCardsPart } from '#components/studio/OwnCardsPart.tsx';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import type { OwnRow } from '#lib/studio/own-written.ts';
import type { PracticeView } from '#lib/studio/practice-view.ts';
import { adoptWords } from '#lib/words/adopt.ts';
import { localRefusals } from '#lib/words/local-form.ts';
import '../../../entrypoints/studio/style.css';
import { aSituation } from '../../support/a-front.ts';
import { aPractice } from '../../support/a-practice.ts';
import { box, openAt, press } from '../../support/studio/half-typing.tsx';
import { expectNoFaults, findFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';

const written = { by: 'Hill Road Surgery', day: '2026-11-22', lang: 'en-GB' };
const own: readonly OwnRow[] = [
  { ...written, id: 'reception/seat', title: 'A seat by the door' },
  { ...written, id: 'reception/lift', title: 'The lift is out of order' },
];
const choices = [
  { id: 'reception/bell', title: 'The bell at the desk' },
  { id: 'reception/dog', title: 'Somebody brings a dog' },
];
const some: PracticeView = {
  ...{ practice: aPractice(), rows: [], own, choices, situations: [] },
  ...{ incoming: undefined, titles: new Map<string, string>() },
};

/** Shows the part over a practice that changes as its buttons are pressed; gives what was asked. */
function stand(view: PracticeView, refusal?: LocalRefusal) {
  const asked: (readonly string[])[] = [];
  let now = view;
  const draw = () => show(onPage(now, { addOwn, takeOwnAway }));
  const addOwn = async (id: string, by: string) => {
    asked.push([id, by]);
    return refusal;
  };
  const takeOwnAway = async (id: string) => {
    asked.push([id]);
    now = { ...now, own: now.own.filter((one) => one.id !== id) };
    draw();
    return undefined;
  };
  draw();
  return asked;
}

type Actions = Parameters<typeof OwnCardsPart>[0]['actions'];
const nothing: Actions = { addOwn: async () => undefined, takeOwnAway: async () => undefined };

function onPage(view: PracticeView, actions: Actions = nothing) {
  return (
    <main class="page">
      <h1>Our practice</h1>
      <OwnCardsPart view={view} actions={actions} />
    </main>
  );
}

const away = (title: string) => page.getByRole('button', { name: `Take away ${title}` });

test('each card of the practice’s own leads to its page, and says who wrote it and when', () => {
  stand(some);
  expect(textsOf('li > span')).toEqual([
    'A seat by the door. Written by Hill Road Surgery, not co-produced. 22 Nov 2026.',
    'The lift is out of order. Written by Hill Road Surgery, not co-produced. 22 Nov 2026.',
  ]);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('li a')];
  expect(links.map(({ hash }) => hash)).toEqual([
    '#/local/reception/seat',
    '#/local/reception/lift',
  ]);
});

test('a new card is added under the practice’s name, by Enter in the field, and it says so', async () => {
  const asked = stand(some);
  await userEvent.selectOptions(page.getByRole('combobox'), 'Somebody brings a dog');
  page.getByLabelText('Name of your practice').element().focus();
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual([['reception/dog', 'Hill Road Surgery']]);
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved.');
});

test('a refusal is said beside the form, and what was typed and chosen stays', async () => {
  const asked = stand(some, { code: 'local-needs-name' });
  await userEvent.selectOptions(page.getByRole('combobox'), 'Somebody brings a dog');
  await userEvent.fill(page.getByLabelText('Name of your practice'), ' ');
  await page.getByRole('button', { name: 'Add to our practice' }).click();
  expect(asked).toEqual([['reception/dog', ' ']]);
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(localRefusals['local-needs-name'].words);
  await expect.element(page.getByRole('combobox')).toHaveValue('reception/dog');
  await expect.element(page.getByLabelText('Name of your practice')).toHaveValue(' ');
});

test('a card is taken away by keyboard, and focus stays in the list until nothing is left', async () => {
  const asked = stand(some);
  away('A seat by the door').element().focus();
  await userEvent.keyboard('{Enter}');
  expect(textsOf('li > span')).toHaveLength(1);
  await expect.element(away('The lift is out of order')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual([['reception/seat'], ['reception/lift']]);
  expect(document.querySelector('ul')).toBeNull();
  await expect.element(page.getByText('The lift is out of order was taken away.')).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('combobox')).toHaveFocus();
});

test('with no card that is complete it says what to do, and leads there', () => {
  stand({ ...some, own: [], choices: [] });
  expect(textOnPage()).toContain('once every field that it needs is filled in.');
  expect(document.querySelector<HTMLAnchorElement>('p a')?.hash).toBe('#/new');
  expect(document.querySelector('form')).toBeNull();
});

const adopting: PracticeView = {
  ...some,
  practice: aPractice([], {
    adopted: [{ situation: 'upset', by: 'Hill Road', role: 'manager', day: '2026-11-01' }],
  }),
  situations: [aSituation({ id: 'upset', label: 'Someone is upset' }), aSituation()],
};

function adopted(asked: string[] = [], view = adopting) {
  const stopAdopting = async (id: string) => void asked.push(id);
  return (
    <main class="page">
      <h1>Our practice</h1>
      <AdoptedPart view={view} actions={{ adopt: async () => undefined, stopAdopting }} />
    </main>
  );
}

test('an adopted situation says by whom, in which role and when, and can be given back', async () => {
  const asked: string[] = [];
  show(adopted(asked));
  expect(textsOf('li > span')).toEqual([
    'Someone is upset. Adopted by Hill Road, manager, 1 Nov 2026',
  ]);
  page.getByRole('button', { name: 'No longer adopted Someone is upset' }).element().focus();
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual(['upset']);
  show(adopted(asked, { ...adopting, practice: aPractice() }));
  await expect.element(page.getByText('Someone is upset is no longer adopted.')).toHaveFocus();
});

test('without a role nothing is adopted: that is said in sight, and the empty field is marked', async () => {
  const studio = await openAt('#/practice');
  const [name, role] = [box('Name of your practice').last(), box('Who decided')];
  await name.fill('Hill Road');
  await press('Adopt');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(`${adoptWords.notAdopted}${adoptWords.needsNames}`);
  await expect.element(role).toHaveAttribute('aria-invalid', 'true');
  await expect.element(name).not.toHaveAttribute('aria-invalid');
  expect(await findFaults()).toEqual([]);
  await role.fill('Practice manager');
  await press('Adopt');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  expect(studio.state.practice.value.adopted).toHaveLength(1);
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    adopted: adopted(),
    some: onPage(some),
    none: onPage({ ...some, own: [] }),
    'nothing to choose': onPage({ ...some, own: [], choices: [] }),
  });
});
