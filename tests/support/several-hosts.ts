import { accept, refuse } from '#lib/base/result.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import { installRelease } from '#lib/store/install.ts';
import type { Database } from '#lib/store/layout.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import type { Source } from '#lib/trust/source.ts';
import { emptyDisk, openedDatabase } from './a-disk.ts';
import { aFront } from './a-front.ts';
import { aSource, syncParts } from './a-host.ts';
import { aPublisher } from './a-publisher.ts';
import { aRelease } from './a-release.ts';

/** Files by the address of their host. */
type Hosts = Map<string, ReadonlyMap<string, Uint8Array<ArrayBuffer>>>;

/** A computer with the packaged cards, for sources of several hosts; one that is not there is down. */
export async function severalHosts() {
  emptyDisk();
  const db = await openedDatabase();
  await installRelease(db, await aRelease());
  const hosts: Hosts = new Map();
  const asked: string[] = [];
  const fetchFile = async (address: string) => {
    asked.push(address);
    const [host = '', files] = [...hosts].find(([one]) => address.startsWith(one)) ?? [];
    const bytes = files?.get(address.slice(host.length));
    return bytes ? accept(bytes) : refuse({ code: 'missing' } as const);
  };
  const { parts, clock, local } = syncParts(db, { fetchFile });
  const reader = readFromDatabase(db);
  return {
    ...{ db, hosts, asked, parts, clock, local, reader },
    sync: (sources: readonly Source[], withdraw: readonly WithdrawnItem[] = []) =>
      runSync(parts, { sources, withdraw, when: 'now' }),
    /** All that is shown, as `source id edition`. */
    shown: async () =>
      (await reader.summaries()).map(({ source, id, rev }) => `${source} ${id} ${rev}`),
    /** How every source stands, as `source state refusal`. */
    states: async () =>
      (await reader.sources()).map(({ id, state, refusal }) => `${id} ${state} ${refusal ?? '-'}`),
  };
}

/** A publisher of a few cards, on a host of its own, as a source named after it. */
export async function aPublishing(
  { hosts }: { readonly hosts: Hosts },
  cards: readonly Card[],
  { name, ...rest }: Partial<Source> & { readonly name: string },
) {
  const publisher = await aPublisher();
  const bundle = `org.${name}.cards`;
  const home = cards[0]?.id ?? '';
  const front = aFront({
    bundle: { ...aFront().bundle, id: bundle },
    home: { consulting: home, reception: home, tiles: [] },
  });
  const release = (some: readonly Card[]) => publisher.release(some, { front });
  await release(cards);
  const address = `https://${name}.example/`;
  hosts.set(address, publisher.files);
  const at = { metadata: `${address}metadata/`, targets: `${address}targets/` };
  const source = await aSource(publisher, { id: name, ...at, ...rest });
  const withdraw = (id: string) =>
    publisher.withdraw([{ bundle, id, upto: 9, at: '2026-11-22', reason: 'It is wrong.' }]);
  return { publisher, source, address, release, withdraw };
}

/** Changes a byte of every pack of a source where it lies, as a disk does in time. */
export async function rotPacks(db: Database, source: string): Promise<readonly string[]> {
  const packs = (await db.get('releases', source))?.packs ?? [];
  for (const pack of packs) {
    const row = await db.get('packs', pack);
    if (row) await db.put('packs', { ...row, bytes: rotted(row.bytes) });
  }
  return packs;
}

/** Bytes of which one is another. */
export function rotted(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte));
}
