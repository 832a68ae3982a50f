import type { Bench } from './bench.ts';
import { isAt, toClick } from './in-panel.ts';
import { benchInteraction, paintedWithinTwoFrames } from './interaction.ts';
import { goToTiles } from './moving-about.ts';

const name = 'open-card';

/** From the click on a tile to the whole card painted, read from its pack on the way. */
export const openCard: Bench = benchInteraction({
  name,
  prepare: goToTiles,
  once: async (panel) => {
    const answer = await panel.click(toClick.tile, isAt.card);
    await panel.click(toClick.back, isAt.tiles);
    return answer;
  },
  figures: paintedWithinTwoFrames(name),
});
