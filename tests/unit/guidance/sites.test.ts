import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localName } from '#lib/guidance/identity.ts';
import { onlySite } from '#lib/guidance/local.ts';
import { areNamedTwice, siteNames, sitesNamed } from '#lib/guidance/sites.ts';

test('a building of a short or accented name, or of other letters, is kept with an id of its own', () => {
  const names = ['A', '2', 'Tŷ', 'Ty', 'T', '東棟', 'A & E', 'A-E'];
  const sites = sitesNamed(names);
  expect(sites.map(({ name }) => name)).toEqual(names);
  expect(new Set(sites.map(({ id }) => id)).size).toBe(names.length);
});

test('a building called “Main” does not stand for every building', () => {
  expect(sitesNamed(['Main'])).toEqual([{ id: `${onlySite}-2`, name: 'Main' }]);
});

test('a name gives the same id on every computer, whatever else is in the list', () => {
  const ids = (names: readonly string[]) => sitesNamed(names).map(({ id }) => id);
  expect(ids(['High Street', 'A'])).toEqual(ids(['A', 'High Street']).reverse());
  expect(ids(['High Street'])).toEqual(['high-street']);
});

test('of any list, each building keeps its name and has an id that a file can carry', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), (lines) => {
      const sites = sitesNamed(lines);
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
