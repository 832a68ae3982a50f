import type { Front } from '#lib/guidance/front.ts';
import type { ContentNote } from '#lib/guidance/identity.ts';
import type { Made } from '#lib/guidance/made.ts';
import type { Comparison, FieldChange, SameField } from '#lib/studio/compare.ts';
import type { ComparedField, FieldWords } from '#lib/studio/compared-fields.ts';
import { dayInWords } from './days.ts';
import { listOf } from './facts.ts';
import { audienceNames, contentNoteNames } from './panel.ts';
import { signerRoleNames } from './signed.ts';
import { spoken } from './spoken.ts';

/** The words around a comparison. */
export const compareWords = {
  against: 'against',
  newCard: 'New card: all of it is new.',
  nothing: 'Nothing has changed.',
  same: 'Same',
  removed: 'Removed:',
  added: 'Added:',
} as const;

const labels: { readonly [field in ComparedField]: string } = {
  title: 'Title',
  discreetTitle: 'Title in discreet view',
  lines: 'Line',
  offer: 'Offer',
  say: 'Say',
  sayQuietly: 'Say quietly',
  noNeedToAsk: 'No need to ask',
  leaveOut: 'Leave out',
  ifTooMuch: 'If it becomes too much',
  afterwards: 'Afterwards',
  nextTime: 'Next time',
  when: 'When',
  how: 'How',
  whatToSay: 'What to say',
  steps: 'Steps',
  swaps: 'Words',
  folded: 'Folded part',
  forYou: 'Afterwards, for you',
  why: 'Why this card',
  handout: 'Handout',
  slots: 'Local facts it asks for',
  contentNotes: 'Content note',
  risk: 'Carries risk',
  audience: 'Who it is for',
  situations: 'Situations',
  related: 'Related cards',
  pathway: 'Who to call',
  sources: 'Sources',
  made: 'Who made it',
  reviewed: 'Reviewed',
  reviewBy: 'Review by',
  toVerify: 'Facts to check',
  verified: 'Facts checked',
  kind: 'Kind of card',
  lang: 'Language',
  counterpartOf: 'Same card in another language',
};

/** What a field is called beside its change: `Line 3`, `Offer`. */
export const fieldLabel = spoken(({ field, line }: SameField): string => {
  return line === undefined ? labels[field] : `${labels[field]} ${line}`;
});

/** Fields in a list, the three lines together: `Title, lines 1 and 2, No need to ask`. */
export const fieldsInWords = spoken((fields: readonly SameField[]): string => {
  const numbers = fields.flatMap(({ line }) => (line === undefined ? [] : [String(line)]));
  const names = fields.flatMap(({ field, line }) => {
    if (line === undefined) return [labels[field]];
    return String(line) === numbers[0] ? [linesInWords(numbers)] : [];
  });
  return names.join(', ');
});

function linesInWords(numbers: readonly string[]): string {
  return `${numbers.length === 1 ? 'line' : 'lines'} ${listOf(numbers)}`;
}

/** What a row says of a changed card: `Changed: line 3, Offer`. */
export const changedInWords = spoken(({ changes }: Comparison): string => {
  const seen = new Map(changes.map((change: FieldChange) => [fieldLabel(change), change]));
  return changes.length === 0
    ? compareWords.nothing
    : `Changed: ${fieldsInWords([...seen.values()])}`;
});

const kinds: { readonly [kind: string]: string } = {
  prompt: 'A prompt for a clinician',
  adjustment: 'An adjustment that reception can offer',
  guidance: 'Guidance in steps',
  pathway: 'Who to call',
  wording: 'Words to leave and words instead',
};

/** How a comparison names what stands in a card as an id, with a bundle's front matter at hand. */
export const fieldWordsFor = spoken((front: Pick<Front, 'situations' | 'sources'>): FieldWords => {
  const situations = new Map(front.situations.map(({ id, label }) => [id, label]));
  const sources = new Map(front.sources.map(({ id, who, title }) => [id, `${who}: ${title}`]));
  const named = (field: ComparedField, code: string): string => {
    if (field === 'contentNotes') return contentNoteNames[code as ContentNote] ?? code;
    if (field === 'audience') return audienceNames[code as keyof typeof audienceNames] ?? code;
    if (field === 'situations') return situations.get(code) ?? code;
    if (field === 'kind') return kinds[code] ?? code;
    return field === 'sources' ? (sources.get(code) ?? code) : code;
  };
  return {
    named,
    day: dayInWords,
    made: (made) => madeInLines(made, (id) => named('sources', id)),
    yesNo: (yes) => (yes ? 'Yes' : 'No'),
    slot: ({ id, ask, kind, required, onTile }) =>
      [`${ask} (${kind}, ${id})`, required ? 'needed' : '', onTile ? 'shown on the tile' : '']
        .filter(Boolean)
        .join(', '),
    verified: ({ id, source, role, day }) =>
      `${id}: checked at ${named('sources', source)} by a ${signerRoleNames[role].toLowerCase()}, ${dayInWords(day)}`,
    labelled: (label, text) => `${parts[label]}: ${text}`,
  };
});

const parts = { heading: 'Heading', insteadOf: 'Instead of', say: 'Say', why: 'Why' } as const;

const paid = { yes: 'Paid', no: 'Not paid', declined: 'Offered pay, and declined' } as const;

function madeInLines(made: Made, source: (id: string) => string): readonly string[] {
  switch (made.standing) {
    case 'starter':
      return ['Starter card, not yet checked with a local group', ...made.from.map(source)];
    case 'reviewed':
      return [`Checked by a ${made.role}, ${dayInWords(made.day)}`, ...made.from.map(source)];
    case 'co-produced':
      return [
        `Made with ${made.group}`,
        `People: ${made.people}`,
        `How: ${made.how}`,
        paid[made.paid],
        `From ${dayInWords(made.from)} to ${dayInWords(made.to)}`,
        ...made.changed.map((line) => `Changed because of them: ${line}`),
        ...made.thanks.map((line) => `Thanks: ${line}`),
        made.consentToName ? 'The group may be named' : 'The group is not to be named',
      ];
  }
}
