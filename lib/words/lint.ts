import type { Fault, FaultCode } from '#lib/guidance/faults.ts';
import type { FrontRefusal } from '#lib/guidance/front.ts';
import type { CardRefusal } from '#lib/guidance/parse-card.ts';
import type { Finding, Severity } from '#lib/lint/finding.ts';

type TextRefusal =
  | { readonly code: 'file-not-found' | 'file-not-readable' | 'file-not-utf8' }
  | { readonly code: 'file-too-large'; readonly maxBytes: number };
type FileRefusal = TextRefusal & { readonly file: string };
type JsonLinesRefusal = {
  readonly code: 'json-lines-damaged';
  readonly file: string;
  readonly line: number;
};
type FolderRefusal = {
  readonly code: 'folder-not-valid';
  readonly files: readonly {
    readonly file: string;
    readonly refusal:
      | CardRefusal
      | FrontRefusal
      | TextRefusal
      | { readonly code: 'json-damaged' }
      | { readonly code: 'practice-file-not-valid'; readonly faults: readonly Fault[] };
  }[];
};

/** How each severity is called. */
const severityWords: { readonly [severity in Severity]: string } = {
  fix: 'Fix',
  consider: 'To consider',
};

/** A finding in one line: how grave, where, what, why, and one change. */
export function findingInWords({ severity, field, text, why, instead, rule }: Finding): string {
  const what = text === '' ? '' : ` “${text}”.`;
  const offer = instead === undefined ? '' : ` Instead: ${instead}`;
  return `${severityWords[severity]}, ${field}:${what} ${why}${offer} [${rule}]`;
}

/** What a run found, in one line. */
export function countInWords(fix: number, consider: number): string {
  const rest = consider === 0 ? '' : ` ${consider} to consider.`;
  return fix === 0 ? `Nothing to fix.${rest}` : `${fix} to fix.${rest}`;
}

/** Why a file was not read: what happened, what is safe, what to do. */
export function fileRefusalInWords(refusal: FileRefusal | JsonLinesRefusal): readonly string[] {
  switch (refusal.code) {
    case 'file-not-found':
      return [`There is no file ${refusal.file}.`, 'Nothing was changed. Check the name.'];
    case 'file-not-readable':
      return [
        `${refusal.file} could not be read.`,
        'Nothing was changed. Name a text file that you may read.',
      ];
    case 'file-not-utf8':
      return [
        `${refusal.file} is not saved as UTF-8, so some of its letters cannot be told.`,
        'Nothing was changed. Save it once more with the encoding UTF-8, then try again.',
      ];
    case 'file-too-large':
      return [
        `${refusal.file} is larger than ${refusal.maxBytes / 1_048_576} MB, the most that is read of a text.`,
        'Nothing was changed. Check the name, or put it into several files.',
      ];
    case 'json-lines-damaged':
      return [
        `Line ${refusal.line} of ${refusal.file} is not a JSON object with the fields that are needed.`,
        'Nothing was changed. Mend that line, then try again.',
      ];
  }
}

/** Why a folder of guidance was not read, with every fault of every file. */
export function folderRefusalInWords(
  refusal: FolderRefusal | { readonly code: 'no-guidance-here'; readonly folder: string },
): readonly string[] {
  if (refusal.code === 'no-guidance-here') {
    return [
      `${refusal.folder} is not a folder of guidance.`,
      'Nothing was changed. Name a folder with cards, bundle.json, home.json, situations.json, sources.json and synonyms.json.',
    ];
  }
  return [
    'Some files are not valid, so nothing was checked.',
    ...refusal.files.flatMap(({ file, refusal: own }) => [
      file,
      ...('faults' in own
        ? own.faults.map((fault) => `  ${faultInWords(fault)}`)
        : [`  ${unreadInWords[own.code]}`]),
    ]),
    'Nothing was changed. Mend these, then try again.',
  ];
}

const unreadInWords: { readonly [code in TextRefusal['code'] | 'json-damaged']: string } = {
  'json-damaged': 'is not JSON',
  'file-not-found': 'could not be read as what it is to be',
  'file-not-readable': 'could not be read as what it is to be',
  'file-too-large': 'is larger than any file of guidance',
  'file-not-utf8': 'is not saved as UTF-8: save it once more with that encoding',
};

const faultWords: { readonly [code in FaultCode]: string } = {
  missing: 'is missing',
  'wrong-type': 'is not of the right kind',
  'too-long': 'is too long',
  'too-short': 'is empty or too short',
  'too-many': 'has too many entries',
  'too-few': 'has too few entries',
  'too-large': 'is too large',
  'too-small': 'is too small',
  'wrong-form': 'is not written as it should be',
  'unknown-field': 'is not a field that a card has',
  'unknown-kind': 'is not a kind that this Foreword knows',
  'unknown-value': 'is not one of the fixed choices',
  'untidy-spaces': 'has spaces where none should be',
  'hidden-characters': 'holds characters that nobody can see',
  markup: 'holds markup',
  'address-outside-sources': 'holds a web address, which belongs in sources',
  'address-not-https': 'is not a full https address',
  'too-many-words': 'has too many words',
  'too-many-sentences': 'has too many sentences',
  'not-a-day': 'is not a day, such as 2027-03-12',
  'review-before-reviewed': 'is before the day of the review',
  'review-too-far-off': 'is too far off',
  repeated: 'has the same entry twice',
  'not-found': 'names something that is not there',
  'of-the-starter': 'is still that of the starter',
};

function faultInWords({ path, code, limit }: Fault): string {
  const most = limit === undefined ? '' : ` (the limit is ${limit})`;
  return `${path === '' ? 'The whole' : path} ${faultWords[code]}${most}`;
}
