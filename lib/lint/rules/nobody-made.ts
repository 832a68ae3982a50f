import { type CardMatch, cardRule } from '../card-rule.ts';

/** Cards record who made them, and co-produced ones what changed because of it. */
export const nobodyMade = cardRule({
  name: 'nobody-made',
  severity: 'fix',
  why: 'Nobody is recorded as making this card. The byline is made from that record.',
  source: 'The format, section 3, after the headings of GRIPP2-SF',
  check: ({ made }) => {
    if (made?.standing === undefined) return [{ field: 'made' }];
    if (made.standing !== 'co-produced') {
      return made.from === undefined || made.from.length === 0 ? [{ field: 'made.from' }] : [];
    }
    const { group = '', people = 0, how = '', changed = [] } = made;
    return [
      ...(group.trim() === '' ? [{ field: 'made.group' }] : []),
      ...(people < 1 ? [{ field: 'made.people' }] : []),
      ...(how.trim() === '' ? [{ field: 'made.how' }] : []),
      ...(changed.length === 0 ? [nothingChanged] : []),
    ];
  },
});

const nothingChanged = {
  field: 'made.changed',
  severity: 'consider',
  why: 'Say what changed because of the group. People who gave their time want to see it.',
} as const satisfies CardMatch;
