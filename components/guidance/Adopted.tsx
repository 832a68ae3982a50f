import { Icon } from '#components/ui/Icon.tsx';
import type { Adoption } from '#lib/guidance/practice.ts';
import { adoptionInWords } from '#lib/words/facts.ts';

/** That the practice took a card's situation for its own. */
export function Adopted({ adoption }: { adoption: Adoption }) {
  return (
    <p class="byline adopted">
      <Icon name="house" small />
      <span>{adoptionInWords(adoption)}</span>
    </p>
  );
}
