import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTallies } from '#lib/guidance/tally.ts';
import { digestLines } from '#lib/pack/state-digest.ts';
import { holdIds } from '#lib/store/held-ids.ts';

const anyId = fc.stringMatching(/^[a-c./-]{3,5}$/);
const anyPacks = fc.array(fc.array(anyId, { maxLength: 8 }), { maxLength: 5 });

function heldIn(packs: readonly (readonly string[])[]) {
  const seen = new Set<string>();
  const distinct = packs.map((ids) =>
    ids.filter((id) => !seen.has(id) && seen.add(id) !== undefined),
  );
  const rows = distinct.map((ids, at) => ({
    pack: `pack-${at}`,
    lines: digestLines(ids.map((id) => ({ id, sha256: 'a'.repeat(64) }))),
    tally: addTallies([]),
  }));
  const outlines = new Map(rows.map((row) => [row.pack, row]));
  const held = holdIds({ packs: rows.map(({ pack }) => pack) }, outlines);
  return { held, distinct };
}

test('every card is found in its pack, and no other card in any', () => {
  fc.assert(
    fc.property(anyPacks, fc.array(anyId), (packs, others) => {
      const { held, distinct } = heldIn(packs);
      expect([...held.all()].sort()).toEqual(distinct.flat().sort());
      for (const id of [...distinct.flat(), ...others]) {
        const at = distinct.findIndex((ids) => ids.includes(id));
        expect(held.packOf(id)).toBe(at < 0 ? undefined : `pack-${at}`);
      }
    }),
  );
});

test('the answers are the same however many cards are looked for', () => {
  const ids = Array.from({ length: 300 }, (_, at) => `a/card-${at}`);
  const { held } = heldIn([ids.slice(0, 150), ids.slice(150)]);
  const ask = () => [...ids, 'a/none'].map((id) => held.packOf(id));
  const first = ask();
  expect(first.filter((pack) => pack === 'pack-0')).toHaveLength(150);
  expect(first.at(-1)).toBeUndefined();
  expect(ask()).toEqual(first);
});

test('lines that a disk made nonsense of hold nothing, and end', () => {
  const outlines = new Map(
    ['', 'no line', 'a\n\n\nb', '\n', ' \n '].map((lines, at) => [
      `${at}`,
      { pack: `${at}`, lines, tally: addTallies([]) },
    ]),
  );
  const held = holdIds({ packs: ['0', '1', '2', '3', '4', '5'] }, outlines);
  expect(held.packOf('a/card')).toBeUndefined();
});
