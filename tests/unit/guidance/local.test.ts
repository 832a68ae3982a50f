import { describe, expect, test } from 'vitest';
import { blocksOf } from '#lib/guidance/blocks.ts';
import type { Slot } from '#lib/guidance/card.ts';
import { type LocalView, saysAnything, viewLocal } from '#lib/guidance/local.ts';
import { aCard, aGuidance, anAdjustment, aPathway, aWording } from '../../support/a-card.ts';
import { aNote, hashOf, layered } from '../../support/an-overlay.ts';

const slot = (rest: Partial<Slot>): Slot => ({
  id: 'place',
  ask: 'Where?',
  kind: 'place',
  required: true,
  onTile: false,
  ...rest,
});
const place = slot({});
const phone = slot({ id: 'phone', ask: 'Which number?', required: false });
const base = layered(anAdjustment({ slots: [place, phone] }));
const card = { slots: base.card.slots, sha256: base.sha256 };
const nothing = viewLocal({ slots: [] }, undefined, 'main');

describe('what a practice says of a card', () => {
  test('is nothing at first, and what is required is missing', () => {
    expect(viewLocal(card, undefined, 'main')).toEqual({
      answers: [],
      missing: [place],
      note: [],
      available: 'yes',
      ask: undefined,
      written: undefined,
      earlierEdition: false,
    });
  });

  test('is the answer of the site, else that for the whole practice', () => {
    const slots = { main: { place: 'Room 1', phone: 'Ext. 4' }, hill: { place: 'Room 9' } };
    const at = (site: string) =>
      viewLocal(card, aNote(base, { slots }), site).answers.map(({ text }) => text);
    expect(at('hill')).toEqual(['Room 9', 'Ext. 4']);
    expect(at('main')).toEqual(['Room 1', 'Ext. 4']);
    expect(at('constructor')).toEqual(['Room 1', 'Ext. 4']);
  });

  test('leaves out answers to what the card no longer asks', () => {
    const local = viewLocal(card, aNote(base, { slots: { main: { gone: 'Room 1' } } }), 'main');
    expect(local.answers).toEqual([]);
    expect(local.missing).toEqual([place]);
  });

  test('is never read off an object’s own ancestry', () => {
    const odd = { slots: [slot({ id: 'constructor' })] };
    expect(viewLocal(odd, aNote(base, { slots: { main: {} } }), 'main').answers).toEqual([]);
  });

  test('lacks nothing where the whole thing is not offered', () => {
    const missing = (available: 'no' | 'ask') =>
      viewLocal(card, aNote(base, { slots: {}, available }), 'main').missing;
    expect(missing('no')).toEqual([]);
    expect(missing('ask')).toEqual([place]);
  });

  test('names who wrote it and when, and whether for an earlier edition', () => {
    const changed = { ...card, sha256: hashOf('b') };
    expect(viewLocal(changed, aNote(base), 'main')).toMatchObject({
      note: ['Ask at room 3.'],
      written: { by: 'Hill Road Surgery', day: '2026-11-22' },
      earlierEdition: true,
    });
    expect(viewLocal(card, aNote(base), 'main').earlierEdition).toBe(false);
  });
});

test.each([
  ['nothing at all', nothing, false],
  ['a missing answer', viewLocal({ slots: [place] }, undefined, 'main'), true],
  [
    'an open question that is not required',
    viewLocal({ slots: [phone] }, undefined, 'main'),
    false,
  ],
  ['a note', { ...nothing, note: ['One.'] }, true],
  ['that it is not offered here', { ...nothing, available: 'no' as const }, true],
])('with %s the local block is shown or not', (_, local, shown) => {
  expect(saysAnything(local)).toBe(shown);
});

describe('the blocks of a card', () => {
  const local: LocalView = { ...nothing, note: ['Ask at room 3.'] };
  const order = (card: Parameters<typeof blocksOf>[0], said = local) =>
    blocksOf(card, said).map((block) => (block.block === 'part' ? block.part : block.block));
  const parts = { say: ['A.'], leaveOut: ['B.'], ifTooMuch: ['C.'], afterwards: ['D.'] };

  test('stand in the order of their kind, whatever order they were written in', () => {
    const reversed = Object.fromEntries(Object.entries(parts).reverse());
    expect(order(aCard({ parts: reversed }))).toEqual([...Object.keys(parts), 'local']);
    expect(
      order(anAdjustment({ parts: { nextTime: ['E.'], say: ['A.'], offer: ['B.'] } })),
    ).toEqual(['offer', 'say', 'local', 'nextTime']);
    expect(order(aPathway({ parts: { whatToSay: ['C.'], when: ['A.'], how: ['B.'] } }))).toEqual([
      'when',
      'local',
      'how',
      'whatToSay',
    ]);
  });

  test('move the local part up on a prompt of risk', () => {
    expect(order(aCard({ parts, risk: true }))).toEqual([
      'say',
      'leaveOut',
      'local',
      'ifTooMuch',
      'afterwards',
    ]);
  });

  test('are steps for guidance and swaps for wording, the local part last', () => {
    expect(order(aGuidance())).toEqual(['steps', 'local']);
    expect(order(aWording())).toEqual(['swap', 'local']);
  });

  test('leave out what is not there', () => {
    expect(order(aCard({ parts: {} }), nothing)).toEqual([]);
  });
});
