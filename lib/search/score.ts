import type { Findings } from './findings.ts';
import type { Index } from './open-index.ts';
import type { Watch } from './watch.ts';
import { boostOfPart, partsInAll } from './weights.ts';

// BM25+ (Lv and Zhai 2011) as MiniSearch weighs it.
const saturation = 1.2;
const lengthShare = 0.7;
const floor = 0.5;

/** Scores the cards that were found: BM25+ over their parts, each term by what it is worth. */
export function createScorer(index: Index, watch: Watch, found: Findings) {
  const { cards, starts, cells, times, spread } = found;
  const { sizes, meanSizes } = index;
  const inAll = index.cards.length;
  const worth = Float64Array.from(spread, (some, cell) => {
    const { weight } = watch.terms[Math.floor(cell / partsInAll)]?.sought ?? { weight: 0 };
    const rarity = Math.log(1 + (inAll - some + 0.5) / (some + 0.5));
    return weight * rarity * (boostOfPart[cell % partsInAll] ?? 0);
  });
  return (card: number): number => {
    const first = (cards[card] ?? 0) * partsInAll;
    let score = 0;
    for (let n = starts[card] ?? 0; n < (starts[card + 1] ?? 0); n += 1) {
      const cell = cells[n] ?? 0;
      const often = times[n] ?? 0;
      const part = cell % partsInAll;
      const size = (sizes[first + part] ?? 0) / (meanSizes[part] || 1);
      const damped = saturation * (1 - lengthShare + lengthShare * size);
      score += (worth[cell] ?? 0) * (floor + (often * (saturation + 1)) / (often + damped));
    }
    return score;
  };
}
