import { beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HiddenScreen } from '#components/panel/HiddenScreen.tsx';
import { QuietCard } from '#components/panel/QuietCard.tsx';
import { Screen } from '#components/panel/Screen.tsx';
import { fetchPages } from '#components/panel/use-pages.ts';
import type { ScreenView } from '#lib/panel/screens.ts';
import { freshSettings } from '#lib/panel/settings.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard } from '../../support/a-card.ts';
import { aManifest } from '../../support/ui/a-manifest.ts';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textOnPage } from '../../support/ui/stage.tsx';
import { aCardScreen, aCardView, aHome, aPanelView } from '../../support/ui/views.ts';

const topic = aCard({
  title: 'Someone tells you about abuse',
  contentNotes: ['abuse'],
  folded: { heading: 'Details of harm', lines: ['A hard line.'] },
});
const quietCard = <QuietCard title="Before we start" lines={topic.lines} onShowFull={undefined} />;

/** A screen between the bar and the foot, as the panel shows it in discreet view or not. */
function screen(view: ScreenView, discreet: boolean) {
  const { actions, asked } = notedActions();
  const panelView = aPanelView({ screen: view, discreet });
  const shared = { settings: freshSettings, actions, manifest: aManifest() };
  return { asked, look: <Screen view={panelView} {...shared} /> };
}

// As in the panel, which has them soon after its first words.
beforeAll(fetchPages);

const linesOnPage = () => textOnPage().split(/\n+/);

test('a quiet card has its neutral title and its lines, and nothing of its topic', async () => {
  const { look } = screen(aCardScreen(aCardView(topic), { quiet: true }), true);
  show(look);
  expect(textOnPage()).toBe(
    ['Before we start', 'Say who you are.', 'Offer a choice.', 'Show the full card'].join('\n'),
  );
  expect(document.body.innerHTML).not.toMatch(/abuse|harm|Starter card/i);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveAttribute('tabindex', '-1');
});

test('a quiet card leads to the full card on a press', async () => {
  const { look, asked } = screen(aCardScreen(aCardView(topic), { quiet: true }), true);
  show(look);
  await page.getByRole('button', { name: 'Show the full card' }).click();
  expect(asked).toEqual([['showFull']]);
});

test('a card that is shown in full although the view is discreet is the whole card', () => {
  show(screen(aCardScreen(aCardView(topic), { quiet: false }), true).look);
  expect(textOnPage()).toContain('Someone tells you about abuse');
});

test('a card of risk well past its review is folded in discreet view too, under its neutral title', async () => {
  const late = aCardView({ ...topic, risk: true, reviewBy: '2026-05-01' });
  const { look, asked } = screen(aCardScreen(late, { quiet: true, folded: true }), true);
  show(look);
  expect(linesOnPage()).toEqual([
    'Before we start',
    'This card is well past its review. Open it anyway, or ask your practice lead.',
    'Review was due 1 May 2026. Check local details before you rely on them.',
    'Open it anyway',
  ]);
  await page.getByRole('button', { name: 'Open it anyway' }).click();
  expect(asked).toEqual([['openAnyway']]);
});

test('a quiet card that is past its review says so, as does a discreet home', () => {
  const past = aCardView({ ...topic, reviewBy: '2026-11-01' });
  const { byline } = past;
  const glance = aHome().glance;
  for (const view of [
    aCardScreen(past, { quiet: true }),
    aHome({ glance: glance && { ...glance, byline } }),
  ]) {
    show(screen(view, true).look);
    const all = linesOnPage();
    expect(all[all.indexOf('Offer a choice.') + 1]).toMatch(/^Review was due 1 Nov 2026\. Check/);
  }
});

test('a discreet home has the neutral title and the lines, no lists and no way to the topic', () => {
  const glance = aHome().glance;
  if (!glance) throw new Error('no glance');
  const home = aHome({ glance: { ...glance, title: topic.title }, pinned: [] });
  show(screen(home, true).look);
  expect(textOnPage()).toBe(['Before we start', ...glance.lines].join('\n'));
  expect(document.querySelector('button, nav')).toBeNull();
});

test('the words of a quiet card are no larger than a sentence, in plain weight and on no band', () => {
  show(quietCard);
  const { fontSize, fontWeight, backgroundColor } = getComputedStyle(
    document.querySelector('li') ?? document.body,
  );
  expect([fontSize, fontWeight, backgroundColor]).toEqual(['16px', '400', 'rgba(0, 0, 0, 0)']);
});

test('after Hide there is one button and the word Hidden, and Show leads on by key', async () => {
  let shown = 0;
  show(<HiddenScreen onShow={() => (shown += 1)} />);
  expect(document.querySelector('#panel')?.textContent).toBe('HiddenShow');
  await expect.element(page.getByRole('heading', { name: 'Hidden', level: 1 })).toBeInTheDocument();
  // Focus goes to the button: whoever hears the page hears there that all is hidden.
  const button = page.getByRole('button', { name: 'Show' });
  await expect.element(button).toHaveAccessibleDescription('Hidden');
  await userEvent.tab();
  await userEvent.keyboard('{Enter} ');
  expect(shown).toBe(2);
});

test('axe finds no fault', async () => {
  const late = aCardView({ ...topic, risk: true, reviewBy: '2026-05-01' });
  await expectNoFaults({
    folded: screen(aCardScreen(late, { quiet: true, folded: true }), true).look,
    'opened anyway': screen(aCardScreen(late, { quiet: true }), true).look,
    'quiet card': screen(aCardScreen(aCardView(topic), { quiet: true }), true).look,
    'quiet home': screen(aHome(), true).look,
    hidden: <HiddenScreen onShow={() => undefined} />,
  });
});
