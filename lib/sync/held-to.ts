import type { StoredSource } from '#lib/store/stored-source.ts';
import { signerRoles } from '#lib/trust/requirements.ts';
import type { Source } from '#lib/trust/source.ts';

/** What cards of a source are held to before they are taken, as one text: where they lie is no part of it. */
export function heldTo({ layer, root, require, mustInclude, maxCards }: Source): string {
  const roles = signerRoles.map((role) => require[role] ?? 0);
  return JSON.stringify([
    layer,
    root.version,
    root.sha256,
    roles,
    [...mustInclude].sort(),
    maxCards,
  ]);
}

/** Whether what is shown of a source was taken while it was held to something else. */
export function isHeldToOther(
  source: Source,
  stored: Pick<StoredSource, 'heldTo'> | undefined,
): boolean {
  return stored?.heldTo !== undefined && stored.heldTo !== heldTo(source);
}
