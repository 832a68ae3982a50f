import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LocalScreen } from '#components/panel/LocalScreen.tsx';
import { SourceFacts } from '#components/panel/SourceFacts.tsx';
import { ToldPart } from '#components/panel/ToldPart.tsx';
import type { Feedback } from '#lib/guidance/feedback.ts';
import { onlySite } from '#lib/guidance/local.ts';
import type { Annotation } from '#lib/guidance/overlay.ts';
import type { LocalScreenView } from '#lib/panel/screens.ts';
import '../../../entrypoints/sidepanel/style.css';
import { anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aSourceState } from '../../support/a-source-state.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { findFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';
import { aSummary } from '../../support/ui/views.ts';

const card = anAdjustment();
const note = aNote(layered(card), { day: '2026-10-01' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

function openForm(annotation: Annotation) {
  const view: LocalScreenView = {
    screen: 'local',
    ...{ summary: aSummary(card), title: card.title, slots: [], annotation },
    ...{ practice: aPractice([annotation]), site: onlySite, halfTyped: '' },
  };
  const { asked, actions } = notedActions();
  show(<LocalScreen view={view} discreet={false} actions={actions} />);
  return asked;
}

test('a note is removed once it was asked for twice, and the page says which', async () => {
  const asked = openForm(note);
  await button('Remove the note').click();
  await expect.element(button('Keep it')).toHaveFocus();
  await expect.element(page.getByText('Remove your note of 1 Oct 2026?')).toBeVisible();
  expect(await findFaults()).toEqual([]);
  await button('Keep it').click();
  await expect.element(button('Remove the note')).toHaveFocus();
  expect(asked).toEqual([]);
  await button('Remove the note').click();
  await button('Remove it').click();
  expect(asked).toEqual([
    ['removeLocal', aSummary(card)],
    ['typeHalf', '', 'local'],
  ]);
  await expect.element(page.getByRole('status')).toHaveFocus();
  expect(textsOf('[role=status]')).toEqual(['Your note of 1 Oct 2026 was removed.']);
  expect(await findFaults()).toEqual([]);
  await button('Back to the card').click();
  expect(asked.at(-1)).toEqual(['openCard', card.id]);
});

test('where a published note holds, it is the one under it that is removed', async () => {
  const published = aNote(layered(card), { from: 'Hill Road cards' });
  openForm({ ...published, under: note });
  await button('Remove the note').click();
  await expect.element(page.getByText('Remove your note of 1 Oct 2026?')).toBeVisible();
  expect(textOnPage()).toContain('The published note stays.');
});

const about = { card: card.id, rev: 1, note: '', day: '2026-11-01' };
const told: Feedback = { ...about, choice: 'this-helped', role: 'consulting' };

test('what was told is removed once it was asked for twice, and the page says how much', async () => {
  const { asked, actions } = notedActions();
  const part = (feedback: readonly Feedback[]) => (
    <main>
      <h1>Our practice</h1>
      <ToldPart feedback={feedback} actions={actions} privateWindow={false} />
    </main>
  );
  show(part([told, told]));
  await button('Remove them here').click();
  await expect.element(page.getByText('Remove 2 notes from this computer?')).toBeVisible();
  await expect.element(button('Keep them')).toHaveFocus();
  expect(await findFaults()).toEqual([]);
  await button('Keep them').click();
  await expect.element(button('Remove them here')).toHaveFocus();
  await button('Remove them here').click();
  expect(asked).toEqual([]);
  await button('Remove them').click();
  expect(asked).toEqual([['clearFeedback']]);
  await expect.element(page.getByText('Done. 2 notes removed from this computer.')).toBeVisible();
});

test('once what was told is gone, focus is on what the page says of it', async () => {
  const { panel } = await showPanel({ practice: aPractice() });
  await panel.tell({ id: 'consulting/start-safe', rev: 1 }, 'this-helped', '');
  panel.openPage('practice');
  await button('Remove it here').click();
  await button('Remove it').click();
  await expect
    .element(page.getByText('No notes about cards are kept on this computer.'))
    .toBeVisible();
  await expect.element(page.getByText('Done. 1 note removed from this computer.')).toHaveFocus();
});

test('a source is removed once it was asked for twice, with focus on the way back', async () => {
  const { asked, actions } = notedActions();
  const source = aSourceState();
  show(<SourceFacts source={source} actions={actions} />);
  const remove = page.getByRole('button', { name: /^Remove this source/ });
  await remove.click();
  await expect.element(button('Keep it')).toHaveFocus();
  await button('Keep it').click();
  await expect.element(remove).toHaveFocus();
  await remove.click();
  expect(asked).toEqual([]);
  await button('Remove it').click();
  expect(asked).toEqual([['removeSource', source.id, source.title]]);
});
