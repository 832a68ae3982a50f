import { counterpartsOf } from '#lib/guidance/counterpart.ts';
import { isOwn, ownCardOf } from '#lib/guidance/own-cards.ts';
import { annotationOn, hidingOf, isHiddenHere } from '#lib/guidance/practice.ts';
import { slotTexts } from '#lib/guidance/slot-texts.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { type CardContext, viewCard } from './card-view.ts';
import { viewEdition } from './edition-view.ts';
import { rowById, shownCards } from './list-view.ts';
import type { CardScreenView, LocalScreenView, TellScreenView } from './screens.ts';
import { viewSigned } from './signed-view.ts';
import type { OpenedCard, PanelState } from './state.ts';
import { isWithdrawn, withdrawnById } from './withdrawn-view.ts';

/** Makes the page of the card that is open. One that was taken back shows no words of its own. */
export function viewOpened(state: PanelState): CardScreenView {
  const { opened, settings } = state;
  const id = opened?.id ?? '';
  const there = opened?.state === 'there' ? opened : undefined;
  const summary = there?.edition ?? summaryOf(state);
  const withdrawn = withdrawnById(state, id);
  const gone = summary ? isWithdrawn(state, summary) : withdrawn !== undefined;
  const card = there && !gone ? viewCard(there.card, contextOf(state, summary)) : undefined;
  return {
    screen: 'card',
    card,
    signed: viewSigned(summary, state.guidance?.sources),
    ...absenceOf(opened),
    withdrawn: gone && withdrawn ? { ...withdrawn, whileOpen: there !== undefined } : undefined,
    notInUse: there?.edition ? viewEdition(state, there.edition) : undefined,
    editions: (there?.editions ?? [])
      .filter((edition) => edition !== there?.edition && !isWithdrawn(state, edition))
      .map((edition) => viewEdition(state, edition)),
    hiddenHere: summary && isHiddenHere(state.practice, summary) ? summary : undefined,
    hiddenBy: summary && hidingOf(state.practice, summary)?.from,
    pinned: settings.pins.some((pin) => pin.id === id),
    quiet: state.discreet && state.full !== id,
    folded: card?.byline.review === 'well-past-review' && state.anyway !== id,
  };
}

function absenceOf(opened: OpenedCard | undefined): Pick<CardScreenView, 'gone' | 'unread'> {
  const absent = opened?.state === 'not-found' ? opened : undefined;
  return { gone: absent !== undefined, unread: absent?.listed };
}

/** Makes the form for how the open card is done here. */
export function viewLocalForm(state: PanelState): LocalScreenView {
  const { halfTyped, opened, practice, settings } = state;
  const card = opened?.state === 'there' ? opened.card : undefined;
  return {
    screen: 'local',
    summary: summaryOf(state),
    slots: card?.slots ?? [],
    annotation: card ? annotationOn(practice, card.id) : undefined,
    practice,
    site: settings.site,
    halfTyped,
  };
}

/** Makes the form to tell of the open card. */
export function viewTellForm(state: PanelState): TellScreenView {
  const { guidance, policy } = state;
  const summary = summaryOf(state);
  const from = guidance?.home.from.find(({ source }) => source === summary?.source);
  return {
    screen: 'tell',
    summary,
    safetyContact: (from ?? guidance?.home)?.bundle.safetyContact ?? '',
    halfTyped: state.halfTyped,
    hiding: summary && hidingOf(state.practice, summary),
    mailTo: policy?.feedbackAddress,
  };
}

function summaryOf(state: PanelState): CardSummary | undefined {
  return state.guidance?.summaries?.get(state.opened?.id ?? '');
}

function contextOf(state: PanelState, summary: CardSummary | undefined): CardContext {
  const { guidance, opened, practice, settings, today } = state;
  const front = opened?.state === 'there' ? opened.front : undefined;
  const from = guidance?.home.from.find(({ source }) => source === summary?.source);
  const own = summary && isOwn(summary) ? ownCardOf(practice, summary.id) : undefined;
  return {
    front: front ?? guidance?.front,
    safetyContact: from?.bundle.safetyContact,
    today,
    sha256: summary?.sha256,
    written: own ? { by: own.by, day: own.day } : undefined,
    annotation: annotationOn(practice, summary?.id ?? ''),
    site: settings.site,
    known: slotTexts(practice, settings.site),
    adoption: practice.adopted.find(({ situation }) => summary?.situations.includes(situation)),
    counterparts: summary ? counterpartsOf(summary, shownCards(state)) : [],
    row: (id: string) => rowById(state, id),
  };
}
