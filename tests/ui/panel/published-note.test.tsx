import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CardScreen } from '#components/panel/CardScreen.tsx';
import { LocalScreen } from '#components/panel/LocalScreen.tsx';
import { onlySite } from '#lib/guidance/local.ts';
import type { Annotation } from '#lib/guidance/overlay.ts';
import type { LocalScreenView } from '#lib/panel/screens.ts';
import '../../../entrypoints/sidepanel/style.css';
import { anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';
import { aCardScreen, aCardView, aSlot, aSummary } from '../../support/ui/views.ts';

const slots = [aSlot()];
const card = anAdjustment({ slots });
const under = aNote(layered(card), { day: '2026-10-01', note: ['Ours, of autumn.'] });
const published = aNote(layered(card), { ask: 'Sam', from: 'Hill Road cards' });
const both = { ...published, under };
const { actions } = notedActions();

function form(annotation: Annotation) {
  const view: LocalScreenView = {
    screen: 'local',
    ...{ summary: aSummary(card), title: card.title, slots, annotation },
    ...{ practice: aPractice([annotation]), site: onlySite, halfTyped: '' },
  };
  return <LocalScreen view={view} discreet={false} actions={actions} />;
}

const onCard = (annotation: Annotation) => (
  <CardScreen view={aCardScreen(aCardView(card, { annotation }))} actions={actions} />
);

const remove = page.getByRole('button', { name: 'Remove the note' });

test('only a note that was written here can be removed', async () => {
  show(form(published));
  await expect
    .element(page.getByRole('textbox', { name: 'Whom to ask about it' }))
    .toHaveValue('Sam');
  await expect.element(remove).not.toBeInTheDocument();
  show(form(both));
  await expect.element(remove).toBeVisible();
});

test('the form says that a note written here is kept under a later one, and its words', () => {
  show(form(both));
  expect(textsOf('form > p')[0]).toContain('published and signed in “Hill Road cards”');
  expect(textsOf('form > p')[0]).toContain(
    'kept underneath: Ours, of autumn (Hill Road Surgery, 1 Oct 2026).',
  );
});

test('the card says that a note written here is kept under a later one, and of which day', () => {
  show(onCard(both));
  expect(textsOf('.here .meta').join()).toContain(
    'Published and signed in “Hill Road cards”. Our own note of 1 Oct 2026 is kept underneath',
  );
  show(onCard(published));
  expect(textOnPage()).not.toContain('Our own note');
});

test('axe finds no fault', async () => {
  await expectNoFaults({ form: form(both), card: onCard(both) });
});
