import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { IncomingPart } from '#components/panel/IncomingPart.tsx';
import type { OverlayEntry } from '#lib/guidance/overlay.ts';
import type { IncomingPractice } from '#lib/guidance/plan-merge.ts';
import { type MergePlan, planMerge } from '#lib/guidance/plan-merge.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aHiding, aNote, layered } from '../../support/an-overlay.ts';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { show, textsOf } from '../../support/ui/stage.tsx';

const prompt = layered(aCard());
const { actions } = notedActions();

function ready(ours: readonly OverlayEntry[], theirs: Practice): IncomingPractice {
  return { state: 'ready', practice: theirs, plan: planMerge(aPractice(ours), theirs) };
}

const shown = (incoming: IncomingPractice) =>
  show(<IncomingPart incoming={incoming} titles={new Map()} actions={actions} />);
const taken = (plan: MergePlan) => shown({ state: 'taken', entries: 0, plan });
const button = (name: string) => page.getByRole('button', { name });

test('lines of a note are parted by one sign each', async () => {
  const ours = aNote(prompt, { note: ['Knock.', 'Wait.'] });
  shown(ready([ours], aPractice([aNote(prompt, { note: ['Ring.'] })])));
  await expect
    .element(page.getByRole('radio', { name: /^Keep ours: Knock; Wait \(/ }))
    .toBeVisible();
});

test('a file in which nothing is new can only be left', async () => {
  shown(ready([aHiding(prompt)], aPractice([aHiding(prompt)])));
  expect(textsOf('p')).toEqual([
    'All that is in this file is here already. There is nothing to bring in.',
  ]);
  await expect.element(button('Leave it')).toBeVisible();
  await expect.element(button('Bring it in')).not.toBeInTheDocument();
});

test('buildings that came without a note are told without one, and nothing at all as that', () => {
  const sites = [{ id: 'north', name: 'North house' }];
  taken(planMerge(aPractice(), aPractice([], { sites })));
  expect(textsOf('[role=status]')).toEqual(['Done. 1 building brought in.']);
  taken(planMerge(aPractice(), aPractice()));
  expect(textsOf('[role=status]')).toEqual(['Done. What stands here has not changed.']);
});
