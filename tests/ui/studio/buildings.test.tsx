import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SitesPart } from '#components/studio/SitesPart.tsx';
import '../../../entrypoints/studio/style.css';
import { aCard } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { asksFirst, openAt } from '../../support/studio/half-typing.tsx';
import { findFaults, gapBetween, show, textsOf } from '../../support/ui/stage.tsx';

const sites = [
  { id: 'elm-street', name: 'Elm Street' },
  { id: 'high-street', name: 'High Street' },
];
const slots = { 'high-street': { room: 'Room 9', lead: 'Sam' } };
const practice = aPractice([aNote(layered(aCard()), { slots })], { sites });

const names = page.getByRole('textbox', { name: 'Names of your buildings' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Shows the part; gives the lists that it asked to be saved. */
function shown(): readonly (readonly string[])[] {
  const asked: (readonly string[])[] = [];
  const setSites = async (lines: readonly string[]) => {
    asked.push(lines);
    return undefined;
  };
  show(
    <main class="page">
      <h1>Our practice</h1>
      <SitesPart practice={practice} actions={{ setSites }} />
    </main>,
  );
  return asked;
}

test('before a building with facts goes the Studio asks first, with what would no longer be shown', async () => {
  const asked = shown();
  await names.fill('Elm Street');
  await button('Save buildings').click();
  await expect.element(button('Go back to the list')).toHaveFocus();
  expect(textsOf('[role=alert] li')).toEqual(['High Street: Room 9; Sam']);
  // On one line: it once stood two letters to a line, in the room of a drawing.
  expect(document.querySelector('[role=alert] li')?.clientHeight).toBeLessThan(40);
  const [lead, list, rename] = document.querySelectorAll('[role=alert] :is(p, ul)');
  if (!lead || !list || !rename) throw new Error('a sentence, a list and a sentence');
  expect([gapBetween(lead, list), gapBetween(list, rename)]).toEqual([6, 6]);
  expect(await findFaults()).toEqual([]);
  await button('Go back to the list').click();
  await expect.element(button('Save buildings')).toHaveFocus();
  expect(asked).toEqual([]);
  await button('Save buildings').click();
  await button('Save without them').click();
  await expect.poll(() => asked).toEqual([['Elm Street']]);
});

test('a building that is renamed on its line is saved unasked', async () => {
  const asked = shown();
  await names.fill('Elm Street\nMarket Square');
  await button('Save buildings').click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved.');
  expect(asked).toEqual([['Elm Street', 'Market Square']]);
});

test('whoever saves the buildings on their page reads that they are saved', async () => {
  await openAt('#/practice');
  await names.fill('Elm Street\nHigh Street');
  await button('Save buildings').click();
  await expect.element(names).toHaveValue('Elm Street\nHigh Street');
  await expect.element(page.getByText('Saved.', { exact: true })).toBeVisible();
  await expect.poll(asksFirst).toBe(false);
});

test('two buildings of one name are not saved: that is said in sight, and the list is marked', async () => {
  await openAt('#/practice');
  await names.fill('Elm Street\nHigh Street\nHigh Street');
  await button('Save buildings').click();
  const alert = page.getByRole('alert');
  await expect.element(alert.getByText(/^Two buildings have the same name\./)).toBeVisible();
  await expect.element(names).toHaveAttribute('aria-invalid', 'true');
  await names.fill('Elm Street\nHigh Street');
  await button('Save buildings').click();
  await expect.element(alert).not.toBeInTheDocument();
  await expect.element(names).not.toHaveAttribute('aria-invalid');
});
