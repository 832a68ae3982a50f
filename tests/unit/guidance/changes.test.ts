import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import { type Change, changesBetween } from '#lib/guidance/changes.ts';
import { aCard, aCardOfEachKind, aGuidance, anAdjustment, aWording } from '../../support/a-card.ts';
import { anyCards } from '../../support/card-arbitrary.ts';

/** The fields named when one card becomes another. */
const fieldsBetween = (before: Card, after: Card) =>
  changesBetween([before], [after]).flatMap((change) =>
    change.change === 'changed' ? change.fields : [change.change],
  );

describe('changes between two releases', () => {
  test('are none between a release and itself, in whatever order its cards stand', () => {
    fc.assert(
      fc.property(anyCards(), (cards) => {
        expect(changesBetween(cards, structuredClone(cards.toReversed()))).toEqual([]);
      }),
    );
  });

  test('are none where only the fields of a card stand in another order', () => {
    const made = { standing: 'starter' as const, from: ['one'] };
    const turned = { from: ['one'], standing: 'starter' as const };
    expect(fieldsBetween(aCard({ made }), aCard({ made: turned }))).toEqual([]);
  });

  test('read backwards turn new into gone, and name the same fields', () => {
    fc.assert(
      fc.property(anyCards(4), anyCards(4), (before, after) => {
        const there = changesBetween(before, after);
        const back = changesBetween(after, before);
        const mirrored = { new: 'gone', gone: 'new', changed: 'changed' } as const;
        const fieldsOf = (change: Change) => ('fields' in change ? [...change.fields].sort() : []);
        expect(back.map((change) => [change.id, change.change, fieldsOf(change)])).toEqual(
          there.map((change) => [change.id, mirrored[change.change], fieldsOf(change)]),
        );
      }),
    );
  });

  test('stand in the order of ids, with the title that a reader knows', () => {
    const before = [aCard({ id: 'c/b', title: 'Old' }), aCard({ id: 'c/c', title: 'Going' })];
    const after = [aCard({ id: 'c/b', title: 'New' }), aCard({ id: 'c/a', title: 'Coming' })];
    expect(changesBetween(before, after)).toEqual([
      { change: 'new', id: 'c/a', title: 'Coming' },
      { change: 'changed', id: 'c/b', title: 'New', fields: ['title'] },
      { change: 'gone', id: 'c/c', title: 'Going' },
    ]);
  });
});

describe('a changed card', () => {
  test.each<[string, Partial<ReturnType<typeof aCard>>, readonly string[]]>([
    ['its second line', { lines: ['Say who you are.', 'Offer two.'] }, ['line 2']],
    ['a third line more', { lines: [...aCard().lines, 'Go slowly.'] }, ['line 3']],
    ['a line less', { lines: ['Say who you are.'] }, ['line 2']],
    ['what to say', { parts: { say: ['No hurry.'] } }, ['say']],
    ['a part more', { parts: { ...aCard().parts, leaveOut: ['Why.'] } }, ['leaveOut']],
    ['its title and its reason', { title: 'Start', why: 'It is kind.' }, ['title', 'why']],
    ['who made it', { made: { standing: 'starter', from: ['two'] } }, ['made']],
    ['its review day', { reviewBy: '2027-10-01' }, ['reviewBy']],
    ['its content note', { contentNotes: ['abuse'] }, ['contentNotes']],
    ['a handout', { handout: { title: 'For you', lines: ['One.'] } }, ['handout']],
  ])('names %s and nothing more', (_, change, fields) => {
    expect(fieldsBetween(aCard(), aCard(change))).toEqual(fields);
  });

  test('of steps or of swaps names those as a whole, once', () => {
    const steps = [{ heading: 'After', lines: ['Thank people.'] }];
    expect(fieldsBetween(aGuidance(), aGuidance({ parts: { steps } }))).toEqual(['steps']);
    const swap = { insteadOf: 'Relax.', say: 'Take your time.', why: 'It is kinder.' };
    expect(fieldsBetween(aWording(), aWording({ parts: [swap, swap] }))).toEqual(['swaps']);
    expect(fieldsBetween(aWording({ parts: [swap, swap] }), aWording())).toEqual(['swaps']);
  });

  test('is no news where only its edition or its checked claims differ', () => {
    expect(fieldsBetween(aCard(), aCard({ rev: 2 }))).toEqual([]);
    const verified = { id: 'V1', source: 'one', role: 'clinician' as const, day: '2026-11-23' };
    expect(fieldsBetween(aCard({ toVerify: ['V1'] }), aCard({ verified: [verified] }))).toEqual([]);
  });

  test('that became another kind names parts by their names, never by a number', () => {
    const kinds = aCardOfEachKind();
    for (const before of kinds) {
      for (const after of kinds) {
        const fields = fieldsBetween({ ...before, id: 'a/b' }, { ...after, id: 'a/b' });
        expect(fields.filter((field) => /^\d+$/.test(field))).toEqual([]);
      }
    }
    expect(fieldsBetween({ ...aWording(), id: 'a/b' }, { ...anAdjustment(), id: 'a/b' })).toEqual([
      'swaps',
      'offer',
      'title',
    ]);
  });
});
