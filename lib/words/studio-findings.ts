import type { Fault, FaultCode } from '#lib/guidance/faults.ts';
import type { DraftFinding, Wrap } from '#lib/studio/check.ts';
import { spoken } from './spoken.ts';

/** A finding as it is shown: what, and why. */
type FindingWords = { readonly heading: string; readonly why: string };

/** What stands before a finding, by how grave it is. */
const severityNames = { fix: 'Fix', consider: 'To consider' } as const;

/** The words of findings. */
export const findingWords = {
  change: (to: string) => `Try “${to}”`,
  advice: (instead: string) => `Instead, for example: ${instead}`,
  next: 'F8 goes to the next',
  none: 'Nothing to fix.',
  toFix: (count: number) => `${count} to fix`,
  checking: 'Checking',
  elsewhere: 'About the whole card',
} as const;

const faultWords: { readonly [code in FaultCode]: string } = {
  missing: 'This is needed, and is empty.',
  'wrong-type': 'This cannot be read. Write it again.',
  'too-long': 'It is too long.',
  'too-short': 'This is needed, and is empty.',
  'too-many': 'There are too many.',
  'too-few': 'At least one is needed.',
  'too-large': 'The number is too large.',
  'too-small': 'The number is too small.',
  'wrong-form': 'It is not written as it should be. Use small letters, numbers and hyphens.',
  'unknown-field': 'A card has no such field.',
  'unknown-kind': 'Choose one of the kinds.',
  'unknown-value': 'Choose one of the list.',
  'untidy-spaces': 'There are spaces where none should be.',
  'hidden-characters': 'It holds a sign that nobody can see. Type it again rather than paste it.',
  markup: 'It holds signs such as < or & that could be taken for code. Use plain words.',
  'address-outside-sources': 'A web address can stand only in the address of a source.',
  'address-not-https':
    'Only a whole address that begins with https:// can be published, such as https://www.example.org/page.',
  'too-many-words': 'There are more than 20 words. Say it in fewer.',
  'too-many-sentences': 'There are more than three sentences.',
  'not-a-day': 'Choose a day.',
  'review-before-reviewed': 'It would be reviewed before it was reviewed last.',
  'review-too-far-off': 'The day is too far off.',
  repeated: 'The same stands there twice.',
  'not-found': 'It names something that is not there.',
  'of-the-starter': 'It is still that of the starter. Write your own before anybody gets a draft.',
};

/** A finding in words. */
export const findingInWords = spoken((found: DraftFinding): FindingWords => {
  const before = severityNames[found.severity];
  switch (found.from) {
    case 'form':
      return { heading: before, why: faultInWords(found.fault) };
    case 'width':
      return wrapInWords(found.wrap);
    case 'words': {
      const { text, why } = found.finding;
      const what = text.length > 40 ? `${text.slice(0, 39)}…` : text;
      return { heading: what === '' ? before : `${before}: “${what}”`, why };
    }
  }
});

/** What a field needs whose form is its own, by its path or by where that begins or ends. */
const formWords: { readonly [field: string]: string } = {
  'bundle.id':
    'It needs at least two parts with a dot between them, each of small letters, numbers and hyphens, such as org.elm-street.cards.',
  lang: 'It needs the short code of a language, such as en-GB or cy.',
  toVerify:
    'Each fact needs a short name of its own line, of small letters, numbers and hyphens, such as length-of-wait.',
  year: 'Write a year of four digits from 1900 to 2100, such as 2024. Leave it empty where there is none.',
};

const ofForm: ReadonlySet<FaultCode> = new Set<FaultCode>([
  ...(['wrong-form', 'wrong-type', 'too-small', 'too-large'] as const),
]);

/** What is wrong in one field, and what it needs. */
export const faultInWords = spoken(({ path, code, limit }: Fault): string => {
  const names = path.split('.');
  const form = [path, names[0], names.at(-1)].map((name) => formWords[name ?? '']).find(Boolean);
  if (form !== undefined && ofForm.has(code)) return form;
  if (code === 'too-few' && limit !== undefined && limit > 1)
    return `At least ${limit} are needed.`;
  const most =
    limit !== undefined && /^too-(?:long|many)$/.test(code) ? ` The limit is ${limit}.` : '';
  return `${faultWords[code]}${most}`;
});

function wrapInWords({ line, px }: Wrap): FindingWords {
  return {
    heading: `${severityNames.fix}: line ${line + 1} is too long`,
    why: `It runs to 2 lines in a panel of ${px} px. Say it in fewer letters.`,
  };
}

/** How many things stand in the way of sign-off. */
export const fixesInWords = spoken((fixes: number): string => {
  return fixes === 1 ? '1 thing to fix before sign-off' : `${fixes} things to fix before sign-off`;
});
