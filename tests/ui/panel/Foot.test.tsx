import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Foot } from '#components/panel/Foot.tsx';
import type { FootView, PanelView } from '#lib/panel/screens.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard } from '../../support/a-card.ts';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import {
  expectNoFaults,
  OnPage,
  show,
  textOnPage,
  textsOf,
  widerThanPage,
} from '../../support/ui/stage.tsx';
import { aCardScreen, aCardView, aPanelView, aSummary } from '../../support/ui/views.ts';

const foot: FootView = {
  released: '2026-11-22',
  from: undefined,
  check: { check: 'no-source' },
  pastReview: 0,
  news: 0,
  newer: false,
};
const home = aPanelView({ foot });
const card: PanelView = { ...home, screen: aCardScreen() };
const handed = aCardView(aCard({ handout: { title: 'For you', lines: ['You choose.'] } }));
const withHandout: PanelView = { ...home, screen: aCardScreen(handed) };
const { actions } = notedActions();

function shown(view: PanelView): readonly Asked[] {
  const noted = notedActions();
  show(<Foot view={view} actions={noted.actions} />);
  return noted.asked;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('the foot says which cards these are, and that no source is set', () => {
  shown(home);
  expect(textOnPage()).toBe('Built-in cards 2026.11. No update source set.');
});

test('the foot of a private window says that cards of sources are not here, not that none is set', () => {
  show(<Foot view={home} privateWindow actions={actions} />);
  expect(textOnPage()).toBe(
    'Built-in cards 2026.11. Private window: cards of update sources are not here.',
  );
});

test('the foot counts what is past review, and what is new', async () => {
  const asked = shown({ ...home, foot: { ...foot, pastReview: 1, news: 2 } });
  expect(textOnPage()).toContain('1 card past review.');
  await button('What’s new: 2').click();
  expect(asked).toEqual([['openPage', 'news']]);
});

test('newer cards are announced in the foot, in place of the version', () => {
  shown({ ...home, foot: { ...foot, newer: true } });
  expect(textOnPage()).toBe('New cards are ready. They will show when you go back.');
});

test('a discreet view has no foot, nor has a quiet card, and neither has a card that is not there', () => {
  for (const view of [
    { ...home, discreet: true },
    { ...card, discreet: true, screen: aCardScreen(aCardView(), { quiet: true }) },
    { ...home, foot: undefined },
    { ...home, screen: { ...aCardScreen(), card: undefined, gone: true } },
  ]) {
    shown(view);
    expect(document.querySelector('footer')).toBeNull();
  }
});

test('a card’s foot pins, prints and tells, each of this card', async () => {
  const asked = shown(card);
  await expect.element(page.getByRole('group', { name: 'This card' })).toBeVisible();
  for (const name of ['Pin', 'Print', 'Tell us']) await button(name).click();
  expect(asked).toEqual([
    ['togglePin', expect.objectContaining({ id: 'consulting/start-safe', title: 'Start safe' })],
    ['print', { print: 'card', card: 'consulting/start-safe' }],
    ['openTell', 'consulting/start-safe'],
  ]);
});

test('a card that is shown in full in discreet view has all of its foot', async () => {
  shown({ ...withHandout, discreet: true });
  for (const name of ['Pin', 'Print', 'Handout', 'Tell us'])
    await expect.element(button(name)).toBeVisible();
});

test('a card that is hidden here can be told of, and neither pinned nor printed', () => {
  shown({ ...home, screen: aCardScreen(handed, { hiddenHere: aSummary() }) });
  expect(textsOf('footer button')).toEqual(['Tell us']);
});

test('a card that is folded is printed only once it was opened anyway', () => {
  shown({ ...home, screen: aCardScreen(handed, { folded: true }) });
  expect(textsOf('footer button')).toEqual(['Pin', 'Tell us']);
});

test('a pinned card says that it is', async () => {
  shown(card);
  await expect.element(button('Pin')).toHaveAttribute('aria-pressed', 'false');
  shown({ ...card, screen: aCardScreen(aCardView(), { pinned: true }) });
  await expect.element(button('Pin')).toHaveAttribute('aria-pressed', 'true');
});

test('a card has a handout only where one was written', async () => {
  shown(card);
  await expect.element(button('Handout')).not.toBeInTheDocument();
  const asked = shown(withHandout);
  await button('Handout').click();
  expect(asked).toEqual([['print', { print: 'handout', card: 'consulting/start-safe' }]]);
  expect(widerThanPage()).toEqual([]);
});

test('axe finds no fault', async () => {
  const look = (view: PanelView) => (
    <>
      <OnPage>Words</OnPage>
      <Foot view={view} actions={actions} />
    </>
  );
  await expectNoFaults({
    home: look({ ...home, foot: { ...foot, pastReview: 3, news: 2 } }),
    newer: look({ ...home, foot: { ...foot, newer: true } }),
    card: look({ ...card, screen: aCardScreen(aCardView(), { pinned: true }) }),
    handout: look(withHandout),
  });
});
