import { Icon } from '#components/ui/Icon.tsx';
import type { ContentNote } from '#lib/guidance/identity.ts';
import { contentNoteInWords, toVerifyInWords } from '#lib/words/facts.ts';

type Props = {
  readonly contentNotes: readonly ContentNote[];
  /** Details of harm stand in a part of their own. */
  readonly folded: boolean;
  /** How many facts are to be checked at their source. */
  readonly toVerify: number;
};

/**
 * What is to be known before a card's words are read: one strip, whatever it is. A second would stand
 * between a reader and the words that help.
 */
export function Strip({ contentNotes, folded, toVerify }: Props) {
  const isNoted = contentNotes.length > 0;
  const said = [
    isNoted ? contentNoteInWords(contentNotes, folded) : '',
    toVerify > 0 ? toVerifyInWords(toVerify) : '',
  ].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <p class="strip">
      <Icon name={isNoted ? 'page' : 'care'} small />
      <span>{said.join(' ')}</span>
    </p>
  );
}
