import { saysTheSame } from '#lib/base/same.ts';
import type { Card } from '#lib/guidance/card.ts';
import { cardOf } from './card-of.ts';
import type { Draft } from './draft.ts';

type Compared = { readonly published: Card; readonly isSame: boolean };

// The library asks of each draft whenever one of them changes; a writing and a card stay what they are.
const compared = new WeakMap<Draft, Compared>();

/** Whether a draft says what is published: a change that was undone is none, nor is its edition's number. */
export function saysPublished(draft: Draft, published: Card): boolean {
  const known = compared.get(draft);
  if (known?.published === published) return known.isSame;
  const isSame = saysTheSame({ ...cardOf(draft), rev: 0 }, { ...published, rev: 0 });
  compared.set(draft, { published, isSame });
  return isSame;
}
