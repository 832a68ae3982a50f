import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readStarter } from '#lib/cli/read-starter.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { leanFront } from '#lib/pack/lean-front.ts';
import { aPublisher, type TestPublisher } from '../support/a-publisher.ts';
import { evaluate } from '../support/chromium/evaluate.ts';
import type { Workshop } from './bench.ts';
import { bundlePage } from './bundle-page.ts';
import { generateCards } from './generate-cards.ts';
import { writeEmptyPages } from './limit-pages.ts';
import type { RawFiles } from './page/raw-packs.ts';
import type { SyncTook } from './page/sync.ts';
import { type BenchHost, hostPublisher, type Logged } from './publisher-host.ts';
import { openInTab, startStage } from './stage.ts';

/** A publisher of made cards on a loopback host, and the real extension that syncs from it. */
export type SyncStage = {
  readonly host: BenchHost;
  /** Has the extension take the release anew, on a computer that has none of it. */
  readonly install: () => Promise<SyncTook>;
  /** Has it check the source that it took last; `daysLater` as so many days later. */
  readonly check: (daysLater?: number) => Promise<SyncTook>;
  /** What the same requests cost any program. */
  readonly floor: (log: readonly Logged[]) => Promise<SyncTook>;
  /** Serves the release again with the words of one more card changed, as often as was asked for. */
  readonly changeOne: () => void;
  readonly close: () => Promise<void>;
};

const seed = 20_260_301;
const settleMs = 250;
const starter = join(import.meta.dirname, '../../lib/starter');

/** How many cards are published, and how often one of them changes. */
type Publishing = { readonly count: number; readonly changes: number };

/** Sets a stage: the release built, but for a policy that lets it reach loopback. */
export async function startSyncStage(
  { built, say }: Workshop,
  { count, changes }: Publishing,
): Promise<SyncStage> {
  const guidance = await readStarter(starter);
  if (!guidance.ok) throw new Error(`starter guidance: ${JSON.stringify(guidance.refusal)}`);
  const { front, cards: models } = guidance.value;
  const made = generateCards({ models, front, cards: count, seed });
  say(`publishing ${count} cards, and ${changes} times one changed`);
  const publisher = await aPublisher({ now: Date.now() });
  const own = ownFront(front, made);
  await publisher.release(made, { front: own });
  const ahead = await changesAhead(publisher, { cards: made, front: own }, changes);
  const host = await hostPublisher(publisher);
  const folder = await copyForLoopback(built.folder);
  const page = await bundlePage('sync', folder);
  const stage = await startStage({ folder, cards: models.length });
  const { targetId } = await openInTab(stage.browser, page);
  const ask = async (call: string): Promise<SyncTook> => {
    // What was measured before must not be cleared up meanwhile.
    await sleep(settleMs);
    const asked = `syncBench.then((bench) => bench.${call})`;
    return (await evaluate(stage.browser, targetId, asked)) as SyncTook;
  };
  return {
    host,
    install: () => ask(`install(${JSON.stringify(host.source)})`),
    check: (daysLater = 0) => ask(`check(${daysLater})`),
    floor: (log) => ask(`floor(${JSON.stringify(filesOf(host.address, log))})`),
    changeOne: () => {
      const next = ahead.shift();
      if (!next) throw new Error('no more changes were published');
      for (const [path, bytes] of next) publisher.files.set(path, bytes);
    },
    close: async () => {
      await stage.close();
      await host.close();
    },
  };
}

const ownGroups = 40;

/**
 * Front matter as a region publishes it (`foreword release` and the Studio): the sources that its
 * cards name, and synonyms of its own, since it leaves out those that every reader has from the
 * package. As many groups as a region may have, of words from its own cards.
 */
function ownFront(front: Front, cards: readonly Card[]): Front {
  const some = cards.slice(-ownGroups);
  const synonyms = some.map(({ title, lines, why }) =>
    [title, ...lines, why].slice(0, 3).map((text) => text.split(' ').slice(0, 3).join(' ')),
  );
  const bundle = { ...front.bundle, id: 'org.foreword.bench' };
  return { ...leanFront({ ...front, bundle }, cards, front), synonyms };
}

/** Which files a log shows, as the floor asks for them again. */
function filesOf(address: string, log: readonly Logged[]): RawFiles {
  const of = (folder: string) =>
    log.filter(({ path }) => path.startsWith(folder)).map(({ path }) => `${address}${path}`);
  return { metadata: [...of('metadata/'), ...of('targets/w/')], targets: of('targets/g/') };
}

type Release = { readonly cards: readonly Card[]; readonly front: Front };

/**
 * Publishes changes of one card each, and gives all files after each. All are published ahead: to
 * publish 10,000 cards keeps a computer busy for seconds, and then would be measured just before
 * every sync of ours, and before none of the floor's.
 */
async function changesAhead(
  publisher: TestPublisher,
  { cards, front }: Release,
  changes: number,
): Promise<Map<string, Uint8Array<ArrayBuffer>>[]> {
  const desk = publisher.copy();
  const ahead: Map<string, Uint8Array<ArrayBuffer>>[] = [];
  let now = cards;
  for (let round = 1; round <= changes; round += 1) {
    // One after the other, from packs that lie apart.
    const changed = (round * 7_919) % now.length;
    now = now.map((card, at) =>
      at === changed ? { ...card, rev: card.rev + 1, why: `It helps, more so. ${round}.` } : card,
    );
    await desk.release(now, { front });
    ahead.push(new Map(desk.files));
  }
  return ahead;
}

/** A copy of the build that may reach loopback, as the build for tests may, and nothing else. */
async function copyForLoopback(built: string): Promise<string> {
  const folder = await mkdtemp(join(dirname(built), 'loopback-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = await readFile(file, 'utf8');
  const open = manifest.replace('connect-src https:', 'connect-src https: http://127.0.0.1:*');
  if (open === manifest) throw new Error('the policy of the build is not what it was');
  await writeFile(file, open);
  await writeEmptyPages(folder);
  return folder;
}
