import type { Bench } from './bench.ts';
import { type DrivenPanel, drivePanel } from './driven-panel.ts';
import { type Figure, withinBudget } from './figures.ts';
import type { Answer } from './page/answer.ts';
import { startStage } from './stage.ts';

const cards = 250;
const times = 20;

/** One frame of a screen that shows sixty in a second. */
export const oneFrameMs = 1000 / 60;
/** What two frames come to. */
export const twoFrames = { name: 'two frames', amount: 2 * oneFrameMs };

/** A bench of one thing that a person does in the panel, over and over. */
export type Interaction = {
  readonly name: string;
  readonly prepare: (panel: DrivenPanel) => Promise<void>;
  /** Does it once, and brings the panel back to where it can be done again. */
  readonly once: (panel: DrivenPanel) => Promise<Answer>;
  readonly figures: (answers: readonly Answer[], cards: number) => readonly Figure[];
};

/** From input to paint, at most two frames at the median. */
export function paintedWithinTwoFrames(name: string): Interaction['figures'] {
  return (answers, of) => [
    withinBudget({
      name,
      cards: of,
      unit: 'ms',
      ours: answers.map(({ painted }) => painted),
      budget: twoFrames,
    }),
  ];
}

/** Makes a bench of an interaction; its first time is thrown away. */
export function benchInteraction({ name, prepare, once, figures }: Interaction): Bench {
  return {
    name,
    run: async ({ copyOf }) => {
      const stage = await startStage(await copyOf(cards));
      try {
        const panel = await drivePanel(stage);
        await prepare(panel);
        await once(panel);
        const answers: Answer[] = [];
        while (answers.length < times) answers.push(await once(panel));
        return figures(answers, cards);
      } finally {
        await stage.close();
      }
    },
  };
}
