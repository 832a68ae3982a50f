import { aPanel, type Desk, settled } from './a-panel.ts';

/** The card of the tests' release on which notes are written. */
export const notedId = 'reception/quiet-place';

/** A form for a note, with signs and lines in it that are tidied. */
export const noteForm = {
  by: 'Hill Road Surgery',
  site: 'main',
  slots: {},
  available: 'yes' as const,
  ask: '',
  note: 'Ask  at room 3.\n\nRing  before.',
};

/** A panel of Reception with that card open. */
export async function aNotingPanel(desk: Desk) {
  const panel = await aPanel(desk);
  panel.chooseRole('reception');
  await panel.openCard(notedId);
  const card = (await desk.parts.reader.summaries()).find((summary) => summary.id === notedId);
  if (!card) throw new Error('the release of the tests has no such card');
  return { panel, card };
}

/** What is kept of the practice once all was written. */
export async function keptPractice(desk: Desk): Promise<unknown> {
  await settled();
  return desk.parts.kept.read('practice');
}

/** What the open card shows of the practice. */
export function localOf({ view }: Awaited<ReturnType<typeof aPanel>>) {
  const { screen } = view.value;
  return screen.screen === 'card' ? screen.card?.local : undefined;
}
