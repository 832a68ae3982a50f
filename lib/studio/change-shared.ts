import type { StudioParts } from './parts.ts';

/**
 * Changes what every tab of the Studio holds: lays the change over what is kept now, and tells the
 * other tabs to read it again. Gives what is kept then, or nothing where the change gave nothing.
 */
export async function changeShared<Value>(
  { store, ring }: Pick<StudioParts, 'store' | 'ring'>,
  name: string,
  lay: (now: unknown) => Value | undefined,
): Promise<Value | undefined> {
  const next = await store.change(name, lay);
  if (next !== undefined) ring({ wrote: 'kept', name });
  return next;
}
