import { Icon } from '#components/ui/Icon.tsx';
import type { Made } from '#lib/guidance/made.ts';
import type { ReviewState } from '#lib/guidance/review.ts';
import { bylineInWords, reviewInWords, writtenInWords } from '#lib/words/facts.ts';

type Props = {
  readonly made: Made;
  readonly reviewBy: string;
  readonly review: ReviewState;
  /** The practice wrote the card itself. */
  readonly written?: { readonly by: string } | undefined;
};

/** Who made a card and when it is due for review, always above the fold. */
export function Byline({ made, reviewBy, review, written }: Props) {
  return (
    <p class={written ? 'byline ours' : 'byline'}>
      <Icon name={written ? 'house' : 'people'} small />
      <span>
        {written ? writtenInWords(written) : bylineInWords(made)}{' '}
        <span class="due">{reviewInWords(reviewBy, review !== 'current')}</span>
      </span>
    </p>
  );
}
