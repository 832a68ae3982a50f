import type { DrivenPanel } from './driven-panel.ts';
import { isAt, toClick } from './in-panel.ts';
import type { Answer } from './page/answer.ts';

/** Opens the menu, then measures the click on one of its rows. */
export async function chooseInMenu(
  panel: DrivenPanel,
  row: string,
  after: string,
): Promise<Answer> {
  await panel.click(toClick.menu, isAt.menu);
  return panel.click(row, after);
}

/** Measures a change of role, to the one or the other. */
export function switchRole(panel: DrivenPanel, to: 'consulting' | 'reception'): Promise<Answer> {
  const row = to === 'consulting' ? toClick.toConsulting : toClick.toReception;
  return chooseInMenu(panel, row, isAt[to]);
}

/** Goes to the home of reception with its tiles, out of the discreet view that it begins in. */
export async function goToTiles(panel: DrivenPanel): Promise<void> {
  await switchRole(panel, 'reception');
  if (!(await panel.ask(isAt.openly))) await panel.click(toClick.discreet, isAt.tiles);
}
