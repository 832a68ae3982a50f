import type { TufRefusal } from '#lib/tuf/refusal.ts';
import { aClient, type TestParts, type TestStore } from './a-client.ts';
import type { TestRepository } from './a-repository.ts';

/** Refreshes, and gives back the refusal, or undefined where all was taken. */
export async function refusalOf(
  repository: TestRepository,
  parts: TestParts = {},
): Promise<TufRefusal | undefined> {
  const refreshed = await aClient(repository, parts).refresh();
  return refreshed.ok ? undefined : refreshed.refusal;
}

/** The versions of what a store holds, by role. */
export function keptVersions({ kept }: TestStore): { readonly [role: string]: number } {
  return Object.fromEntries(
    [...kept].map(([role, bytes]) => {
      const { signed } = JSON.parse(Buffer.from(bytes).toString('utf8'));
      return [role, Number(signed.version)];
    }),
  );
}
