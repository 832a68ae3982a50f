import { faultsOf } from './faults.ts';
import { plainText } from './text.ts';
import type { WithdrawnItem } from './withdrawal.ts';

/** What a text holds besides plain words, where it does: its length, and signs that show nothing, are asked elsewhere. */
export function notPlainIn(text: string): 'markup' | 'address' | undefined {
  const parsed = plainText(text.length).safeParse(text);
  const faults = parsed.success ? [] : faultsOf(parsed.error.issues).map(({ code }) => code);
  if (faults.includes('markup')) return 'markup';
  return faults.includes('address-outside-sources') ? 'address' : undefined;
}

/**
 * Withdrawn items, each without its reason where that is not plain words: whoever signs a list alone
 * may hide cards, and leads nobody anywhere. The card is hidden all the same.
 */
export function withPlainReasons(items: readonly WithdrawnItem[]): readonly WithdrawnItem[] {
  return items.map((item) => (notPlainIn(item.reason) ? { ...item, reason: '' } : item));
}
