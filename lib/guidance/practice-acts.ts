import type { NotedCard } from './local-note.ts';
import type { MergePlan } from './plan-merge.ts';
import { type Adoption, type Practice, withEntry } from './practice.ts';

/** Why a card is not shown here and since when, and who says so where the practice has no name yet. */
export type Hiding = { readonly reason: string; readonly day: string; readonly unnamed: string };

/** Hides an edition of a card, in the practice's name. */
export function withHidden(
  practice: Practice,
  { id, rev, bundle, sha256 }: NotedCard,
  { reason, day, unnamed }: Hiding,
): Practice {
  const by = practice.name || unnamed;
  const base = { bundle, id, sha256 };
  return withEntry(practice, { op: 'hide', id, rev, base, by, day, reason });
}

/** Takes a situation's cards for the practice's own; who adopts them also names the practice. */
export function withAdopted(practice: Practice, adoption: Adoption): Practice {
  const { adopted } = withoutAdopted(practice, adoption.situation);
  return { ...practice, name: adoption.by, adopted: [...adopted, adoption] };
}

/** Takes a situation's cards for the practice's own no more. */
export function withoutAdopted(practice: Practice, situation: string): Practice {
  const adopted = practice.adopted.filter((one) => one.situation !== situation);
  return { ...practice, adopted };
}

/** How many entries come with a file; `takeTheirs` names those of both sides that are the file's. */
export function countTaken({ fresh }: MergePlan, takeTheirs: ReadonlySet<string>): number {
  return fresh.length + takeTheirs.size;
}
