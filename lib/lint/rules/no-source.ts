import { type CardMatch, cardRule } from '../card-rule.ts';

/** Cards name where their words come from, and at least one of the sources was read. */
export const noSource = cardRule({
  name: 'no-source',
  severity: 'fix',
  why: 'Nobody can check a card that names no source. Add where its words come from.',
  source: 'The standard of the starter guidance: every claim has a source that was read',
  check: ({ sources = [], made }, { front }) => {
    if (sources.length === 0) return [{ field: 'sources' }];
    const known = new Map(front.sources.map((source) => [source.id, source]));
    const from = made && 'from' in made && Array.isArray(made.from) ? made.from : [];
    const unknown = [...new Set([...sources, ...from])].filter((id) => !known.has(id));
    const unread = sources.every((id) => known.get(id)?.extent === 'not-read');
    return [
      ...unknown.map((id) => ({ ...unlisted, text: id })),
      ...(unread && unknown.length === 0 ? [unreadOnly] : []),
    ];
  },
});

const unlisted = {
  field: 'sources',
  why: 'The card names a source that the bundle does not list. Add it, or take it out.',
} as const satisfies CardMatch;

const unreadOnly = {
  field: 'sources',
  severity: 'consider',
  why: 'None of the card’s sources has been read yet. Read one, or say so on the card.',
} as const satisfies CardMatch;
