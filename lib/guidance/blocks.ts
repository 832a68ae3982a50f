import type { Card } from './card.ts';
import { type LocalView, saysAnything } from './local.ts';

/** The names of parts that are lists of sentences. */
export type PartName =
  | 'say'
  | 'leaveOut'
  | 'ifTooMuch'
  | 'afterwards'
  | 'offer'
  | 'sayQuietly'
  | 'noNeedToAsk'
  | 'nextTime'
  | 'when'
  | 'how'
  | 'whatToSay';

/** What stands between a card's byline and its foot. */
export type BlockView =
  | { readonly block: 'part'; readonly part: PartName; readonly lines: readonly string[] }
  | { readonly block: 'steps'; readonly heading: string; readonly lines: readonly string[] }
  | {
      readonly block: 'swap';
      readonly insteadOf: string;
      readonly say: string;
      readonly why: string;
    }
  | { readonly block: 'local'; readonly local: LocalView };

type Place = PartName | 'local';

const places: { readonly [kind in 'prompt' | 'adjustment' | 'pathway']: readonly Place[] } = {
  prompt: ['say', 'leaveOut', 'ifTooMuch', 'afterwards', 'local'],
  adjustment: ['offer', 'say', 'sayQuietly', 'local', 'noNeedToAsk', 'nextTime'],
  pathway: ['when', 'local', 'how', 'whatToSay'],
};
// On a card that carries risk the local part moves up, to where it is seen without scrolling.
const promptAtRisk: readonly Place[] = ['say', 'leaveOut', 'local', 'ifTooMuch', 'afterwards'];

/** The parts of a card in the order fixed for its kind; empty ones are left out. */
export function blocksOf(card: Card, local: LocalView): readonly BlockView[] {
  const ours: BlockView[] = saysAnything(local) ? [{ block: 'local', local }] : [];
  if (card.kind === 'guidance') {
    return [...card.parts.steps.map((step) => ({ block: 'steps' as const, ...step })), ...ours];
  }
  if (card.kind === 'wording') {
    return [...card.parts.map((swap) => ({ block: 'swap' as const, ...swap })), ...ours];
  }
  const order = card.kind === 'prompt' && card.risk ? promptAtRisk : places[card.kind];
  return order.flatMap((place) => (place === 'local' ? ours : partOf(card, place)));
}

function partOf(card: Card, part: PartName): BlockView[] {
  const found = Object.entries(card.parts).find(([name]) => name === part);
  const lines: readonly string[] = found?.[1] ?? [];
  return lines.length > 0 ? [{ block: 'part', part, lines }] : [];
}
