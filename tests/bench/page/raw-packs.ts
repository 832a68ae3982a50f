/** The addresses of one sync, in the order in which they were asked for. */
export type RawFiles = {
  /** Files of metadata, one after the other, as the specification's client comes to them. */
  readonly metadata: readonly string[];
  /** Gzipped files: all their names are known, so that they are asked for together. */
  readonly targets: readonly string[];
};

/** Opens a database that keeps packs as bytes, each in a row. */
export function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('packs');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/**
 * The least that taking these files can cost: fetch the same bytes, inflate what is gzipped, and
 * put each inflated file as it is in one transaction that is as durable as ours. Nothing is
 * checked, parsed or indexed.
 */
export async function fetchAndPut(db: IDBDatabase, files: RawFiles): Promise<void> {
  for (const address of files.metadata) await bytesOf(await fetch(address));
  const packs = await Promise.all(
    files.targets.map(async (address) => {
      const { body } = await fetch(address);
      const inflated = body?.pipeThrough(new DecompressionStream('gzip'));
      return new Uint8Array(await new Response(inflated ?? null).arrayBuffer());
    }),
  );
  await new Promise<void>((resolve, reject) => {
    const tx = db.transaction('packs', 'readwrite', { durability: 'strict' });
    const rows = tx.objectStore('packs');
    for (const [at, pack] of packs.entries()) rows.put(pack, files.targets[at]);
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
}

async function bytesOf(response: Response): Promise<ArrayBuffer> {
  return response.arrayBuffer();
}
