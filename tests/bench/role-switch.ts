import type { Bench } from './bench.ts';
import { isAt } from './in-panel.ts';
import { benchInteraction, paintedWithinTwoFrames } from './interaction.ts';
import { goToTiles, switchRole } from './moving-about.ts';

const name = 'role-switch';

/** From the click on the other role to its home painted, both ways, neither being discreet. */
export const roleSwitch: Bench = benchInteraction({
  name,
  prepare: goToTiles,
  once: async (panel) =>
    switchRole(panel, (await panel.ask(isAt.reception)) ? 'consulting' : 'reception'),
  figures: paintedWithinTwoFrames(name),
});
