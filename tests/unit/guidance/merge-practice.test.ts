import { describe, expect, test } from 'vitest';
import { keyOf, mergePractice } from '#lib/guidance/merge-practice.ts';
import { planMerge } from '#lib/guidance/plan-merge.ts';
import {
  annotationOn,
  asPractice,
  isHiddenHere,
  noPractice,
  withEntry,
  withoutEntry,
} from '#lib/guidance/practice.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aHiding, aNote, hashOf, layered } from '../../support/an-overlay.ts';

const start = layered(aCard());
const quiet = layered(anAdjustment());
const ours = aNote(start, { note: ['Ours.'], day: '2026-11-10' });
const later = aNote(start, { note: ['Theirs.'], day: '2026-11-20' });
const sameDay = aNote(start, { note: ['Theirs.'], day: '2026-11-10' });

describe('comparing a practice file with what is here', () => {
  test('finds what is new, what is the same, and what both sides changed', () => {
    const here = aPractice([ours, aHiding(quiet)]);
    const file = aPractice([later, aHiding(quiet), aNote(quiet)]);
    expect(planMerge(here, file)).toEqual({
      fresh: [aNote(quiet)],
      clashes: [{ ours, theirs: later, later: 'theirs' }],
      same: 1,
      ...{ sites: [], adopted: [], buildings: [] },
    });
  });

  test('lets ours stand on the same day', () => {
    const [clash] = planMerge(aPractice([ours]), aPractice([sameDay])).clashes;
    expect(clash?.later).toBe('ours');
  });

  test('of a practice with itself finds nothing to do', () => {
    const here = aPractice([ours, aHiding(quiet)]);
    expect(planMerge(here, here)).toEqual({
      ...{ fresh: [], clashes: [], same: 2, sites: [], adopted: [], buildings: [] },
    });
    expect(mergePractice(here, here, new Set())).toEqual(here);
  });
});

describe('taking a practice file in', () => {
  const here = aPractice([ours], { sites: [{ id: 'main-site', name: 'Here' }] });
  const file = aPractice([later, aNote(quiet)], {
    sites: [
      { id: 'main-site', name: 'There' },
      { id: 'hill', name: 'Hill' },
    ],
  });

  test('adds what is new and keeps ours, unless theirs was chosen', () => {
    expect(mergePractice(here, file, new Set()).entries).toEqual([ours, aNote(quiet)]);
    expect(mergePractice(here, file, new Set([keyOf(later)])).entries).toEqual([
      later,
      aNote(quiet),
    ]);
  });

  test('joins sites and adoptions, ours first', () => {
    expect(mergePractice(here, file, new Set()).sites).toEqual([
      { id: 'main-site', name: 'Here' },
      { id: 'hill', name: 'Hill' },
    ]);
  });

  test('names the buildings and adoptions that come, and none that is here', () => {
    const said = { situation: 'upset', by: 'Hill Road', role: 'manager', day: '2026-11-01' };
    const adopting = { ...file, adopted: [said, { ...said, situation: 'late' }] };
    const plan = planMerge({ ...here, adopted: [{ ...said, role: 'partner' }] }, adopting);
    expect(plan.sites).toEqual([{ id: 'hill', name: 'Hill' }]);
    expect(plan.adopted).toEqual([{ ...said, situation: 'late' }]);
  });

  test('gives a practice without a name the name in the file', () => {
    expect(mergePractice(noPractice, file, new Set())).toEqual(file);
  });

  test('twice does no more than once', () => {
    const once = mergePractice(here, file, new Set([keyOf(later)]));
    expect(mergePractice(once, file, new Set([keyOf(later)]))).toEqual(once);
  });
});

describe('what a practice holds of a card', () => {
  test('is one note and one hiding, the last written', () => {
    const noted = withEntry(withEntry(aPractice([aHiding(start)]), ours), later);
    expect(noted.entries).toEqual([aHiding(start), later]);
    expect(annotationOn(noted, start.card.id)).toEqual(later);
    expect(withoutEntry(noted, later.op, later.base.id).entries).toEqual([aHiding(start)]);
  });

  test('hides one edition, and no other', () => {
    const hidden = aPractice([aHiding(start)]);
    const { id } = start.card;
    expect(isHiddenHere(hidden, { id, sha256: start.sha256 })).toBe(true);
    expect(isHiddenHere(hidden, { id, sha256: hashOf('b') })).toBe(false);
  });

  test.each([undefined, null, 7, [], {}, { entries: [] }])(
    'is nothing where %j was kept',
    (kept) => {
      expect(asPractice(kept)).toEqual(noPractice);
    },
  );
});
