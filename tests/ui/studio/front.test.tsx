import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HomePageScreen } from '#components/studio/front/HomePageScreen.tsx';
import { SearchWordsScreen } from '#components/studio/front/SearchWordsScreen.tsx';
import { SituationScreen } from '#components/studio/front/SituationScreen.tsx';
import type { Front } from '#lib/guidance/front.ts';
import type { ChangeFront } from '#lib/studio/front-changes.ts';
import type { FrontView } from '#lib/studio/front-view.ts';
import '../../../entrypoints/studio/style.css';
import { aFront, aSituation } from '../../support/a-front.ts';
import { expectNoFaults, show, textsOf } from '../../support/ui/stage.tsx';

const cards = ['One', 'Two', 'Three'].map((title) => ({
  ...{ id: `reception/${title.toLowerCase()}`, title, audience: ['consulting', 'reception'] },
  situations: title === 'One' ? ['first-minutes'] : [],
  sources: new Set<string>(),
}));
const front = aFront({
  home: {
    ...{ consulting: 'reception/one', reception: 'reception/gone' },
    tiles: ['reception/one', 'reception/two', 'reception/three'],
  },
  situations: [
    aSituation(),
    aSituation({ id: 'upset', label: 'Someone is upset', order: 20, first: [] }),
  ],
});
const view: FrontView = {
  ...{ front, cards, elsewhere: [], canUndo: true, canRedo: false, save: 'saved' },
  findings: [
    {
      ...{ id: 'finding-0', field: 'home.reception', change: undefined },
      found: {
        from: 'form',
        severity: 'fix',
        fault: { path: 'home.reception', code: 'not-found' },
      },
    },
  ],
};

/** Shows a screen over front matter that changes as its buttons are pressed. */
function stand(
  make: (view: FrontView, change: (field: string, one: ChangeFront) => void) => preact.VNode,
) {
  let now: Front = front;
  const draw = () => {
    const shown = make({ ...view, front: now }, (_field, change) => {
      now = change(now);
      draw();
    });
    show(<main class="page">{shown}</main>);
  };
  draw();
  return () => now;
}

const actions = (change: (field: string, one: ChangeFront) => void) => ({
  ...{
    change,
    save: async () => undefined,
    undo: async () => undefined,
    redo: async () => undefined,
  },
});
const home = (now: FrontView, change: (field: string, one: ChangeFront) => void) => (
  <HomePageScreen view={now} actions={actions(change)} onAdded={() => undefined} />
);
const situation =
  (about: string) => (now: FrontView, change: (f: string, c: ChangeFront) => void) => (
    <SituationScreen
      {...{ about, view: now }}
      actions={actions(change)}
      onRemoved={() => undefined}
    />
  );
const searchWords = (now: FrontView, change: (field: string, one: ChangeFront) => void) => (
  <SearchWordsScreen
    view={now}
    actions={actions(change)}
    tried={{ state: 'found', corrected: undefined, hits: [{ id: 'reception/one', title: 'One' }] }}
    trying={{ search: async () => undefined }}
  />
);
const nothing = () => undefined;

test('search words stand under a heading of their own, and without a group it says which are used', async () => {
  const now = stand(searchWords);
  expect(textsOf('h2')).toEqual(['Try a search', 'Words that mean the same']);
  const remove = page.getByRole('button', { name: 'Take it away Group 1' });
  while (now().synonyms.length > 0) await remove.click();
  const sentence = /^No group is written here yet\./;
  await expect.element(page.getByText(sentence)).toBeVisible();
  expect(textsOf('.frontform p')).toEqual([
    'Group 1 was removed.',
    expect.stringMatching(sentence),
  ]);
});

