import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PinnedScreen } from '#components/panel/PinnedScreen.tsx';
import { freshSettings } from '#lib/panel/settings.ts';
import '../../../entrypoints/sidepanel/style.css';
import { manyCards } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { aRelease } from '../../support/a-release.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';
import { aRow } from '../../support/ui/views.ts';

const cards = manyCards(3);
const rows = cards.map((card) => aRow(card));
const pins = cards.map(({ id, title, discreetTitle }) => ({ id, title, discreetTitle }));
const home = { consulting: 'consulting/card-0000', reception: 'consulting/card-0000', tiles: [] };
const { actions } = notedActions();

function pinned(discreet = false, some = rows) {
  return <PinnedScreen rows={some} discreet={discreet} actions={actions} />;
}

async function openPins() {
  const release = aRelease(cards, { front: aFront({ home }) });
  const settings = { ...freshSettings, role: 'consulting', pins };
  const { panel } = await showPanel({ settings }, release);
  panel.openPage('pinned');
  await expect.element(page.getByRole('heading', { name: 'Pinned' })).toBeVisible();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('each pin opens, moves and goes, and its buttons name their card', async () => {
  const { actions, asked } = notedActions();
  show(<PinnedScreen rows={rows} discreet={false} actions={actions} />);
  await button('Card 1').click();
  await button('Move up Card 1').click();
  await button('Move down Card 1').click();
  await button('Unpin Card 1').click();
  expect(asked).toEqual([
    ['openCard', 'consulting/card-0001'],
    ['movePin', 'consulting/card-0001', -1],
    ['movePin', 'consulting/card-0001', 1],
    ['togglePin', rows[1]],
  ]);
});

test('at the ends a move button is off but can be reached, and does nothing', async () => {
  const { actions, asked } = notedActions();
  show(<PinnedScreen rows={rows} discreet={false} actions={actions} />);
  for (const name of ['Move up Card 0', 'Move down Card 2']) {
    await expect.element(button(name)).toHaveAttribute('aria-disabled', 'true');
    button(name).element().focus();
    await expect.element(button(name)).toHaveFocus();
    await userEvent.keyboard('{Enter} ');
  }
  expect(asked).toEqual([]);
});

test('a move button keeps focus while its card moves to the end', async () => {
  await openPins();
  button('Move up Card 2').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Move up Card 2')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Move up Card 2')).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button('Move up Card 2')).toHaveFocus();
  expect(textsOf('.pins .t')).toEqual(['Card 2', 'Card 0', 'Card 1']);
});

test('when a pin goes, focus stays on the page, at what stands in its place', async () => {
  await openPins();
  button('Unpin Card 0').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Unpin Card 0')).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement?.closest('main, header')).toBeTruthy();
});

test('with no pins it says how to pin, and leads to the cards', async () => {
  const { actions, asked } = notedActions();
  show(<PinnedScreen rows={[]} discreet={false} actions={actions} />);
  expect(textOnPage()).toContain('No card is pinned. Open a card and choose Pin.');
  await button('See all cards').click();
  expect(asked).toEqual([['openPage', 'all']]);
});

test('in discreet view pins have neutral titles, in their buttons too', () => {
  show(pinned(true));
  expect(document.querySelector('#panel')?.textContent).not.toMatch(/Card \d/);
  expect(textsOf('.pins .t')).toEqual(['Before we start', 'Before we start', 'Before we start']);
});

test('axe finds no fault', async () => {
  await expectNoFaults({ pins: pinned(), none: pinned(false, []), discreet: pinned(true) });
});
