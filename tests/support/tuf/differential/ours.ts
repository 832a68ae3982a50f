import { accept, refuse } from '#lib/base/result.ts';
import { createClient } from '#lib/tuf/client.ts';
import { wideSchemes } from '#lib/tuf/rsa.ts';
import { type Outcome, pathsSought, type Start } from './outcome.ts';

/** Updates with our client, and changes `kept` as it does. */
export async function updateWithOurs({ kept, files }: Start): Promise<Outcome> {
  const client = createClient({
    startTime: Date.now(),
    schemes: wideSchemes,
    trusted: {
      read: async (role) => kept.get(role),
      keep: async (role, bytes) => void kept.set(role, bytes),
      remove: async (role) => void kept.delete(role),
    },
    fetchMetadata: async (path, maxBytes) => {
      const bytes = files.get(path);
      if (!bytes) return refuse({ code: 'missing' });
      if (bytes.length > maxBytes) return refuse({ code: 'too-long', maxBytes });
      return accept(new Uint8Array(bytes));
    },
  });
  const refreshed = await client.refresh();
  if (!refreshed.ok) return { refused: JSON.stringify(refreshed.refusal) };
  const { root, timestamp, snapshot, targets } = refreshed.value;
  const found: { [path: string]: string } = {};
  for (const path of pathsSought) {
    const target = await client.findTarget(path);
    if (target.ok) found[path] = target.value.target.hashes['sha256'] ?? 'no sha256';
    else found[path] = target.refusal.code === 'target-not-found' ? 'none' : 'refused';
  }
  const versions = {
    ...{ root: root.signed.version, timestamp: timestamp.signed.version },
    ...{ snapshot: snapshot.signed.version, targets: targets.metadata.signed.version },
  };
  return { versions, found };
}