test('tiles are moved by keyboard, and focus goes where the tile goes', async () => {
  const now = stand(home);
  page.getByRole('button', { name: 'Move up Three' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Enter}');
  expect(now().home.tiles).toEqual(['reception/three', 'reception/one', 'reception/two']);
  expect(document.activeElement?.textContent).toBe('Move up Three');
  expect(textsOf('[role=status]')).toContain('Three is now 1 of 3.');
});

test('what is wrong stands beside its field, and a card that is gone can be chosen anew', async () => {
  const now = stand(home);
  expect(textsOf('[data-finding]')).toHaveLength(1);
  await userEvent.selectOptions(page.getByRole('combobox').nth(1), 'reception/two');
  expect(now().home.reception).toBe('reception/two');
});

test('by keys a card waits for Enter, so that arrows put nothing on home that was only passed', async () => {
  const now = stand(situation('first-minutes'));
  page.getByLabelText('Cards that come first').element().focus();
  await userEvent.keyboard('O');
  expect(now().situations[0]?.first ?? []).toEqual([]);
  await expect.element(page.getByRole('button', { name: 'Add it One' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(now().situations[0]?.first).toEqual(['reception/one']);
});

test('one press leaves home only cards of this library, and says so of cards that are gone', async () => {
  const now = stand(home);
  await page.getByRole('button', { name: 'Keep only cards of this library' }).click();
  expect(now().home).toEqual({
    ...{ consulting: 'reception/one', reception: 'reception/one' },
    tiles: ['reception/one', 'reception/two', 'reception/three'],
  });
});

test('what is wrong in a situation is counted on the home page, and F8 leads to the way there', async () => {
  const wrong = view.findings.map((one) => ({ ...one, field: 'situations.1.cue' }));
  show(<main class="page">{home({ ...view, findings: wrong }, nothing)}</main>);
  expect(textsOf('.pagehead [role=status]')[0]).toContain('1 thing to fix. F8 goes to the next.');
  await userEvent.keyboard('{F8}');
  const link = page.getByRole('link', { name: 'Someone is upset' });
  await expect.element(link).toHaveFocus();
  await expect.element(link).toHaveAccessibleDescription('1 to fix');
});

test('a situation with cards in it cannot be taken away, and says why', async () => {
  const now = stand(situation('first-minutes'));
  const button = page.getByRole('button', { name: 'Take this situation away' });
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button).toHaveAccessibleDescription('1 card is in it. Take it out first.');
  button.element().focus();
  await userEvent.keyboard('{Enter}');
  expect(now().situations).toHaveLength(2);
});

test('a situation is written in its own words', async () => {
  const now = stand(situation('upset'));
  await userEvent.type(page.getByLabelText('Cue'), ' now');
  expect(now().situations[1]?.cue).toBe('Say who you are now');
});

test('words are written with commas between them, and a new group stands first', async () => {
  const now = stand(searchWords);
  await userEvent.type(page.getByLabelText('Group 1'), ', in tears');
  expect(now().synonyms).toEqual([['upset', 'crying', 'in tears']]);
  await page.getByRole('button', { name: 'Add a group' }).click();
  await userEvent.type(page.getByLabelText('Group 1'), 'gp, doctor');
  expect(now().synonyms).toEqual([
    ['gp', 'doctor'],
    ['upset', 'crying', 'in tears'],
  ]);
});

test('a group stays in sight while it is written, until another word is looked for', async () => {
  const now = stand(searchWords);
  await userEvent.fill(page.getByLabelText('Find a word'), 'crying');
  const group = page.getByLabelText('Group 1');
  group.element().focus();
  await userEvent.keyboard('{Control>}a{/Control}{Delete}in tears');
  await expect.element(group).toHaveFocus();
  expect(now().synonyms).toEqual([['in tears']]);
  await userEvent.fill(page.getByLabelText('Find a word'), 'crying now');
  await expect.element(group).not.toBeInTheDocument();
});

test('axe finds no fault', async () => {
  const on = (one: preact.VNode) => <main class="page">{one}</main>;
  await expectNoFaults({
    home: on(home(view, nothing)),
    situation: on(situation('first-minutes')(view, nothing)),
    gone: on(situation('nowhere')(view, nothing)),
    words: on(searchWords(view, nothing)),
  });
});
