import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { Place } from './a-place.ts';

/** What takes back a card that is shown at a place, by its title, in every edition so far. */
export async function aWithdrawalOf(
  { reader }: Pick<Place, 'reader'>,
  title: string,
): Promise<WithdrawnItem> {
  const found = (await reader.summaries()).find((card) => card.title === title);
  if (!found) throw new Error(`nothing is shown that is called ${title}`);
  const { bundle, id } = found;
  return { bundle, id, upto: 1, at: '2026-11-22', reason: 'Wrong.' };
}
