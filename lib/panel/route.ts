/** The pages that the menu leads to. */
export type PageName =
  | 'all'
  | 'situations'
  | 'pinned'
  | 'news'
  | 'practice'
  | 'print'
  | 'settings'
  | 'keyboard'
  | 'about'
  | 'check';

/** Where the panel is. Never more than two levels below home, and Back always leads home. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'find' }
  | { readonly at: 'situation'; readonly situation: string }
  | { readonly at: 'card'; readonly card: string }
  /** Another edition of a card than the one in use, by the source that holds it. */
  | { readonly at: 'edition'; readonly card: string; readonly source: string }
  /** The form for how a card is done here. */
  | { readonly at: 'local'; readonly card: string }
  /** The form to tell of a card. */
  | { readonly at: 'tell'; readonly card: string }
  | { readonly at: 'page'; readonly page: PageName };

/** The home of whichever role is chosen. */
export const home: Route = { at: 'home' };
