import { effect, untracked } from '@preact/signals-core';
import { cardOf } from './card-of.ts';
import { type CheckedDraft, type CheckPlace, checkCard } from './check.ts';
import type { StudioParts } from './parts.ts';
import { createSlices } from './slices.ts';
import { isDraft, type StandingCard, standingCards } from './standing-cards.ts';
import type { StudioState } from './state.ts';

/** What was found in a card, and which writing of it that holds for. */
export type LoadedCheck = { readonly of: StandingCard; readonly checked: CheckedDraft };

/** The place in which the cards of the open library are checked. */
function placeOf(parts: StudioParts, state: StudioState): CheckPlace | undefined {
  const work = state.work.value;
  if (!work) return undefined;
  return { front: work.front, today: state.today.value, lineWidth: parts.page.lineWidth };
}

/**
 * Checks the whole library in the background, in slices: drafts first, then what is published.
 * Whatever changes is checked again; typing never waits for it.
 */
export function createChecking(parts: StudioParts, state: StudioState) {
  let round = 0;
  let sources: unknown;
  let today: unknown;
  const run = async (): Promise<void> => {
    round += 1;
    const mine = round;
    const place = placeOf(parts, state);
    if (!place) return;
    // Other sources may answer for what was unknown before, and a day may have passed; no rule reads
    // more of front matter.
    if (sources !== place.front.sources || today !== place.today) state.checks.value = new Map();
    sources = place.front.sources;
    today = place.today;
    // While somebody types, nothing is begun.
    await parts.page.wait(afterMs);
    if (round === mine) await checkAll(parts, state, place, () => round !== mine);
  };
  const end = effect(() => {
    void state.drafts.value;
    void state.work.value;
    void state.today.value;
    untracked(() => void run());
  });
  return { endChecking: end };
}

const showEveryMs = 400;
const afterMs = 120;

async function checkAll(
  parts: StudioParts,
  state: StudioState,
  place: CheckPlace,
  stale: () => boolean,
): Promise<void> {
  const slice = createSlices(parts.page.pause, parts.clock);
  const done = new Map(state.checks.value);
  let shown = parts.clock();
  for (const of of standingCards(state)) {
    if (done.get(of.id)?.of === of) continue;
    const checked = await checkCard(asValue(of), place, slice, stale);
    if (!checked) return;
    done.set(of.id, { of, checked });
    // The table need not be drawn anew for each of a thousand cards.
    if (parts.clock() - shown < showEveryMs) continue;
    state.checks.value = new Map(done);
    shown = parts.clock();
  }
  state.checks.value = done;
}

/** What is written, as the checks read it: a card as it is, a draft as the card it would be. */
function asValue(of: StandingCard): Readonly<Record<string, unknown>> {
  return isDraft(of) ? cardOf(of) : { ...of };
}
