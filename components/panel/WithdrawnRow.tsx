import { Withdrawn } from '#components/guidance/Withdrawn.tsx';
import type { Place } from '#components/ui/Row.tsx';
import type { WithdrawnView } from '#lib/panel/withdrawn-view.ts';
import { withdrawnWords as words } from '#lib/words/withdrawn.ts';
import type { Actions } from './actions.ts';

type Props = {
  readonly withdrawn: WithdrawnView;
  readonly discreet: boolean;
  readonly place?: Place;
  readonly actions: Actions;
};

/** The place of a card that was taken back. It opens nothing but what to use instead. */
export function WithdrawnRow({ withdrawn, discreet, place, actions }: Props) {
  return (
    <li class="row off" data-row={withdrawn.id} aria-posinset={place?.at} aria-setsize={place?.of}>
      <s class="t">{discreet ? withdrawn.discreetTitle : withdrawn.title}</s>
      <Withdrawn {...withdrawn} discreet={discreet} onOpen={(id) => void actions.openCard(id)} />
      <span class="x">
        <span class="tag stop">{words.tag}</span>
      </span>
    </li>
  );
}
