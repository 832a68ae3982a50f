import type { PartName } from '#lib/guidance/blocks.ts';
import type { Card, Slot } from '#lib/guidance/card.ts';
import type { Made } from '#lib/guidance/made.ts';

/** A card or a draft of one, as far as it is written: `parts` may have any shape. */
export type ComparableCard = {
  readonly [field in keyof Omit<Card, 'parts'>]?: Card[field] | undefined;
} & {
  readonly parts?: unknown;
};

/** What can differ between two editions, in reading order. The edition's number is no difference. */
export const comparedFields = [
  ...['title', 'discreetTitle', 'lines'],
  ...['offer', 'say', 'sayQuietly', 'noNeedToAsk', 'leaveOut', 'ifTooMuch', 'afterwards'],
  ...['nextTime', 'when', 'how', 'whatToSay', 'steps', 'swaps'],
  ...['folded', 'forYou', 'why', 'handout', 'slots', 'contentNotes', 'risk', 'audience'],
  ...['situations', 'related', 'pathway', 'sources', 'made', 'reviewed', 'reviewBy'],
  ...['toVerify', 'verified', 'kind', 'lang', 'counterpartOf'],
] as const as readonly ComparedField[];

type OwnField = Exclude<keyof Card, 'id' | 'rev' | 'parts'>;

/** The name of what can differ between two editions of a card. */
export type ComparedField = OwnField | PartName | 'steps' | 'swaps';

/** How what is not written as a sentence is said: names of ids, days, and who made a card. */
export type FieldWords = {
  readonly named: (field: ComparedField, code: string) => string;
  readonly day: (day: string) => string;
  readonly made: (made: Made) => readonly string[];
  readonly yesNo: (yes: boolean) => string;
  readonly slot: (slot: Slot) => string;
  readonly verified: (claim: Card['verified'][number]) => string;
  /** A text with what it is within its part, such as a heading or the reason. */
  readonly labelled: (label: 'heading' | 'insteadOf' | 'say' | 'why', text: string) => string;
};

/**
 * What a card says in one field, one text a line; nothing where the field is not there. Every
 * difference of two cards is a difference of some field's texts: a signer must not miss one.
 */
export function textsOfField(
  card: ComparableCard,
  field: ComparedField,
  words: FieldWords,
): readonly string[] {
  const own = special[field];
  if (own) return own(card, words);
  if (isPart(field)) return texts(partOf(card, field));
  const found = texts(card[field]);
  return coded.has(field) ? found.map((code) => words.named(field, code)) : found;
}

type Reading = (card: ComparableCard, words: FieldWords) => readonly string[];

const special: { readonly [field in ComparedField]?: Reading } = {
  made: (card, words) => (card.made ? words.made(card.made) : []),
  risk: (card, words) => (card.risk === undefined ? [] : [words.yesNo(card.risk)]),
  reviewed: (card, words) => (card.reviewed ? [words.day(card.reviewed)] : []),
  reviewBy: (card, words) => (card.reviewBy ? [words.day(card.reviewBy)] : []),
  slots: (card, words) => (card.slots ?? []).map(words.slot),
  verified: (card, words) => (card.verified ?? []).map(words.verified),
  folded: (card, words) => headed(card.folded?.heading, card.folded?.lines, words),
  handout: (card, words) => headed(card.handout?.title, card.handout?.lines, words),
  steps: (card, words) =>
    entriesOf(partOf(card, 'steps')).flatMap(({ heading, lines }) => headed(heading, lines, words)),
  swaps: (card, words) =>
    entriesOf(partOf(card, 'swaps')).flatMap(({ insteadOf, say, why }) => [
      ...texts(insteadOf).map((text) => words.labelled('insteadOf', text)),
      ...texts(say).map((text) => words.labelled('say', text)),
      ...texts(why).map((text) => words.labelled('why', text)),
    ]),
};

const coded: ReadonlySet<ComparedField> = new Set<ComparedField>([
  ...(['contentNotes', 'audience', 'situations', 'related', 'pathway', 'sources'] as const),
  ...(['toVerify', 'kind', 'lang', 'counterpartOf'] as const),
]);

const parts: ReadonlySet<string> = new Set<PartName>([
  ...(['offer', 'say', 'sayQuietly', 'noNeedToAsk', 'leaveOut', 'ifTooMuch'] as const),
  ...(['afterwards', 'nextTime', 'when', 'how', 'whatToSay'] as const),
]);

function isPart(field: ComparedField): field is PartName | 'steps' | 'swaps' {
  return parts.has(field);
}

function headed(heading: unknown, lines: unknown, words: FieldWords): readonly string[] {
  return [...texts(heading).map((text) => words.labelled('heading', text)), ...texts(lines)];
}

// Wording is one list of swaps; every other kind has parts by name.
function partOf({ parts: own }: ComparableCard, field: string): unknown {
  if (Array.isArray(own)) return field === 'swaps' ? own : undefined;
  if (typeof own !== 'object' || own === null) return undefined;
  return Object.entries(own).find(([name]) => name === field)?.[1];
}

type Entry = { readonly [name in 'heading' | 'lines' | 'insteadOf' | 'say' | 'why']?: unknown };

function entriesOf(value: unknown): readonly Entry[] {
  return Array.isArray(value)
    ? value.filter((entry) => typeof entry === 'object' && entry !== null)
    : [];
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value)
    ? value.filter((text) => typeof text === 'string' && text !== '')
    : [];
}
