import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { OverlayEntry } from '#lib/guidance/overlay.ts';
import { writePracticeFile } from '#lib/guidance/practice-file.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aRelease } from '../../support/a-release.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { findFaults, textOnPage } from '../../support/ui/stage.tsx';

const topic = aCard({
  title: 'Someone tells you about abuse',
  discreetTitle: 'When someone talks',
});
const notHere = aCard({ id: 'consulting/about-abuse' });
const heading = page.getByRole('heading', { name: 'Before it is brought in' });
const picker = () => document.querySelector<HTMLElement>('input[type=file]');

const notes = (words: string, day: string) =>
  [topic, notHere].map((card) => aNote(layered(card), { note: [words], day }));
const file = (entries: readonly OverlayEntry[]) => writePracticeFile(aPractice(entries));

/** The whole panel at “Our practice”, where both cards have a note of 10 November. */
async function atPractice() {
  const practice = aPractice(notes('Ours.', '2026-11-10'));
  const release = aRelease([topic, anAdjustment()]);
  const { panel } = await showPanel({ practice }, release);
  panel.openPage('practice');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Our practice');
  return panel;
}

test('in discreet view a practice file is compared without a word of what a card is about', async () => {
  const panel = await atPractice();
  panel.toggleDiscreet();
  await panel.readIncoming(await file(notes('Theirs.', '2026-11-12')));
  await expect.element(page.getByRole('group', { name: 'When someone talks' })).toBeVisible();
  await expect.element(page.getByRole('group', { name: 'A card that is not here' })).toBeVisible();
  expect(textOnPage()).not.toMatch(/abuse/);
  expect(await findFaults()).toEqual([]);
  panel.toggleDiscreet();
  await expect.element(page.getByRole('group', { name: topic.title })).toBeVisible();
});

test('whoever chose a file hears that it is compared, and comes to what it would do', async () => {
  const panel = await atPractice();
  picker()?.focus();
  await panel.readIncoming(await file(notes('Theirs.', '2026-11-12')));
  await expect.element(heading).toHaveFocus();
});

test('another file that is chosen instead is compared anew', async () => {
  const panel = await atPractice();
  const sides = page.getByRole('radio', { name: /^Take theirs/ });
  await panel.readIncoming(await file(notes('Theirs.', '2026-11-12')));
  await expect.element(sides.first()).toBeChecked();
  picker()?.focus();
  await panel.readIncoming(await file(notes('Older.', '2026-11-02')));
  await expect.element(page.getByRole('radio', { name: /Older/ }).first()).toBeVisible();
  await expect.element(sides.first()).not.toBeChecked();
  await expect.element(heading).toHaveFocus();
});
