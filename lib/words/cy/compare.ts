import type { ContentNote } from '#lib/guidance/identity.ts';
import type { Made } from '#lib/guidance/made.ts';
import type { ComparedField } from '#lib/studio/compared-fields.ts';
import type * as english from '../compare.ts';
import type { Words } from '../spoken.ts';
import { listed } from './counted.ts';
import { dayInWords } from './days.ts';
import { audienceNames, contentNoteNames } from './panel.ts';
import { signerRoleNames } from './signed.ts';

/** The words around a comparison. */
export const compareWords: Words<typeof english.compareWords> = {
  against: 'yn erbyn',
  newCard: 'Cerdyn newydd: mae’r cyfan yn newydd.',
  nothing: 'Nid oes dim wedi newid.',
  same: 'Yr un fath',
  removed: 'Tynnwyd:',
  added: 'Ychwanegwyd:',
};

const labels: { readonly [field in ComparedField]: string } = {
  title: 'Teitl',
  discreetTitle: 'Teitl yn yr olwg gynnil',
  lines: 'Llinell',
  offer: 'Cynigiwch',
  say: 'Dywedwch',
  sayQuietly: 'Dywedwch yn dawel',
  noNeedToAsk: 'Nid oes angen gofyn',
  leaveOut: 'Gadewch allan',
  ifTooMuch: 'Os aiff yn ormod',
  afterwards: 'Wedyn',
  nextTime: 'Y tro nesaf',
  when: 'Pryd',
  how: 'Sut',
  whatToSay: 'Beth i’w ddweud',
  steps: 'Camau',
  swaps: 'Geiriau',
  folded: 'Rhan wedi’i phlygu',
  forYou: 'Wedyn, i chi',
  why: 'Pam y cerdyn hwn',
  handout: 'Taflen',
  slots: 'Ffeithiau lleol y mae’n gofyn amdanynt',
  contentNotes: 'Nodyn cynnwys',
  risk: 'Mae risg iddo',
  audience: 'I bwy y mae',
  situations: 'Sefyllfaoedd',
  related: 'Cardiau cysylltiedig',
  pathway: 'Pwy i’w ffonio',
  sources: 'Ffynonellau',
  made: 'Pwy a’i gwnaeth',
  reviewed: 'Adolygwyd',
  reviewBy: 'Adolygu erbyn',
  toVerify: 'Ffeithiau i’w gwirio',
  verified: 'Ffeithiau a wiriwyd',
  kind: 'Math o gerdyn',
  lang: 'Iaith',
  counterpartOf: 'Yr un cerdyn mewn iaith arall',
};

/** What a field is called beside its change: `Llinell 3`, `Cynigiwch`. */
export const fieldLabel: Words<typeof english.fieldLabel> = ({ field, line }) =>
  line === undefined ? labels[field] : `${labels[field]} ${line}`;

/** Fields in a list, the three lines together: `Teitl, llinellau 1 a 2`. */
export const fieldsInWords: Words<typeof english.fieldsInWords> = (fields) => {
  const numbers = fields.flatMap(({ line }) => (line === undefined ? [] : [String(line)]));
  const lines = numbers.length === 1 ? `llinell ${numbers[0]}` : `llinellau ${listed(numbers)}`;
  const names = fields.flatMap(({ field, line }) => {
    if (line === undefined) return [labels[field]];
    return String(line) === numbers[0] ? [lines] : [];
  });
  return names.join(', ');
};

/** What a row says of a changed card: `Newidiwyd: llinell 3, Cynigiwch`. */
export const changedInWords: Words<typeof english.changedInWords> = ({ changes }) => {
  const seen = new Map(changes.map((change) => [fieldLabel(change), change]));
  return changes.length === 0
    ? compareWords.nothing
    : `Newidiwyd: ${fieldsInWords([...seen.values()])}`;
};

const kinds: { readonly [kind: string]: string } = {
  prompt: 'Awgrym i glinigydd',
  adjustment: 'Addasiad y gall y dderbynfa ei gynnig',
  guidance: 'Canllaw fesul cam',
  pathway: 'Pwy i’w ffonio',
  wording: 'Geiriau i’w gadael a geiriau yn eu lle',
};

/** How a comparison names what stands in a card as an id, with a bundle's front matter at hand. */
export const fieldWordsFor: Words<typeof english.fieldWordsFor> = (front) => {
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
    yesNo: (yes) => (yes ? 'Ydy' : 'Nac ydy'),
    slot: ({ id, ask, kind, required, onTile }) =>
      [`${ask} (${kind}, ${id})`, required ? 'angenrheidiol' : '', onTile ? 'ar y deilsen' : '']
        .filter(Boolean)
        .join(', '),
    verified: ({ id, source, role, day }) =>
      `${id}: gwiriwyd yn ${named('sources', source)}, rôl: ${signerRoleNames[role].toLowerCase()}, ${dayInWords(day)}`,
    labelled: (label, text) => `${parts[label]}: ${text}`,
  };
};

const parts = { heading: 'Pennawd', insteadOf: 'Yn lle', say: 'Dywedwch', why: 'Pam' } as const;

const paid = {
  yes: 'Talwyd',
  no: 'Ni thalwyd',
  declined: 'Cynigiwyd tâl, ac fe’i gwrthodwyd',
} as const;

function madeInLines(made: Made, source: (id: string) => string): readonly string[] {
  switch (made.standing) {
    case 'starter':
      return ['Cerdyn cychwynnol, heb ei wirio eto gyda grŵp lleol', ...made.from.map(source)];
    case 'reviewed':
      return [`Gwiriwyd gan ${made.role}, ${dayInWords(made.day)}`, ...made.from.map(source)];
    case 'co-produced':
      return [
        `Gwnaed gyda ${made.group}`,
        `Pobl: ${made.people}`,
        `Sut: ${made.how}`,
        paid[made.paid],
        `O ${dayInWords(made.from)} hyd ${dayInWords(made.to)}`,
        ...made.changed.map((line) => `Newidiwyd o’u hachos nhw: ${line}`),
        ...made.thanks.map((line) => `Diolch: ${line}`),
        made.consentToName ? 'Gellir enwi’r grŵp' : 'Ni ddylid enwi’r grŵp',
      ];
  }
}
