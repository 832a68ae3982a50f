import type { Withdrawals } from '#lib/guidance/layering.ts';
import type { KeyValue, Values } from './key-value.ts';

/** The name in `storage.local` of what was taken back of the packaged cards, by each source. */
export const withdrawnBesideName = 'withdrawn.packaged';

/** The lists that lie there, which reach the packaged cards; none where they cannot be read. */
export async function readWithdrawnBeside(local: KeyValue): Promise<readonly Withdrawals[]> {
  return listsIn(await local.get([withdrawnBesideName]).catch((): Values => ({})));
}

/** The lists among values that were read. */
export function listsIn(values: Values): readonly Withdrawals[] {
  const lists: unknown = values[withdrawnBesideName];
  return Array.isArray(lists) ? lists.filter((list) => Array.isArray(list?.items)) : [];
}
