import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PageName } from '#lib/panel/route.ts';
import { freshSettings } from '#lib/panel/settings.ts';
import { speakFirst } from '#lib/words/cy/speak-first.ts';
import { speakPages } from '#lib/words/cy/speak-pages.ts';
import { speakEnglish } from '#lib/words/speak.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard } from '../../support/a-card.ts';
import { aRelease } from '../../support/a-release.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import {
  english,
  findFaults,
  interfaceWords,
  textOnPage,
  widerThanPage,
} from '../../support/ui/stage.tsx';
import { aSlot } from '../../support/ui/views.ts';

const settings = { ...freshSettings, role: 'consulting', language: 'cy' };
const pages: readonly PageName[] = [
  ...(['settings', 'about', 'keyboard', 'practice', 'print', 'news', 'pinned', 'all'] as const),
];

beforeEach(() => {
  speakFirst();
  speakPages();
  document.documentElement.lang = 'cy';
});

afterEach(() => {
  speakEnglish();
  document.documentElement.lang = 'en-GB';
});

test('a home in Welsh marks the words of English cards as English, and no other', async () => {
  await showPanel({ settings });
  await expect.element(page.getByRole('button', { name: 'Golwg: Ymgynghori' })).toBeVisible();
  expect(document.querySelector('.glance')).toHaveProperty('lang', 'en-GB');
  expect(interfaceWords()).not.toMatch(english);
  expect(await findFaults()).toEqual([]);
});

test('the bar of a home in Welsh stays on one row in a panel of 320 px with its scroll bar', async () => {
  await page.viewport(309, 700);
  await showPanel({ settings });
  await expect.element(page.getByRole('button', { name: 'Golwg: Ymgynghori' })).toBeVisible();
  const tops = [...document.querySelectorAll('.bar > button')].map((one) =>
    Math.round(one.getBoundingClientRect().bottom),
  );
  expect(tops).toHaveLength(4);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(12);
});

test('a card in Welsh has its headings in Welsh and its words in English', async () => {
  const { panel } = await showPanel({ settings });
  await panel.openCard('consulting/start-safe');
  const part = page.getByRole('region', { name: 'Geiriau a all helpu' });
  await expect.element(part).toBeVisible();
  expect(part.element().querySelector('ul')).toHaveProperty('lang', 'en-GB');
  expect(await findFaults()).toEqual([]);
});

for (const name of pages)
  test(`the page ${name} says nothing in English in Welsh, and fits 320 px`, async () => {
    await page.viewport(320, 700);
    const { panel } = await showPanel({ settings });
    panel.openPage(name);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(textOnPage()).not.toBe('');
    expect(interfaceWords()).not.toMatch(english);
    expect(widerThanPage()).toEqual([]);
    expect(await findFaults()).toEqual([]);
  });

test('forms and pins in Welsh mark the words of English cards as English', async () => {
  const slots = [aSlot({ ask: 'which of the rooms is quiet' })];
  const { panel } = await showPanel(
    { settings },
    aRelease([aCard({ slots, title: 'Of the card' })]),
  );
  const id = 'consulting/start-safe';
  await panel.openCard(id);
  await expect.element(page.getByText('Of the card')).toBeVisible();
  expect(interfaceWords()).not.toMatch(english);
  for (const [open, control] of [
    [panel.openTell, 'radio'],
    [panel.openLocal, 'textbox'],
  ] as const) {
    await open(id);
    await expect.element(page.getByText('Of the card')).toHaveProperty('lang', 'en-GB');
    await page.getByRole(control).first().click();
    expect(interfaceWords()).not.toMatch(english);
  }
  panel.togglePin({ id, title: 'Of the card', discreetTitle: 'With the door shut' });
  panel.openPage('pinned');
  await expect.element(page.getByRole('button', { name: 'Of the card' }).first()).toBeVisible();
  expect(interfaceWords()).not.toMatch(english);
  expect(await findFaults()).toEqual([]);
});

test('a card that is told in two languages leads to the other by its own name', async () => {
  const welsh = aCard({
    ...{ id: 'consulting/dechrau', lang: 'cy', title: 'Dechrau yn ddiogel' },
    counterpartOf: 'consulting/start-safe',
  });
  const { panel } = await showPanel({ settings }, aRelease([aCard(), welsh]));
  await panel.openCard('consulting/dechrau');
  expect(document.querySelector('.glance')).toHaveProperty('lang', '');
  await page.getByRole('button', { name: 'English' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Start safe' })).toHaveFocus();
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: /^Dechrau/ })).toHaveFocus();
});
