import type { Card } from '#lib/guidance/card.ts';
import { parseFront } from '#lib/guidance/front.ts';
import { parseCard } from '#lib/guidance/parse-card.ts';
import type { DraftFile } from '#lib/pack/draft-file.ts';
import { type FrontTaken, frontFromValue } from './front-from-value.ts';
import { emptyFront } from './opening.ts';
import type { Guidance } from './parts.ts';

/** A library that is not known here, out of its draft: what was published, and its front matter. */
export function guidanceInDraft(
  file: DraftFile,
): Pick<FrontTaken, 'lost'> & { readonly guidance: Guidance } {
  const nothing = emptyFront(file.bundle);
  const bundle = { ...nothing.bundle, id: file.bundle };
  const { front, lost } = frontFromValue(file.front, { ...nothing, bundle });
  const before = parseFront(file.frontBefore);
  const cards = [...(file.before?.values() ?? [])].flatMap((value): Card[] => {
    const card = parseCard(value);
    return card.ok ? [card.value] : [];
  });
  const guidance = {
    ...{ front, cards, released: '', publishedFront: before.ok ? before.value : undefined },
    ...(file.basedOn ? { basedOn: file.basedOn } : {}),
  };
  return { guidance, lost };
}
