import fc from 'fast-check';
import { audience, contentNote } from '#lib/guidance/identity.ts';
import { type Draft, emptyDraft, type Headed, type Kind } from '#lib/studio/draft.ts';

// What a spreadsheet, or a cell of ours, might take for more than words.
const signs = ['a', 'B', ' ', '\n', '\t', '#', '\\', '|', ':', "'", '=', '-', '"', ',', ';'];
const names = ['Say: ', 'Why: ', 'Instead of: ', '# '];

/** A text as it may stand in a form: empty, untidy, or full of signs. */
const text = fc.string({ unit: fc.constantFrom(...signs, ...names), maxLength: 8 });
const texts = fc.array(text, { maxLength: 3 });
const headed: fc.Arbitrary<Headed> = fc.record({ heading: text, lines: texts });
const name = fc.stringMatching(/^[a-z][a-z0-9-]{1,12}$/);
const names3 = fc.array(name, { maxLength: 3 });
const day = fc.constantFrom('', '2026-11-22');

const slot = fc.record({
  id: fc.oneof(fc.constant(''), name),
  ask: text,
  kind: fc.constantFrom('place', 'person', 'phone', 'link', 'text'),
  required: fc.boolean(),
  onTile: fc.boolean(),
});

const fields: fc.Arbitrary<Partial<Draft>> = fc.record({
  lang: fc.constantFrom('', 'en-GB', 'cy'),
  counterpartOf: text,
  title: text,
  discreetTitle: text,
  lines: fc.array(text, { minLength: 3, maxLength: 3 }),
  situations: names3,
  contentNotes: fc.subarray([...contentNote.options]),
  risk: fc.boolean(),
  parts: fc.record(
    { say: texts, leaveOut: texts, offer: texts, nextTime: texts, when: texts, whatToSay: texts },
    { requiredKeys: [] },
  ),
  steps: fc.array(headed, { maxLength: 3 }),
  swaps: fc.array(fc.record({ insteadOf: text, say: text, why: text }), { maxLength: 3 }),
  why: text,
  folded: headed,
  forYou: texts,
  sources: names3,
  related: names3,
  pathway: text,
  slots: fc.array(slot, { maxLength: 3 }),
  handout: headed,
  made: fc.constantFrom(undefined, { standing: 'starter' as const, from: ['one'] }),
  reviewed: day,
  reviewBy: day,
  toVerify: fc.array(fc.stringMatching(/^V[0-9]{1,3}$/), { maxLength: 3 }),
});

const kinds: readonly Kind[] = ['prompt', 'adjustment', 'guidance', 'pathway', 'wording'];

/** Any card as somebody may leave it half written: with empty and untidy texts, and parts of any kind. */
export const anyUnfinishedDraft: fc.Arbitrary<Draft> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    audience: fc.subarray([...audience.options]),
    fields,
  })
  .map(({ kind, audience: whom, fields: rest }) => ({
    ...emptyDraft({ id: 'consulting/half', kind, audience: whom, title: '' }),
    ...rest,
  }));
