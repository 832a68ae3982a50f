import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PracticeScreen } from '#components/studio/PracticeScreen.tsx';
import type { PracticeRow, PracticeView } from '#lib/studio/practice-view.ts';
import '../../../entrypoints/studio/style.css';
import { aPractice } from '../../support/a-practice.ts';
import { findFaults, show, textsOf } from '../../support/ui/stage.tsx';

const row: Omit<PracticeRow, 'id' | 'title'> = {
  ...{ audience: ['reception'], lang: 'en-GB', here: 'as-it-is', missing: 0 },
};
const rows: readonly PracticeRow[] = [
  { ...row, id: 'reception/seat', title: 'A seat by the door' },
  { ...row, id: 'reception/lift', title: 'The lift is out of order' },
];
const view: PracticeView = {
  ...{ practice: aPractice(), rows, own: [], choices: [], situations: [] },
  ...{ incoming: undefined, titles: new Map<string, string>() },
};
const nothing = async () => undefined;

function stand() {
  show(
    <main class="page">
      <PracticeScreen
        view={view}
        actions={{
          ...{ readShown: nothing, savePractice: nothing, readPractice: nothing },
          ...{ takePractice: nothing, dropPractice: () => undefined, setSites: nothing },
          ...{ adopt: nothing, stopAdopting: nothing, addOwn: nothing, takeOwnAway: nothing },
        }}
      />
    </main>,
  );
}

test('a search that leaves no card says so in the place of the table', async () => {
  stand();
  expect(textsOf('tbody th')).toEqual(['A seat by the door', 'The lift is out of order']);
  await page.getByRole('searchbox').fill('lift');
  expect(textsOf('tbody th')).toEqual(['The lift is out of order']);
  await page.getByRole('searchbox').fill('lifft');
  expect(textsOf('.none')).toEqual(['No card matches. Search for a simpler word.']);
  await expect.element(page.getByRole('table')).not.toBeInTheDocument();
  await expect.element(page.getByText('0 of 2 shown.')).toHaveRole('status');
  expect(await findFaults()).toEqual([]);
});

test('where nothing is left to fill in, it says that', async () => {
  stand();
  await page.getByRole('combobox', { name: 'Show' }).selectOptions('With something to fill in');
  expect(textsOf('.none')).toEqual(['No card has anything left to fill in.']);
});
