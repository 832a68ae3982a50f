import { aCard, anAdjustment } from '../../support/a-card.ts';
import { editRole } from '../../support/faults/edit-role.ts';
import { putRoot } from '../../support/faults/put-root.ts';
import type { VectorCases } from './vector-case.ts';

/** The cards of the first release, and how their titles are shown. */
export const firstCards = [aCard(), anAdjustment()];
export const firstTitles = firstCards.map(({ title }) => title);

const changed = 'Start slowly';
const [, second = ''] = firstTitles;
const after = 'after-the-first-release';

/** What a client must take. */
export const goodCases: VectorCases = {
  'first-release': { says: 'A release of two cards, signed by three kinds of people.' },
  'next-release': {
    says: 'One card was changed since the first release.',
    begins: after,
    change: ({ release }) => release([aCard({ title: changed, rev: 2 }), anAdjustment()]),
    shows: [changed, second],
  },
  withdrawal: {
    says: 'The first card was withdrawn.',
    begins: after,
    change: ({ withdraw }) =>
      withdraw([
        {
          ...{ bundle: 'org.foreword.test', id: firstCards[0]?.id ?? '', upto: 1 },
          ...{ at: '2026-11-22', reason: 'It was wrong.' },
        },
      ]),
    shows: [second],
  },
  'next-root': {
    says: 'A second root, signed by the keys of the first.',
    begins: after,
    change: (publisher) => putRoot(publisher, 2),
  },
  'unknown-fields': {
    says: 'Fields that nobody knows, at the top of guidance and in a key: kept, and signed over.',
    change: (publisher) =>
      editRole(publisher, 'guidance', ({ signed }) => {
        Object.assign(signed, { 'x-new': { deep: [1, true, null, 'words'] } });
      }),
  },
  'more-signatures': {
    says: 'A stranger signed as well. Their signature counts for nothing, and does no harm.',
    change: (publisher) =>
      editRole(publisher, 'guidance', ({ signatures }) => {
        signatures.push({ keyid: 'f'.repeat(64), sig: '00'.repeat(64) });
      }),
  },
};
