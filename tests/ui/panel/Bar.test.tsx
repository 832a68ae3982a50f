import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Bar } from '#components/panel/Bar.tsx';
import type { PanelView } from '#lib/panel/screens.ts';
import '../../../entrypoints/sidepanel/style.css';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, findFaults, OnPage, show, textOnPage } from '../../support/ui/stage.tsx';
import { aCardScreen, aPanelView } from '../../support/ui/views.ts';

const home = aPanelView();
const card: PanelView = { ...home, screen: aCardScreen() };
const { actions } = notedActions();

function bar(view: PanelView): readonly Asked[] {
  const noted = notedActions();
  show(<Bar view={view} actions={noted.actions} />);
  return noted.asked;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('at home it says which view this is, and leads to the other', async () => {
  const asked = bar(home);
  await button('View: Consulting').click();
  await button('Switch to Reception').click();
  expect(asked).toEqual([['chooseRole', 'reception']]);
  await expect.element(button('Switch to Reception')).not.toBeInTheDocument();
  expect(bar({ ...home, role: 'reception' })).toEqual([]);
  await button('View: Reception').click();
  await expect.element(button('Switch to Consulting')).toBeVisible();
});

test('elsewhere it leads back, and says where to', async () => {
  const asked = bar(card);
  await button('Consulting').click();
  expect(asked).toEqual([['back']]);
});

test('in discreet view it names no role, and Back says only Back', async () => {
  bar({ ...card, discreet: true });
  await expect.element(button('Back')).toBeVisible();
  expect(textOnPage()).not.toMatch(/consulting|reception/i);
  bar({ ...home, discreet: true });
  expect(textOnPage()).not.toMatch(/consulting|reception/i);
});

test('discreet view has Find, but for where something is being found', async () => {
  const asked = bar({ ...home, discreet: true });
  await button('Find').click();
  expect(asked).toEqual([['openFind']]);
  bar(home);
  await expect.element(button('Find')).not.toBeInTheDocument();
  const found = { query: '', corrected: undefined, ready: true, count: 0, cardsInAll: 0 };
  bar({ ...home, discreet: true, screen: { screen: 'found', found: { ...found, groups: [] } } });
  await expect.element(button('Find')).not.toBeInTheDocument();
});

test('Discreet says whether it is on, and Hide is always there', async () => {
  const asked = bar(card);
  await expect.element(button('Discreet')).toHaveAttribute('aria-pressed', 'false');
  await button('Discreet').click();
  await button('Hide').click();
  expect(asked).toEqual([['toggleDiscreet'], ['hide']]);
  bar({ ...card, discreet: true });
  await expect.element(button('Discreet')).toHaveAttribute('aria-pressed', 'true');
  await expect.element(button('Hide')).toBeVisible();
});

test.each([
  ['Switch to Reception', ['chooseRole', 'reception']],
  ['All cards', ['openPage', 'all']],
  ['Pinned', ['openPage', 'pinned']],
  ['What’s new', ['openPage', 'news']],
  ['Our practice', ['openPage', 'practice']],
  ['Print', ['openPage', 'print']],
  ['Open in its own small window', ['openOwnWindow']],
  ['Settings', ['openPage', 'settings']],
  ['Keyboard', ['openPage', 'keyboard']],
  ['About and privacy', ['openPage', 'about']],
  ['Check this computer', ['openPage', 'check']],
] as const)('the menu leads on and closes: %s', async (name, wanted) => {
  const asked = bar(card);
  await button('Menu').click();
  await button(name).click();
  expect(asked).toEqual([wanted]);
  await expect.element(button(name)).not.toBeInTheDocument();
});

test('the menu opens, moves and closes by keys, and gives focus back', async () => {
  bar(card);
  button('Menu').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('All cards')).toBeVisible();
  await userEvent.tab();
  await expect.element(button('Switch to Reception')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button('All cards')).not.toBeInTheDocument();
  await expect.element(button('Menu')).toHaveFocus();
});

test('an open menu reaches past no edge, and axe finds no fault in it', async () => {
  show(
    <>
      <Bar view={card} actions={actions} />
      <OnPage>Words</OnPage>
    </>,
  );
  await button('Menu').click();
  const { left, right, bottom } = document.querySelector('#menu')?.getBoundingClientRect() ?? {};
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
  expect(await findFaults()).toEqual([]);
});

test.each(['Menu', 'View: Consulting'])(
  'what %s opens stands at the panel, however wide its window is',
  async (name) => {
    await page.viewport(1280, 800);
    bar(home);
    await button(name).click();
    const menu = document.querySelector(':popover-open')?.getBoundingClientRect();
    const panel = document.querySelector('#panel')?.getBoundingClientRect();
    expect(menu?.left).toBeGreaterThanOrEqual(panel?.left ?? 0);
    expect(menu?.right).toBeLessThanOrEqual(panel?.right ?? 0);
    await page.viewport(360, 800);
  },
);

test('axe finds no fault', async () => {
  const look = (view: PanelView) => (
    <>
      <Bar view={view} actions={actions} />
      <OnPage>Words</OnPage>
    </>
  );
  await expectNoFaults({
    'at home': look(home),
    'on a card': look(card),
    'in discreet view': look({ ...card, discreet: true }),
    'at a discreet home': look({ ...home, discreet: true }),
  });
});
