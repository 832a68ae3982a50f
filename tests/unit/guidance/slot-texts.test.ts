import { expect, test } from 'vitest';
import { viewLocal } from '#lib/guidance/local.ts';
import type { Annotation } from '#lib/guidance/overlay.ts';
import { noPractice, type Practice } from '#lib/guidance/practice.ts';
import { slotTexts, withoutSlots } from '#lib/guidance/slot-texts.ts';

const lead = {
  id: 'lead',
  ask: 'who leads',
  kind: 'person',
  required: true,
  onTile: false,
} as const;

function note(id: string, slots: NonNullable<Annotation['slots']>, day = '2026-11-04'): Annotation {
  const base = { bundle: 'org.example.one', id, sha256: '0'.repeat(64) };
  return { id, rev: 1, op: 'annotate', base, by: 'Elm Street Surgery', day, slots };
}

function practiceOf(...entries: Annotation[]): Practice {
  return { ...noPractice, name: 'Elm Street Surgery', entries };
}

test('a fact given on one card stands on every card that asks for it', () => {
  const practice = practiceOf(note('a/one', { main: { lead: 'Dr Osei, ext 204' } }));
  const local = viewLocal({ slots: [lead] }, undefined, 'main', slotTexts(practice, 'main'));
  expect(local.answers.map(({ text }) => text)).toEqual(['Dr Osei, ext 204']);
  expect(local.missing).toEqual([]);
  expect(local.written).toEqual({ by: 'Elm Street Surgery', day: '2026-11-04' });
});

test('the last answer counts, and a building’s own goes before one for every building', () => {
  const practice = practiceOf(
    note('a/one', { main: { lead: 'first' }, north: { lead: 'north' } }),
    note('a/two', { main: { lead: 'second' } }),
  );
  expect(slotTexts(practice, 'main').get('lead')?.text).toBe('second');
  expect(slotTexts(practice, 'north').get('lead')?.text).toBe('north');
});

test('an answer that was emptied is gone from every card, and from that building only', () => {
  const practice = practiceOf(
    note('a/one', { main: { lead: 'x', room: 'Room 4' }, north: { lead: 'north' } }),
    note('a/two', { main: { lead: 'y' } }),
  );
  const left = withoutSlots(practice, 'main', new Set(['lead']));
  expect(slotTexts(left, 'main').has('lead')).toBe(false);
  expect(slotTexts(left, 'main').get('room')?.text).toBe('Room 4');
  expect(slotTexts(left, 'north').get('lead')?.text).toBe('north');
});
