import { sha256 } from '#lib/base/bytes.ts';
import { pause } from '#lib/base/pause.ts';
import { digestLines } from '#lib/pack/state-digest.ts';
import { type HeldRows, readHeldRows } from './holdings.ts';
import type { Database, StoredFront } from './layout.ts';
import { readSummaries } from './summaries.ts';

/**
 * Reads what is held, and takes for held only packs that are sound: of which the file has the hash
 * that names it, and whose summaries are of the cards that its outline names; and front matter that
 * can be parsed. A disk can lose a row, or change a byte of one and say nothing. It reads all that is
 * kept of every card, a pack at a time: for when something turned out to be lost, and for once a week.
 */
export async function readSoundRows(db: Database): Promise<HeldRows> {
  const held = await readHeldRows(db);
  const packs = new Set<string>();
  const unsummed = new Set<string>();
  for (const pack of held.packs) {
    // What the platform cannot read is as if it were not there.
    const [isWhole, isSummed] = await Promise.all([
      isFileWhole(db, pack).catch(() => false),
      isSummedUp(db, pack).catch(() => false),
    ]);
    if (!isSummed) unsummed.add(pack);
    else if (isWhole) packs.add(pack);
    await pause();
  }
  return { ...held, packs, unsummed, fronts: await soundFronts(db, held.fronts) };
}

async function soundFronts(
  db: Database,
  sources: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const sound = new Set<string>();
  for (const source of sources) {
    const kept = await db.get('fronts', source).catch(() => undefined);
    if (kept && isFrontSound(kept)) sound.add(source);
  }
  return sound;
}

/** Whether front matter can be parsed, as it is kept. */
export function isFrontSound({ front }: StoredFront): boolean {
  try {
    return JSON.parse(front) !== null;
  } catch {
    return false;
  }
}

async function isFileWhole(db: Database, pack: string): Promise<boolean> {
  const kept = await db.get('packs', pack);
  return kept !== undefined && (await sha256(kept.bytes)) === pack;
}

async function isSummedUp(db: Database, pack: string): Promise<boolean> {
  const [summaries, outline] = await Promise.all([
    readSummaries(db, [pack]),
    db.get('outlines', pack),
  ]);
  const cards = summaries.get(pack);
  return cards !== undefined && digestLines(cards) === outline?.lines;
}
