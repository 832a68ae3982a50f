import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goneSites } from '#lib/guidance/gone-sites.ts';
import { localName } from '#lib/guidance/identity.ts';
import { onlySite } from '#lib/guidance/local.ts';
import { areNamedTwice, siteNames, sitesNamed } from '#lib/guidance/sites.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aNote, layered } from '../../support/an-overlay.ts';

test('a building of a short or accented name, or of other letters, is kept with an id of its own', () => {
  const names = ['A', '2', 'Tŷ', 'Ty', 'T', '東棟', 'A & E', 'A-E'];
  const sites = sitesNamed(names);
  expect(sites.map(({ name }) => name)).toEqual(names);
  expect(new Set(sites.map(({ id }) => id)).size).toBe(names.length);
});

test('the name of a building is tidied as it was pasted', () => {
  expect(siteNames(['Elm\u00a0 Street\u200b', '\u00ad', ' A\t2'])).toEqual(['Elm Street', 'A 2']);
  expect(areNamedTwice(['Mar\u00adket', 'Market'])).toBe(true);
});

test('a building called “Main” does not stand for every building', () => {
  expect(sitesNamed(['Main'])).toEqual([{ id: `${onlySite}-2`, name: 'Main' }]);
});

test('a name gives the same id on every computer, whatever else is in the list', () => {
  const ids = (names: readonly string[]) => sitesNamed(names).map(({ id }) => id);
  expect(ids(['High Street', 'A'])).toEqual(ids(['A', 'High Street']).reverse());
  expect(ids(['High Street'])).toEqual(['high-street']);
});

const before = sitesNamed(['Elm Street', 'High Street', 'Market']);
const idsOf = (...lines: readonly string[]) => sitesNamed(lines, before).map(({ id }) => id);

test.each([
  ['renamed on its line', ['Elm Street', 'Hill Road', 'Market'], [0, 1, 2]],
  ['moved in the list', ['Market', 'High Street', 'elm street'], [2, 1, 0]],
  ['given a longer name while another goes', ['High Street Surgery', 'Market'], [1, 2]],
  ['renamed and moved', ['Market', 'Elm Street', 'The High Street'], [2, 0, 1]],
])('a building that was %s keeps its id', (_, lines, places) => {
  expect(idsOf(...lines)).toEqual(places.map((at) => before[at]?.id));
});

test('a building that comes where another goes is not taken for it in a list that grew or shrank', () => {
  expect(idsOf('Elm Street', 'Hill Road')).toEqual(['elm-street', 'hill-road']);
  expect(idsOf('Elm Street', 'Hill Road', 'High Street', 'Market')[1]).toBe('hill-road');
});

test('the old name of a renamed building makes another building', () => {
  const renamed = sitesNamed(['Elm Street', 'Hill Road', 'Market'], before);
  const now = sitesNamed(['Elm Street', 'Hill Road', 'Market', 'High Street'], renamed);
  expect(now.map(({ id }) => id)).toEqual(['elm-street', 'high-street', 'market', 'high-street-2']);
});

test('buildings that go are told with the facts that were written for them alone', () => {
  const facts = { main: { room: 'Room 1' }, market: { room: 'Room 9', lead: 'Sam' } };
  const notes = [
    aNote(layered(aCard()), { slots: facts }),
    aNote(layered(anAdjustment()), { slots: { market: { room: 'Room 9' } } }),
  ];
  const practice = aPractice(notes, { sites: before });
  expect(goneSites(practice, ['Elm Street'])).toEqual([
    { name: 'Market', facts: ['Room 9', 'Sam'] },
  ]);
  expect(goneSites(practice, ['Elm Street', 'High Street', 'Market Square'])).toEqual([]);
  const all = { ...practice, sites: [{ id: onlySite, name: 'Main' }] };
  expect(goneSites(all, [])).toEqual([]);
});

const aList = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 60 }), {
  selector: (name) => siteNames([name]).join().toLowerCase(),
});

test('of any list, each building keeps its name and has an id that a file can carry', () => {
  fc.assert(
    fc.property(aList, aList, (earlier, lines) => {
      const sites = sitesNamed(lines, sitesNamed(earlier));
      expect(sites.map(({ name }) => name)).toEqual(siteNames(lines));
      expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
      for (const { id } of sites) expect(localName.safeParse(id).success, id).toBe(true);
    }),
  );
});

test('two names that differ in spaces or capitals alone are one name', () => {
  expect(areNamedTwice(['Elm Street', ' elm  street'])).toBe(true);
  expect(areNamedTwice(['Elm Street', 'Elm Street 2', ''])).toBe(false);
});
