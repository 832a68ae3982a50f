import type { CurrentGuidance, SignedWithdrawals } from './laying.ts';

/**
 * What is current, with each source's cards taken back by the newest list of its publisher, though
 * another source brought that: two sources of one publisher begin with the same root. Its own list
 * holds beside it, and where that is as new nothing is added: what it lifted stays lifted.
 */
export function withShared<Current extends CurrentGuidance>(current: Current): Current {
  const { releases, withdrawals } = current;
  const shared = releases.flatMap(({ source }): SignedWithdrawals[] => {
    const own = versionOf(withdrawals.find((list) => list.source === source));
    const [newest] = withdrawals
      .filter((list) => isOfSame(current, source, list) && versionOf(list) > own)
      .sort((a, b) => versionOf(b) - versionOf(a));
    // From the lowest layer: it reaches the cards of this source, and no other's.
    return newest ? [{ source, layer: 'packaged', items: newest.items }] : [];
  });
  return shared.length > 0 ? { ...current, withdrawals: [...withdrawals, ...shared] } : current;
}

function isOfSame({ pins }: CurrentGuidance, source: string, list: SignedWithdrawals): boolean {
  const pin = pins?.get(source);
  if (!pin || list.source === source) return false;
  return (pins?.get(list.source) ?? list.pin) === pin;
}

function versionOf(list: SignedWithdrawals | undefined): number {
  return list?.version ?? 0;
}
