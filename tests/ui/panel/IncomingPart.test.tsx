import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { IncomingPart } from '#components/panel/IncomingPart.tsx';
import type { OverlayEntry } from '#lib/guidance/overlay.ts';
import type { IncomingPractice } from '#lib/guidance/plan-merge.ts';
import { planMerge } from '#lib/guidance/plan-merge.ts';
import type { PracticeFileRefusal } from '#lib/guidance/practice-file.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard, anAdjustment, aPathway } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aHiding, aNote, layered } from '../../support/an-overlay.ts';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, OnPage, show, textsOf, widerThanPage } from '../../support/ui/stage.tsx';

const [prompt, adjustment] = [layered(aCard()), layered(anAdjustment())];
const titles = new Map([['consulting/start-safe', 'Start safe']]);
const { actions } = notedActions();

function ready(ours: readonly OverlayEntry[], theirs: readonly OverlayEntry[]): IncomingPractice {
  const practice = aPractice(theirs);
  return { state: 'ready', practice, plan: planMerge(aPractice(ours), practice) };
}

const bothSides = ready(
  [
    aNote(prompt, { day: '2026-11-01', note: ['Room 3.'] }),
    aNote(adjustment, { day: '2026-11-20', note: ['Knock.'] }),
    aHiding(prompt),
  ],
  [
    aNote(prompt, { day: '2026-11-10', note: ['Room 4.'] }),
    aNote(adjustment, { day: '2026-11-02', note: ['Ring.'] }),
    aHiding(prompt),
    aNote(layered(aPathway())),
  ],
);

function part(incoming: IncomingPractice) {
  return (
    <OnPage>
      <IncomingPart incoming={incoming} titles={titles} actions={actions} />
    </OnPage>
  );
}

function shown(incoming: IncomingPractice): readonly Asked[] {
  const noted = notedActions();
  show(<IncomingPart incoming={incoming} titles={titles} actions={noted.actions} />);
  return noted.asked;
}

const radio = (card: string, name: RegExp) =>
  page.getByRole('group', { name: card }).getByRole('radio', { name });
const button = (name: string) => page.getByRole('button', { name });

test('it says what the file would do before anything changes', () => {
  const asked = shown(bothSides);
  expect(textsOf('p')).toEqual([
    'New in the file: 1 note.',
    '2 notes differ from what stands here. Of each the one of the later day is chosen, and yours where the day is the same.',
    '1 note is the same.',
  ]);
  expect(asked).toEqual([]);
});

test('both sides of a note stand side by side, and the later day is chosen', async () => {
  shown(bothSides);
  const theirs = radio('Start safe', /^Take theirs: Room 4 \(Hill Road Surgery, 10 Nov 2026\)$/);
  await expect.element(theirs).toBeChecked();
  const ours = radio('reception/quiet-place', /^Keep ours: Knock \(.*, 20 Nov 2026\)$/);
  await expect.element(ours).toBeChecked();
});

test('to bring it in takes the side that was chosen of each, and no other', async () => {
  const asked = shown(bothSides);
  await button('Bring it in').click();
  await radio('Start safe', /^Keep ours/).click();
  await radio('reception/quiet-place', /^Take theirs/).click();
  await button('Bring it in').click();
  expect(asked).toEqual([
    ['takeIncoming', new Set(['annotate consulting/start-safe'])],
    ['takeIncoming', new Set(['annotate reception/quiet-place'])],
  ]);
});

