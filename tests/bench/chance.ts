/** Gives whole numbers from 0 up to, not with, a bound; the same run of them for the same seed. */
export type Chance = (below: number) => number;

/** Makes a seeded run of chance: mulberry32, which is small and even enough for choosing words. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
