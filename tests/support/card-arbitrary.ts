import fc from 'fast-check';
import { addMonths } from '#lib/base/calendar.ts';
import { dayOf } from '#lib/base/day.ts';
import type { Card } from '#lib/guidance/card.ts';
import { aCard, anAdjustment, aPathway, aWording } from './a-card.ts';

// At the end of a sentence, "www" begins an address, which no card may have.
const word = fc.stringMatching(/^[A-Za-z][a-zé’-]{0,6}$/).filter((text) => !/\bwww$/i.test(text));
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => `${all.join(' ')}.`);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 3 });
const name = fc.oneof(
  fc.constantFrom('constructor', 'tostring', 'valueof'),
  fc.stringMatching(/^[a-z][a-z0-9-]{1,12}$/),
);
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => dayOf(days * 86_400_000));

const slot = fc.record({
  id: name,
  ask: sentence,
  kind: fc.constantFrom('place', 'person', 'phone', 'link', 'text'),
  required: fc.boolean(),
  onTile: fc.boolean(),
});

const shared = fc.record({
  rev: fc.integer({ min: 1, max: 99 }),
  title: word,
  discreetTitle: word,
  lines: sentences,
  situations: fc.array(name, { maxLength: 3 }),
  contentNotes: fc.subarray(['abuse', 'racism', 'control'] as const),
  risk: fc.boolean(),
  why: sentence,
  sources: fc.array(name, { minLength: 1, maxLength: 3 }),
  related: fc.array(
    name.filter((id) => id.length > 2),
    { maxLength: 3 },
  ),
  slots: fc.uniqueArray(slot, { maxLength: 3, selector: ({ id }) => id }),
  toVerify: fc.array(fc.stringMatching(/^V[0-9]{1,3}$/), { maxLength: 3 }),
});

const kinds = fc.oneof(
  sentences.map((say) => aCard({ parts: { say } })),
  sentences.map((offer) => anAdjustment({ parts: { offer } })),
  sentences.map((when) => aPathway({ parts: { when } })),
  sentence.map((why) => aWording({ parts: [{ insteadOf: 'That', say: 'This', why }] })),
);

/** Any card that the schema accepts, of most kinds, with ids that objects of JavaScript know too. */
export const anyCard: fc.Arbitrary<Card> = fc
  .record({ card: kinds, shared, reviewed: day, months: fc.integer({ min: 0, max: 12 }) })
  .map(({ card, shared: rest, reviewed, months }) => {
    const contentNotes = [...rest.contentNotes];
    return { ...card, ...rest, contentNotes, reviewed, reviewBy: addMonths(reviewed, months) };
  });

/** Any handful of cards, each with an id of its own. */
export const anyCards = (most = 8): fc.Arbitrary<readonly Card[]> =>
  fc
    .array(anyCard, { minLength: 1, maxLength: most })
    .map((cards) => cards.map((card, at) => ({ ...card, id: `${card.id}/${at}` })));
