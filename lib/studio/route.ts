/** The screens of the Studio, in the order of the rail; those at the end are led to from others. */
export const screenNames = [
  ...(['library', 'due', 'review', 'sign-off', 'publish', 'verify', 'feedback'] as const),
  ...(['home', 'search-words', 'practice', 'teaching', 'keys'] as const),
  ...([
    'card',
    'made',
    'compare',
    'local',
    'rehearse',
    'open',
    'new',
    'details',
    'host',
    'situation',
  ] as const),
] as const;

/** The name of a screen. */
export type ScreenName = (typeof screenNames)[number];

const ofOneCard: ReadonlySet<ScreenName> = new Set(['card', 'made', 'compare']);

/** The card that a route is about; nothing where it is about none. */
export function cardAt({ screen, about }: StudioRoute): string {
  return ofOneCard.has(screen) ? about : '';
}

/** Where the Studio is: a screen, and what it is about, such as a card's id. */
export type StudioRoute = { readonly screen: ScreenName; readonly about: string };

/** Where the Studio opens. */
export const libraryRoute: StudioRoute = { screen: 'library', about: '' };

/** Reads a route from an address's hash; anything unknown is the library. */
export function parseRoute(hash: string): StudioRoute {
  const [, name = '', about = ''] = /^#\/([a-z-]+)(?:\/(.*))?$/.exec(hash) ?? [];
  const screen = screenNames.find((one) => one === name);
  if (!screen) return libraryRoute;
  try {
    return { screen, about: decodeURIComponent(about) };
  } catch {
    return { screen, about: '' };
  }
}

/** The hash of a route, as a link names it. */
export function hashOf(screen: ScreenName, about = ''): string {
  const tail = about === '' ? '' : `/${about.split('/').map(encodeURIComponent).join('/')}`;
  return `#/${screen}${tail}`;
}
