import { Icon } from '#components/ui/Icon.tsx';
import type { CardScreenView, PanelView } from '#lib/panel/screens.ts';
import { panelWords } from '#lib/words/panel.ts';
import { footInWords } from '#lib/words/updates.ts';
import type { Actions } from './actions.ts';

type Props = {
  readonly view: PanelView;
  /** Sources of this computer do not reach into a private window. */
  readonly privateWindow?: boolean | undefined;
  readonly actions: Actions;
};

/** The foot of a list: which guidance this is. Of a card: what can be done with it. */
export function Foot({ view, privateWindow, actions }: Props) {
  const { screen, foot } = view;
  if (screen.screen === 'card') return <CardFoot view={screen} actions={actions} />;
  if (view.discreet || !foot) return null;
  const said = privateWindow ? { ...foot, check: { check: 'private-window' } as const } : foot;
  return (
    <footer class="foot">
      <span>{foot.newer ? panelWords.newer : footInWords(said)}</span>
      {foot.news > 0 ? (
        <button type="button" class="link" onClick={() => actions.openPage('news')}>
          {panelWords.newsCount(foot.news)}
        </button>
      ) : null}
    </footer>
  );
}

// A card that is not on screen is not printed either: one hidden here, maybe as unsafe, can be told
// of and no more; one that is folded can be kept at hand, and printed once it was opened.
function CardFoot({ view, actions }: { view: CardScreenView; actions: Actions }) {
  const { card, quiet, notInUse, hiddenHere, folded } = view;
  if (!card || quiet || notInUse) return null;
  const { id } = card;
  const act = (
    icon: 'pin' | 'print' | 'speech',
    name: string,
    onClick: () => void,
    on?: boolean,
  ) => (
    <button type="button" class="btn quiet" aria-pressed={on} onClick={onClick}>
      <Icon name={icon} small />
      {name}
    </button>
  );
  const print = (name: string, job: 'card' | 'handout') =>
    act('print', name, () => actions.print({ print: job, card: id }));
  const away = hiddenHere || folded;
  return (
    <footer class="cardfoot">
      <fieldset class="cardacts" aria-label={panelWords.thisCard}>
        {hiddenHere ? null : act('pin', panelWords.pin, () => actions.togglePin(card), view.pinned)}
        {away ? null : print(panelWords.print, 'card')}
        {card.hasHandout && !away ? print(panelWords.handout, 'handout') : null}
        {act('speech', panelWords.tellUs, () => void actions.openTell(id))}
      </fieldset>
    </footer>
  );
}
