import { Icon } from '#components/ui/Icon.tsx';
import type { Made } from '#lib/guidance/made.ts';
import type { ReviewState } from '#lib/guidance/review.ts';
import { bylineInWords, reviewInWords } from '#lib/words/facts.ts';

type Props = {
  readonly made: Made;
  readonly reviewBy: string;
  readonly review: ReviewState;
};

/** Who made a card and when it is due for review, always above the fold. */
export function Byline({ made, reviewBy, review }: Props) {
  return (
    <p class="byline">
      <Icon name="people" small />
      <span>
        {bylineInWords(made)}{' '}
        <span class="due">{reviewInWords(reviewBy, review !== 'current')}</span>
      </span>
    </p>
  );
}
