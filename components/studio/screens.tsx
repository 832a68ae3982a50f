import type { ComponentChild } from 'preact';
import type { ScreenName } from '#lib/studio/route.ts';
import type { Studio } from '#lib/studio/studio.ts';
import { editorScreens } from './editor-screens.tsx';
import { frontScreens } from './front-screens.tsx';
import { signingScreens } from './signing-screens.tsx';

/**
 * One screen of the Studio. `show` runs inside the app, which alone reads signals: it takes the
 * screen's own view out of the model and hands its component plain values and actions.
 */
export type StudioScreen = {
  readonly screen: ScreenName;
  /** Where it stands under: the entry of the rail that is marked. Its own, where it has one. */
  readonly under?: ScreenName;
  /** How many things there want somebody; makes it stand in the rail together with its name. */
  readonly rail?: (studio: Studio) => number | undefined;
  /** Whether it needs no open library. */
  readonly always?: true;
  readonly show: (studio: Studio, about: string) => ComponentChild;
};

/** Every screen there is. Each half of the Studio lists its own. */
export const screens: readonly StudioScreen[] = [
  ...editorScreens,
  ...frontScreens,
  ...signingScreens,
];
