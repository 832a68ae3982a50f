import type { Bench } from './bench.ts';
import { withinBudget } from './figures.ts';
import { isAt, toClick } from './in-panel.ts';
import { benchInteraction, oneFrameMs, twoFrames } from './interaction.ts';
import { goToTiles } from './moving-about.ts';

const name = 'hide';
const oneFrame = { name: 'one frame', amount: oneFrameMs };

/** From the click on Hide to the first frame with no word of a card: it matters that it is soon. */
export const hide: Bench = benchInteraction({
  name,
  prepare: goToTiles,
  once: async (panel) => {
    const answer = await panel.click(toClick.hide, isAt.hidden);
    await panel.click(toClick.show, isAt.tiles);
    return answer;
  },
  figures: (answers, cards) => {
    const painted = answers.map((answer) => answer.painted);
    const after = answers.map(({ afterHandled }) => afterHandled);
    const base = { cards, unit: 'ms' } as const;
    return [
      withinBudget({ ...base, name, ours: painted, budget: twoFrames }),
      withinBudget({ ...base, name: 'hide/after input', ours: after, budget: oneFrame }),
    ];
  },
});