test('a note changed on both sides on the same day stays as it is here', async () => {
  shown(ready([aNote(prompt, { note: ['Ours.'] })], [aNote(prompt, { note: ['Theirs.'] })]));
  await expect.element(radio('Start safe', /^Keep ours: Ours \(/)).toBeChecked();
});

const buildings = ['north', 'south'].map((id) => ({ id, name: `${id} house` }));
const adopted = [{ situation: 'upset', by: 'Hill Road', role: 'manager', day: '2026-11-01' }];
const slots = {
  main: { room: 'Room 4' },
  north: { room: 'Room 1', lead: 'Sam' },
  south: { room: 'Room 2' },
  closed: { room: 'Room 9' },
};
const withBuildings = (() => {
  const ours = aPractice([aNote(adjustment, { slots, note: undefined, available: 'no' })], {
    sites: buildings.slice(0, 1),
  });
  const theirs = { day: '2026-11-30', slots, note: ['Knock.'], ask: 'Alex' };
  const practice = aPractice([aNote(adjustment, { ...theirs, available: 'yes' })], {
    ...{ sites: buildings, adopted },
  });
  return { state: 'ready', practice, plan: planMerge(ours, practice) } as const;
})();

test('each side says whether it is offered and whom to ask, and each fact with its building', async () => {
  shown(withBuildings);
  const facts =
    'every building: Room 4; north house: Room 1; north house: Sam; south house: Room 2; closed: Room 9';
  await expect
    .element(radio('reception/quiet-place', /^Keep ours/))
    .toHaveAccessibleName(
      `Keep ours: not offered here yet; ${facts} (Hill Road Surgery, 22 Nov 2026)`,
    );
  await expect
    .element(radio('reception/quiet-place', /^Take theirs/))
    .toHaveAccessibleName(
      `Take theirs: offered here; whom to ask: Alex; ${facts}; Knock (Hill Road Surgery, 30 Nov 2026)`,
    );
});

test('buildings and adopted situations that come along are counted before and after', async () => {
  shown(withBuildings);
  expect(textsOf('p')[0]).toBe('New in the file: 1 building and 1 adopted situation.');
  shown({ state: 'taken', entries: 1, plan: withBuildings.plan });
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('Done. 1 note, 1 building and 1 adopted situation brought in.');
});

test('the file can be left', async () => {
  const asked = shown(bothSides);
  await button('Leave it').click();
  expect(asked).toEqual([['dropIncoming']]);
});

test.each<[PracticeFileRefusal, string]>([
  [{ code: 'practice-file-damaged' }, 'It is damaged, or it is not a practice file.'],
  [{ code: 'practice-file-newer' }, 'It was made for a newer Foreword.'],
  [
    { code: 'practice-file-not-valid', faults: [{ code: 'wrong-type', path: 'entries.0' }] },
    'It holds something that Foreword does not allow, at entries.0.',
  ],
  [
    { code: 'practice-file-foreign', theirs: 'Far End', ours: 'Hill Road' },
    'It is from Far End. The notes here are from Hill Road, and have not changed.',
  ],
  [{ code: 'practice-file-too-much' }, 'Together with what is here it is more than can be kept:'],
])(
  'a file that is refused says why, that nothing changed, and its code: %o',
  async (refusal, why) => {
    shown({ state: 'refused', refusal });
    const alert = page.getByRole('alert');
    await expect
      .element(alert.getByRole('heading'))
      .toHaveTextContent('This file was not brought in');
    expect(textsOf('[role=alert] p')[0]).toContain(why);
    expect(textsOf('[role=alert] p')[0]).toContain('not changed');
    expect(textsOf('[role=alert] p')[1]).toBe(refusal.code);
  },
);

test('a file that was taken says how much came in, politely', async () => {
  shown({ state: 'taken', entries: 1, plan: planMerge(aPractice(), aPractice()) });
  await expect.element(page.getByRole('status')).toHaveTextContent('Done. 1 note brought in.');
});

test('long notes wrap, and nothing scrolls sideways', () => {
  const long = (letter: string) => [`https://example.org/${letter.repeat(170)}`];
  show(part(ready([aNote(prompt, { note: long('a') })], [aNote(prompt, { note: long('b') })])));
  expect(widerThanPage()).toEqual([]);
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    compare: part(bothSides),
    refused: part({ state: 'refused', refusal: { code: 'practice-file-damaged' } }),
    taken: part({ state: 'taken', entries: 3, plan: withBuildings.plan }),
  });
});
