import { Icon } from '#components/ui/Icon.tsx';
import type { PanelView } from '#lib/panel/screens.ts';
import { panelWords } from '#lib/words/panel.ts';
import { footInWords } from '#lib/words/updates.ts';
import type { Actions } from './actions.ts';

type Props = { readonly view: PanelView; readonly actions: Actions };

/** The foot of a list: which guidance this is. Of a card: what can be done with it. */
export function Foot({ view, actions }: Props) {
  const { screen, foot } = view;
  if (view.discreet) return null;
  if (screen.screen === 'card') {
    const { card } = screen;
    if (!card || screen.notInUse) return null;
    return (
      <footer class="cardfoot">
        <fieldset class="cardacts" aria-label={panelWords.thisCard}>
          <button
            type="button"
            class="btn quiet"
            aria-pressed={screen.pinned}
            onClick={() => actions.togglePin(card)}
          >
            <Icon name="pin" small />
            {panelWords.pin}
          </button>
          <button
            type="button"
            class="btn quiet"
            onClick={() => actions.print({ print: 'card', card: card.id })}
          >
            <Icon name="print" small />
            {panelWords.print}
          </button>
          {card.hasHandout ? (
            <button
              type="button"
              class="btn quiet"
              onClick={() => actions.print({ print: 'handout', card: card.id })}
            >
              <Icon name="print" small />
              {panelWords.handout}
            </button>
          ) : null}
          <button type="button" class="btn quiet" onClick={() => void actions.openTell(card.id)}>
            <Icon name="speech" small />
            {panelWords.tellUs}
          </button>
        </fieldset>
      </footer>
    );
  }
  if (!foot) return null;
  return (
    <footer class="foot">
      <span>{foot.newer ? panelWords.newer : footInWords(foot)}</span>
      {foot.news > 0 ? (
        <button type="button" class="link" onClick={() => actions.openPage('news')}>
          {panelWords.newsCount(foot.news)}
        </button>
      ) : null}
    </footer>
  );
}
