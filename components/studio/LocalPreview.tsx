import { Blocks } from '#components/guidance/Blocks.tsx';
import { Byline } from '#components/guidance/Byline.tsx';
import { Glance } from '#components/guidance/Glance.tsx';
import { blocksOf } from '#lib/guidance/blocks.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { LocalView } from '#lib/guidance/local.ts';

type Props = {
  readonly card: Card;
  readonly local: LocalView;
  readonly written: { readonly by: string } | undefined;
};

/** The card with what the practice says of it, as staff here read it. */
export function LocalPreview({ card, local, written }: Props) {
  return (
    <main>
      <Glance title={card.title} lines={card.lines} lang={card.lang} />
      <Byline made={card.made} reviewBy={card.reviewBy} review="current" written={written} />
      <Blocks blocks={blocksOf(card, local)} kind={card.kind} lang={card.lang} />
    </main>
  );
}
