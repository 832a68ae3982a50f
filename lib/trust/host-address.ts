/**
 * The folder of a repository, out of an address as people type or paste it: without `https://`, with
 * a query, or with a folder or a file of the repository at its end. Ends in `/`; nothing where it
 * is no web address.
 */
export function folderAddress(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(whole)) return undefined;
  const { protocol, origin, pathname, username } = new URL(whole);
  if (!/^https?:$/.test(protocol) || username !== '') return undefined;
  return `${origin}${pathname.replace(inside, '').replace(/\/?$/, '/')}`;
}

/** What may stand after the folder: one of the two folders in it, and a file. */
const inside = /(?:\/(?:metadata|targets)(?:\/.*)?|\/[^/]+\.json)$/;
