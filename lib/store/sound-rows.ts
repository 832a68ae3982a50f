import { sha256 } from '#lib/base/bytes.ts';
import { pause } from '#lib/base/pause.ts';
import { saysTheSame } from '#lib/base/same.ts';
import type { Card } from '#lib/guidance/card.ts';
import { parseCard } from '#lib/guidance/parse-card.ts';
import { type PackedSummary, summarise } from '#lib/guidance/summary.ts';
import { digestLines } from '#lib/pack/state-digest.ts';
import { type HeldRows, readHeldRows } from './holdings.ts';
import type { Database, StoredFront, StoredPack } from './layout.ts';
import { cardsIn } from './stored-pack.ts';
import { readSummaries } from './summaries.ts';

/**
 * Reads what is held, and takes for held only packs that are sound: of which the file has the hash
 * that names it, and whose summaries say what its cards say, and are of those that its outline names;
 * and front matter that can be parsed. A disk can lose a row, or change a byte of one and say nothing.
 * It reads all that is kept of every card, a pack at a time: for when something turned out to be lost,
 * and for once a week.
 */
export async function readSoundRows(db: Database): Promise<HeldRows> {
  const held = await readHeldRows(db);
  const packs = new Set<string>();
  const unsummed = new Set<string>();
  for (const pack of held.packs) {
    // What the platform cannot read is as if it were not there.
    const file = await wholeFile(db, pack).catch(() => undefined);
    const isSummed = await isSummedUp(db, pack, file).catch(() => false);
    if (!isSummed) unsummed.add(pack);
    else if (file) packs.add(pack);
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

/** The file of a pack, where it is the one that was signed. */
async function wholeFile(db: Database, pack: string): Promise<StoredPack | undefined> {
  const kept = await db.get('packs', pack);
  return kept && (await sha256(kept.bytes)) === pack ? kept : undefined;
}

async function isSummedUp(
  db: Database,
  pack: string,
  file: StoredPack | undefined,
): Promise<boolean> {
  const [summaries, outline] = await Promise.all([
    readSummaries(db, [pack]),
    db.get('outlines', pack),
  ]);
  const cards = summaries.get(pack);
  if (!cards || digestLines(cards) !== outline?.lines) return false;
  return !file || saysWhatCardsSay(cards, await cardsIn(file));
}

function saysWhatCardsSay(summaries: readonly PackedSummary[], cards: readonly Card[]): boolean {
  return summaries.every((summary, at) => {
    const read = parseCard(cards[at]);
    return !read.ok || isOf(summary, summarise(read.value, summary));
  });
}

// An earlier Foreword may have summed a card up with fewer words; what it said is to be as it was.
function isOf(summary: PackedSummary, made: PackedSummary): boolean {
  const names = Object.keys(summary) as (keyof PackedSummary)[];
  return names.every((name) => saysTheSame(summary[name], made[name]));
}
