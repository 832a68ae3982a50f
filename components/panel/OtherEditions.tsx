import { Byline } from '#components/guidance/Byline.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import type { EditionView } from '#lib/panel/edition-view.ts';
import { editionInWords, editionWords as words } from '#lib/words/editions.ts';
import type { Actions } from './actions.ts';

type Props = { readonly editions: readonly EditionView[]; readonly actions: Actions };

/** Editions of a card that lower layers hold: whose they are, and a way to read each. */
export function OtherEditions({ editions, actions }: Props) {
  return (
    <Fold heading={words.heading(editions.length)}>
      <p>{words.lead}</p>
      <ul class="editions">
        {editions.map((edition) => (
          <li key={edition.source}>
            <h3>{editionInWords(edition)}</h3>
            <Byline {...edition} />
            <button
              type="button"
              class="link"
              onClick={() => void actions.openEdition(edition.id, edition.source)}
            >
              {words.read}
              <span class="vh"> {editionInWords(edition)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
