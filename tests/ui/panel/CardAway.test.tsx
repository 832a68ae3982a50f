import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CardScreen } from '#components/panel/CardScreen.tsx';
import { fetchPages } from '#components/panel/use-pages.ts';
import type { CardScreenView } from '#lib/panel/screens.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard } from '../../support/a-card.ts';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textOnPage } from '../../support/ui/stage.tsx';
import { aCardScreen, aCardView, aSummary } from '../../support/ui/views.ts';

const late = aCard({ risk: true, reviewBy: '2026-05-01' });
const folded = aCardScreen(aCardView(late), { folded: true });
const gone: CardScreenView = { ...aCardScreen(), card: undefined, gone: true };
const unread: CardScreenView = { ...gone, unread: true };
const hidden = aCardScreen(aCardView(), { hiddenHere: aSummary() });
const { actions } = notedActions();

function shown(view: CardScreenView): readonly Asked[] {
  const noted = notedActions();
  show(<CardScreen view={view} actions={noted.actions} />);
  return noted.asked;
}

// As in the panel, which has them soon after its first words.
beforeAll(fetchPages);

test('a card well past its review opens folded: its title, the day, and what to do', async () => {
  const asked = shown(folded);
  expect(textOnPage()).toContain('Start safe');
  expect(textOnPage()).toContain('Open it anyway, or ask your practice lead.');
  expect(textOnPage()).toContain('Review was due 1 May 2026.');
  expect(textOnPage()).not.toContain('Say who you are.');
  await page.getByRole('button', { name: 'Open it anyway' }).click();
  expect(asked).toEqual([['openAnyway']]);
});

test('a card that is only just past its review is there, and says so', () => {
  shown(aCardScreen(aCardView(aCard({ reviewBy: '2026-11-01' }))));
  expect(textOnPage()).toContain('Say who you are.');
  expect(textOnPage()).toContain('Review was due 1 Nov 2026. Check local details');
});

test('a card that is gone says so, names nothing, and leads to all cards', async () => {
  const asked = shown(gone);
  expect(textOnPage()).toContain('This card is not in the guidance any more.');
  await page.getByRole('button', { name: 'See all cards' }).click();
  expect(asked).toEqual([['openPage', 'all']]);
});

test('a card that a disk damaged says so, that the others are safe, and that it comes again', () => {
  shown(unread);
  expect(textOnPage()).toContain('This card cannot be read at the moment.');
  expect(textOnPage()).toContain('The other cards are safe to use.');
  expect(textOnPage()).not.toContain('not in the guidance');
});

test('a card hidden here says that only this practice hid it, and can be shown again', async () => {
  const asked = shown(hidden);
  expect(textOnPage()).toContain('Your practice hid this card. Nobody else’s copy changed.');
  expect(textOnPage()).not.toContain('Say who you are.');
  await page.getByRole('button', { name: 'Show it again' }).click();
  expect(asked).toEqual([['showHere', aSummary()]]);
});

test('a card that a signed source of the practice hides says so, and nothing here can show it', async () => {
  shown({ ...hidden, hiddenBy: 'Hill Road cards' });
  expect(textOnPage()).toContain('“Hill Road cards” publishes so, signed.');
  const button = page.getByRole('button', { name: 'Show it again' });
  await expect.element(button).not.toBeInTheDocument();
});

test('each has one heading that can take focus', async () => {
  for (const view of [folded, gone, hidden]) {
    shown(view);
    const heading = page.getByRole('heading', { level: 1 });
    await expect.element(heading).toHaveAttribute('tabindex', '-1');
  }
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    folded: <CardScreen view={folded} actions={actions} />,
    gone: <CardScreen view={gone} actions={actions} />,
    unread: <CardScreen view={unread} actions={actions} />,
    'hidden here': <CardScreen view={hidden} actions={actions} />,
  });
});
