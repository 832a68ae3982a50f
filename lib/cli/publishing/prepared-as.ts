import type { Front } from '#lib/guidance/front.ts';
import type { LayeredCard } from '#lib/guidance/layered-card.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import type { CheckedDraft, OpenPrepared } from '#lib/pack/prepare-release.ts';
import type { Published } from '#lib/pack/published.ts';
import { stateDigest } from '#lib/pack/state-digest.ts';
import type { Outcome } from '../command.ts';

/** What a draft comes to as it now stands: the digest of its cards, and what goes beside them. */
export type Wanted = {
  readonly state: string;
  readonly front: Front;
  readonly overlay: Practice | 'none';
};

type Checked = CheckedDraft & { readonly layered: readonly LayeredCard[] };

/** What is to be prepared from a draft in which nothing is incomplete; its notes, or those before. */
export async function wantedOf(checked: Checked, before: Published['overlay']): Promise<Wanted> {
  const lines = checked.layered.map(({ card, sha256 }) => ({ id: card.id, sha256 }));
  const { front, overlay = before?.practice ?? 'none' } = checked;
  return { state: await stateDigest(lines), front, overlay };
}

/** Whether what was prepared is the draft as it now stands. */
export function isPreparedAs(
  { release }: OpenPrepared,
  { state, front, overlay }: Wanted,
): boolean {
  const { practice = 'none' } = release.overlay ?? {};
  return (
    release.listing.state === state &&
    JSON.stringify(release.front.front) === JSON.stringify(front) &&
    JSON.stringify(practice) === JSON.stringify(overlay)
  );
}

/** That somebody would sign other words than the draft shows. */
export function preparedOtherwise(): Outcome {
  const lines = [
    'What was made ready in this draft is not what the draft now holds.',
    'Nothing was signed. The publisher runs cosign once more, and sends it again.',
  ];
  return { end: 'refused', refusal: { code: 'prepared-otherwise' }, lines };
}
