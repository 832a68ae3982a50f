import { createChecking } from './checking.ts';
import { createHearing } from './hearing.ts';
import { createLibrary } from './library.ts';
import { createOpening } from './opening.ts';
import type { StudioParts, StudioStart } from './parts.ts';
import { hashOf, parseRoute, type ScreenName } from './route.ts';
import { createState } from './state.ts';

/**
 * The Studio's one model: signals, and the actions that change them. No DOM. Each screen has a part
 * of its own, made from the same parts and state, so that screens do not know each other.
 */
export function createStudio(parts: StudioParts, start: StudioStart) {
  const state = createState(start);
  const opening = createOpening(parts, state);
  return {
    state,
    go: (screen: ScreenName, about = ''): void => parts.page.go(hashOf(screen, about)),
    hearHash: (hash: string): void => {
      state.route.value = parseRoute(hash);
    },
    hear: createHearing(parts, state),
    ...createChecking(parts, state),
    opening,
    library: createLibrary(parts, state),
  };
}

/** The Studio's model. */
export type Studio = ReturnType<typeof createStudio>;
