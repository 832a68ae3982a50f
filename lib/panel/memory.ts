import type { KeyValue } from '#lib/store/key-value.ts';

/** The card that was open, and when, in milliseconds since 1970. */
export type OpenCard = { readonly card: string; readonly scroll: number; readonly at: number };

const keptForMs = 10 * 60_000;
const hiddenName = 'hidden';

/**
 * What is remembered in memory only (`storage.session`, gone with the browser): the card open in
 * this window, for 10 minutes, and that everything is hidden, for all windows.
 */
export function createMemory(session: KeyValue, window: Promise<string>, now: () => number) {
  const openName = async () => `open.${await window}`;
  return {
    async recall(): Promise<{ hidden: boolean; open: OpenCard | undefined }> {
      const [kept, name] = await Promise.all([session.all(), openName()]);
      const open = kept[name];
      const fresh = isOpenCard(open) && now() - open.at < keptForMs && now() >= open.at;
      return { hidden: kept[hiddenName] === true, open: fresh ? open : undefined };
    },
    async rememberCard(card: string, scroll: number): Promise<void> {
      const open: OpenCard = { card, scroll, at: now() };
      await session.set({ [await openName()]: open });
    },
    forgetCard: async (): Promise<void> => session.remove([await openName()]),
    hideEverywhere: (): Promise<void> => session.set({ [hiddenName]: true }),
    showEverywhere: (): Promise<void> => session.remove([hiddenName]),
  };
}

/** What a page remembers in memory only. */
export type Memory = ReturnType<typeof createMemory>;

function isOpenCard(value: unknown): value is OpenCard {
  if (typeof value !== 'object' || value === null) return false;
  const { card, scroll, at }: { card?: unknown; scroll?: unknown; at?: unknown } = value;
  return typeof card === 'string' && typeof scroll === 'number' && typeof at === 'number';
}
