import { stat } from 'node:fs/promises';
import path from 'node:path';

const wanted = [
  'cards',
  'bundle.json',
  'home.json',
  'situations.json',
  'sources.json',
  'synonyms.json',
];

/** Whether a folder holds what every folder of guidance holds. */
export async function isGuidanceFolder(folder: string): Promise<boolean> {
  const there = await Promise.all(
    wanted.map((name) =>
      stat(path.join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return there.every(Boolean);
}
