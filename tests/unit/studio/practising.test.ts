import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { writePracticeFile } from '#lib/guidance/practice-file.ts';
import { createKept } from '#lib/store/kept.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import type { StudioParts } from '#lib/studio/parts.ts';
import { createPractising } from '#lib/studio/practising.ts';
import { aPractice, buildings } from '../../support/a-practice.ts';
import { aRelease } from '../../support/a-release.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { memoryKeyValue } from '../../support/memory-key-value.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

/** The Studio at a card that this computer shows, and what is said of it. */
async function atCard() {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/local/consulting/start-safe');
  await studio.practising.readShown();
  const summary = studio.practising.cardView.value?.summary;
  if (!summary) throw new Error('the release of the tests has no such card');
  return { studio, summary, entries: () => studio.state.practice.value.entries };
}

describe('why a card is hidden', () => {
  test.each([
    ['Mrs Smith, NHS number 943 476 5919, complained', 'local-names-a-person'],
    ['Born 01/02/1980, and it upset her', 'local-names-a-person'],
    ['See <b>our policy</b>', 'local-not-allowed'],
    ['See https://x.example', 'local-not-allowed'],
  ])('is refused as %j, the field is named, and the card stays', async (reason, code) => {
    const { studio, summary, entries } = await atCard();
    const refusal = await studio.practising.hideHere(summary, reason, 'This practice');
    expect(refusal).toEqual({ code, field: 'reason' });
    expect(entries()).toEqual([]);
  });

  test('is tidied as it was pasted, and kept', async () => {
    const { studio, summary, entries } = await atCard();
    const pasted = ' We do  this\u00a0another\nway, don\u200b’t we ';
    expect(await studio.practising.hideHere(summary, pasted, 'This practice')).toBeUndefined();
    expect(entries()).toMatchObject([{ op: 'hide', reason: 'We do this another way, don’t we' }]);
  });
});

test.each([
  ['by', 'Hill Road 943 476 5919', 'Practice manager'],
  ['role', 'Hill Road', 'For Ann, born 3 May 1961'],
])('nothing is adopted with a patient’s number or birthday as %s', async (field, by, role) => {
  const { studio } = await atCard();
  const refusal = await studio.practising.adopt('first-minutes', by, role);
  expect(refusal).toEqual({ code: 'local-names-a-person', field });
  expect(studio.state.practice.value).toMatchObject({ name: '', adopted: [] });
});

test('a name and a role are tidied as they were pasted', async () => {
  const { studio } = await atCard();
  const adopted = studio.practising.adopt('first-minutes', 'Elm  Road', 'Prac\u00adtice\nmanager');
  expect(await adopted).toBeUndefined();
  expect(studio.state.practice.value).toMatchObject({
    ...{ name: 'Elm Road', adopted: [{ by: 'Elm Road', role: 'Practice manager' }] },
  });
});

test('a practice file that is too much beside what is here is refused, and nothing changes', async () => {
  const { studio } = await atCard();
  const { practising, state } = studio;
  await practising.setSites(buildings('Ours', 20).map(({ name }) => name));
  const before = state.practice.value;
  const theirs = aPractice([], { sites: buildings('Theirs', 20) });
  await practising.readPractice(await writePracticeFile(theirs));
  await practising.takePractice(new Set());
  expect(practising.view.value.incoming).toEqual({
    ...{ state: 'refused', refusal: { code: 'practice-file-too-much' } },
  });
  expect(state.practice.value).toEqual(before);
});

test('what is written while the cards are read stays on screen', async () => {
  const { clock } = fixedClock();
  const reader = readFromMemory(await aRelease());
  const kept = createKept(undefined, memoryKeyValue(), clock);
  const { state } = await (await aStudioDesk()).tab();
  let written: Promise<unknown> | undefined;
  const card: typeof reader.card = async (summary) => {
    written ??= practising.adopt('first-minutes', 'Hill Road', 'Practice manager');
    await written;
    return reader.card(summary);
  };
  const parts: Pick<StudioParts, 'clock' | 'kept' | 'reader'> = {
    ...{ clock, kept, reader: { ...reader, card } },
  };
  const practising = createPractising(parts as StudioParts, state);
  await practising.readShown();
  expect(state.practice.value.adopted).toHaveLength(1);
});

test('what is said of a card names the bundle that the card stands in, not the home’s', async () => {
  const { studio, summary, entries } = await atCard();
  const theirs = { ...summary, bundle: 'org.region.cards' };
  const note = { slots: {}, available: 'yes', ask: '', note: 'Room 4.' } as const;
  await studio.practising.writeLocal(theirs, { ...note, by: 'Hill Road', site: 'main' });
  await studio.practising.hideHere(theirs, 'Not here.', 'This practice');
  expect(entries().map(({ base }) => base.bundle)).toEqual([theirs.bundle, theirs.bundle]);
});
