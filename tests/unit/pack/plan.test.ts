import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planPacks } from '#lib/pack/plan.ts';

const file = (sha256: string, seq = 0) => ({ sha256, seq, cards: 1, size: 10, length: 5 });
const listing = (packs: readonly string[], front = 'front') => ({
  front: file(front),
  packs: packs.map(file),
});

test('only what is not kept is missing, and front matter only where it changed', () => {
  const plan = planPacks(listing(['a', 'b']), { packs: new Set(['a']), front: 'front' });
  expect(plan).toEqual({ stay: ['a'], missing: [file('b', 1)], bytes: 5, front: false });
  const first = planPacks(listing(['a', 'b']), { packs: new Set(), front: undefined });
  expect(first).toMatchObject({ stay: [], bytes: 15, front: true });
});

test('every pack of a release stays or is missing, whatever is kept, and none is fetched twice', () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '__proto__'), { maxLength: 8 });
  fc.assert(
    fc.property(names, names, (packs, kept) => {
      const plan = planPacks(listing(packs), { packs: new Set(kept), front: 'front' });
      const missing = plan.missing.map(({ sha256 }) => sha256);
      expect(new Set(missing).size).toBe(missing.length);
      expect(new Set([...plan.stay, ...missing])).toEqual(new Set(packs));
      expect(kept.some((sha256) => missing.includes(sha256))).toBe(false);
      expect(plan.bytes).toBe(5 * missing.length);
    }),
  );
});
