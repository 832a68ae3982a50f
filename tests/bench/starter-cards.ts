import { join } from 'node:path';
import { readStarter } from '#lib/cli/read-starter.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';

const starter = join(import.meta.dirname, '../../lib/starter');

/** Reads the starter guidance: what is in the package, and what made cards are made after. */
export async function starterGuidance(): Promise<{ front: Front; cards: readonly Card[] }> {
  const guidance = await readStarter(starter);
  if (!guidance.ok) throw new Error(`starter guidance: ${JSON.stringify(guidance.refusal)}`);
  return guidance.value;
}

/** Reads the starter cards. */
export async function starterCards(): Promise<readonly Card[]> {
  return (await starterGuidance()).cards;
}
