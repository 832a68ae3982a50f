import { dayOf } from '#lib/base/day.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import { type Asked, type Outcome, textOf, usedWrongly } from '../command.ts';
import { nearIds } from './near-ids.ts';
import type { OpenPublisher } from './open-publisher.ts';

/** Which card is taken back, and why. */
type Withdrawing = { readonly card: string; readonly reason: string };

/** What is to stand in the list of withdrawals, as the options of `withdraw` say it. */
export function withdrawnItem(
  asked: Asked,
  { card, reason }: Withdrawing,
  open: OpenPublisher,
): WithdrawnItem | Outcome {
  const ours = open.published?.listing.bundle;
  const bundle = textOf(asked, 'bundle') ?? ours;
  const held = bundle === ours ? cardsOf(open).find(({ id }) => id === card) : undefined;
  if (!bundle || (!held && textOf(asked, 'bundle') === undefined)) return unknownCard(card, open);
  const upto = uptoOf(asked, held, open);
  if (typeof upto !== 'number') return upto;
  const useInstead = textOf(asked, 'use-instead');
  // What a layer below has in place of its own card is not known here.
  const ids = new Set(cardsOf(open).flatMap(({ id }) => (id === card ? [] : [id])));
  if (useInstead && bundle === ours && !ids.has(useInstead)) return unknownInstead(useInstead, ids);
  const item = { bundle, id: card, upto, at: dayOf(asked.now), reason };
  return useInstead ? { ...item, useInstead } : item;
}

function cardsOf({ published }: OpenPublisher): readonly Card[] {
  return published?.cards.map((one) => one.card) ?? [];
}

/** The last edition that is taken back. One that is not published yet may be the corrected one. */
function uptoOf(asked: Asked, held: Card | undefined, open: OpenPublisher): number | Outcome {
  const text = textOf(asked, 'upto') ?? String(held?.rev ?? '');
  const upto = /^[1-9]\d*$/.test(text) ? Number(text) : 0;
  if (!Number.isSafeInteger(upto) || upto < 1) {
    return usedWrongly('Give --upto: the last edition that is taken back, a number from 1.');
  }
  if (!held) return upto;
  const bundle = open.published?.listing.bundle;
  const before = open.withdrawn.find((one) => one.bundle === bundle && one.id === held.id);
  const most = Math.max(held.rev, before?.upto ?? 0);
  if (upto <= most) return upto;
  const lines = [
    `${held.id} is published in edition ${held.rev}, and --upto says ${upto}.`,
    'The repository was not changed: editions that correct the card would be hidden too.',
    `Give --upto up to ${most}, or leave it out.`,
  ];
  return { end: 'refused', refusal: { code: 'upto-not-published' }, lines };
}

/** An id that the release does not know was mistyped, or is of a layer below, which must be said. */
function unknownCard(card: string, open: OpenPublisher): Outcome {
  const ids = cardsOf(open).map(({ id }) => id);
  const lines = [
    `There is no card ${card} in this release. The repository was not changed.`,
    ...didYouMean(card, ids),
    'To take back a card that is not in it, name its bundle with --bundle, and --upto.',
  ];
  return { end: 'refused', refusal: { code: 'card-not-here' }, lines };
}

/** Readers would be sent to a card that is not there. */
function unknownInstead(card: string, ids: ReadonlySet<string>): Outcome {
  const lines = [
    `There is no other card ${card} in this release to use instead. The repository was not changed.`,
    ...didYouMean(card, [...ids]),
    'Name another with --use-instead, or leave it out.',
  ];
  return { end: 'refused', refusal: { code: 'use-instead-not-here' }, lines };
}

function didYouMean(card: string, ids: readonly string[]): readonly string[] {
  const near = nearIds(card, ids);
  return near.length > 0 ? [`Did you mean ${near.join(' or ')}?`] : [];
}
