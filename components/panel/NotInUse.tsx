import { Icon } from '#components/ui/Icon.tsx';
import type { EditionView } from '#lib/panel/edition-view.ts';
import { editionInWords, editionWords as words } from '#lib/words/editions.ts';
import type { Actions } from './actions.ts';

/** That a card on screen is not the edition in use, and the way to the one that is. */
export function NotInUse({ edition, actions }: { edition: EditionView; actions: Actions }) {
  return (
    <div class="strip notinuse">
      <Icon name="page" small />
      <p>
        <strong>{words.notInUse}</strong> {editionInWords(edition)}.{' '}
        <button type="button" class="link inline" onClick={() => void actions.openCard(edition.id)}>
          {words.goToInUse}
        </button>
      </p>
    </div>
  );
}
