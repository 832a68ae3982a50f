import { Withdrawn } from '#components/guidance/Withdrawn.tsx';
import type { CardScreenView } from '#lib/panel/screens.ts';
import { cardAwayWords } from '#lib/words/card-away.ts';
import { withdrawnWords as words } from '#lib/words/withdrawn.ts';
import type { Actions } from './actions.ts';

type Props = {
  readonly withdrawn: NonNullable<CardScreenView['withdrawn']>;
  readonly discreet: boolean;
  readonly actions: Actions;
};

/** In the place of a card that was taken back. A reader who had it open is told at once. */
export function CardWithdrawn({ withdrawn, discreet, actions }: Props) {
  const { title, discreetTitle, whileOpen } = withdrawn;
  return (
    <main>
      <div class="sec pagehead withdrawn">
        <h1 class="h1" tabIndex={-1}>
          <s>{discreet ? discreetTitle : title}</s> <span class="tag stop">{words.tag}</span>
        </h1>
        <div role={whileOpen ? 'alert' : undefined}>
          {whileOpen && !discreet ? <p>{words.whileOpen}</p> : null}
          <p>
            <Withdrawn
              {...withdrawn}
              discreet={discreet}
              onOpen={(id) => void actions.openCard(id)}
            />
          </p>
        </div>
        <p class="meta">{discreet ? words.discreet : words.cannotOpen}</p>
      </div>
      <p class="sec">
        <button type="button" class="link" onClick={() => actions.openPage('all')}>
          {cardAwayWords.seeAllCards}
        </button>
      </p>
    </main>
  );
}
