import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Front } from '#lib/guidance/front.ts';
import { leanFront } from '#lib/pack/lean-front.ts';
import type { Guidance } from '../read-starter.ts';

const synonymsFile = path.resolve(import.meta.dirname, '..', '..', 'starter', 'synonyms.json');

/** A folder's guidance as it is published, and how much of its front matter readers do not need. */
export type LeanGuidance = Guidance & {
  readonly leftOut: { readonly synonyms: number; readonly sources: number };
};

/** Leaves out of front matter what every reader has from the package, and what no card names. */
export async function leanGuidance({ front, cards }: Guidance): Promise<LeanGuidance> {
  const synonyms = JSON.parse(await readFile(synonymsFile, 'utf8')) as Front['synonyms'];
  const lean = leanFront(front, cards, { synonyms });
  const leftOut = {
    synonyms: front.synonyms.length - lean.synonyms.length,
    sources: front.sources.length - lean.sources.length,
  };
  return { front: lean, cards, leftOut };
}

/** What was left out, in a sentence for each. */
export function leftOutInWords({ leftOut }: LeanGuidance): readonly string[] {
  const { synonyms, sources } = leftOut;
  return [
    ...(synonyms > 0
      ? [`Groups of synonyms left out, since Foreword itself has them: ${synonyms}.`]
      : []),
    ...(sources > 0 ? [`Sources left out, since no card names them: ${sources}.`] : []),
  ];
}
