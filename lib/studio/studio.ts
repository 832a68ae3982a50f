import { batch, computed } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { createChecking } from './checking.ts';
import { createComparing } from './comparing.ts';
import { createEditing } from './editing.ts';
import { createSheets } from './exchanging.ts';
import { createFronting } from './fronting.ts';
import { createHearing } from './hearing.ts';
import { createLibrary } from './library.ts';
import { createOpening } from './opening.ts';
import type { StudioMessage, StudioParts, StudioStart } from './parts.ts';
import { createPractising } from './practising.ts';
import { cardAt, hashOf, parseRoute, type ScreenName } from './route.ts';
import { createSigning } from './signing.ts';
import { createState, type StudioState } from './state.ts';
import { createTeaching } from './teaching.ts';
import { createTrying } from './trying.ts';

/**
 * The Studio's one model: signals, and the actions that change them. No DOM. Each screen has a part
 * of its own, made from the same parts and state, so that screens do not know each other.
 */
export function createStudio(parts: StudioParts, start: StudioStart) {
  const state = createState(start);
  const opening = createOpening(parts, state);
  const editing = createEditing(parts, state);
  const fronting = createFronting(parts, state);
  const hear = createHearing(parts, state);
  const signing = createSigning({
    ...{ parts, state, start, openGuidance: opening.openGuidance },
    hear: fronting.hear,
  });
  const library = createLibrary(parts, state);
  const unkept = [library.isHalfBegun, state.halfForms.isAny, signing.isUnkept];
  return {
    state,
    /** Whether words would be lost with this tab: those of a form that was left half typed. */
    isUnkept: computed(() => unkept.some(({ value }) => value)),
    ...createMoving(parts, state),
    hear: async (message: StudioMessage): Promise<void> => {
      await hear(message);
      await fronting.hear(message);
      await signing.hearKept(message);
    },
    print: parts.page.print,
    previewStyles: parts.page.previewStyles,
    say: (words: string): void => {
      state.said.value = words;
    },
    ...createChecking(parts, state),
    opening,
    comparing: createComparing(parts, state),
    editing,
    fronting,
    teaching: createTeaching(state),
    trying: createTrying(parts, state),
    practising: createPractising(parts, state),
    sheets: createSheets(parts, state),
    library,
    signing,
  };
}

/** Going from screen to screen, and from one day to the next. */
function createMoving({ page, clock }: StudioParts, state: StudioState) {
  const mindDay = (): void => {
    state.today.value = dayOf(clock());
  };
  return {
    go: (screen: ScreenName, about = ''): void => page.go(hashOf(screen, about)),
    /** Minds which day it is, as somebody moves on or comes back: a tab may stand open for days. */
    mindDay,
    hearHash: (hash: string): void =>
      batch(() => {
        mindDay();
        state.cameFrom.value = cardAt(state.route.value);
        state.route.value = parseRoute(hash);
      }),
  };
}

/** The Studio's model. */
export type Studio = ReturnType<typeof createStudio>;
