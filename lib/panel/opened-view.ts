import { onlySite } from '#lib/guidance/local.ts';
import { annotationOn, isHiddenHere } from '#lib/guidance/practice.ts';
import { slotTexts } from '#lib/guidance/slot-texts.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { viewCard } from './card-view.ts';
import { rowOf } from './row-view.ts';
import type { CardScreenView, LocalScreenView, TellScreenView } from './screens.ts';
import type { PanelState } from './state.ts';

/** Makes the page of the card that is open. */
export function viewOpened(state: PanelState): CardScreenView {
  const { opened, settings } = state;
  const id = opened?.id ?? '';
  const summary = summaryOf(state);
  const card =
    opened?.state === 'there' ? viewCard(opened.card, contextOf(state, summary)) : undefined;
  return {
    screen: 'card',
    card,
    gone: opened?.state === 'not-found',
    hiddenHere: summary && isHiddenHere(state.practice, summary) ? summary : undefined,
    pinned: settings.pins.some((pin) => pin.id === id),
    quiet: state.discreet && state.full !== id,
    folded: card?.byline.review === 'well-past-review' && state.anyway !== id,
  };
}

/** Makes the form for how the open card is done here. */
export function viewLocalForm(state: PanelState): LocalScreenView {
  const { opened, practice, settings } = state;
  const card = opened?.state === 'there' ? opened.card : undefined;
  return {
    screen: 'local',
    summary: summaryOf(state),
    title: card?.title ?? '',
    slots: card?.slots ?? [],
    annotation: card ? annotationOn(practice, card.id) : undefined,
    practice,
    site: settings.site ?? onlySite,
  };
}

/** Makes the form to tell of the open card. */
export function viewTellForm(state: PanelState): TellScreenView {
  const { opened, guidance } = state;
  return {
    screen: 'tell',
    card: opened?.state === 'there' ? opened.card : undefined,
    summary: summaryOf(state),
    safetyContact: guidance?.home.bundle.safetyContact ?? '',
    halfTyped: state.halfTyped,
  };
}

function summaryOf(state: PanelState): CardSummary | undefined {
  return state.guidance?.summaries?.get(state.opened?.id ?? '');
}

function contextOf(state: PanelState, summary: CardSummary | undefined) {
  const { guidance, practice, settings, today } = state;
  return {
    front: guidance?.front,
    today,
    sha256: summary?.sha256,
    annotation: annotationOn(practice, summary?.id ?? ''),
    site: settings.site ?? onlySite,
    known: slotTexts(practice, settings.site ?? onlySite),
    adoption: practice.adopted.find(({ situation }) => summary?.situations.includes(situation)),
    row: (id: string) => {
      const card = guidance?.summaries?.get(id);
      return card && !isHiddenHere(practice, card) ? [rowOf(card, today)] : [];
    },
  };
}
