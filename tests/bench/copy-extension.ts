import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { generateCards } from './generate-cards.ts';
import { writeEmptyPages } from './limit-pages.ts';
import { starterGuidance } from './starter-cards.ts';
import { writeRelease } from './write-release.ts';

const seed = 20_260_101;

/** A copy of the built extension with so many made cards in it, and where it lies. */
export type Copy = { readonly folder: string; readonly cards: number };

/**
 * Copies the built extension, puts so many made cards in the place of its guidance, and adds the
 * empty pages that are its limits. Nothing else differs from what is released.
 */
export async function copyExtension(built: string, into: string, cards: number): Promise<Copy> {
  const folder = await mkdtemp(join(into, `cards-${cards}-`));
  await cp(built, folder, { recursive: true });
  await rm(join(folder, 'starter'), { recursive: true });
  const { front, cards: models } = await starterGuidance();
  await writeRelease(generateCards({ models, front, cards, seed }), front, join(folder, 'starter'));
  await writeEmptyPages(folder);
  return { folder, cards };
}
