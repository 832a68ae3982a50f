import { seenLine } from '#lib/base/one-line.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';

/** What a contributor can say of a card. */
export const reviewChoices = ['fine', 'change', 'pass'] as const;

/** One of the three answers. */
export type ReviewChoice = (typeof reviewChoices)[number];

/** What was said of one card, by its number in the pack. A card may be left out without a reason. */
export type ReviewAnswer = {
  readonly card: number;
  readonly answer: ReviewChoice;
  readonly note: string;
};

/** One contributor's answers. `name` is there only where they chose to give one. */
export type ReviewAnswers = {
  readonly pack: string;
  readonly name?: string;
  readonly answers: readonly ReviewAnswer[];
};

/** The pack that answers are read for: its code, and how many cards it holds. */
export type PackAsked = { readonly code: string; readonly cards: number };

/** Why answers were not taken. `line` counts from 1, in a text; `card` is the number in the pack. */
export type AnswersRefusal =
  | { readonly code: 'answers-damaged' }
  | { readonly code: 'answers-newer' }
  | { readonly code: 'answers-too-long' }
  | { readonly code: 'answers-other-pack'; readonly theirs: string; readonly ours: string }
  | { readonly code: 'answers-line-unclear'; readonly line: number; readonly text: string }
  | { readonly code: 'answers-card-unknown'; readonly card: number; readonly cards: number }
  | { readonly code: 'answers-card-twice'; readonly card: number }
  | { readonly code: 'answers-empty' };

/** The longest note, in characters. */
export const answerNoteChars = 1_000;
const nameChars = 80;
const maxChars = 400_000;
const schema = 'foreword.answers/1';

/** Reads answers, as a file or as the text that a contributor sent in a message. Strictly. */
export function readAnswers(text: string, pack: PackAsked): Result<ReviewAnswers, AnswersRefusal> {
  if (text.length > maxChars) return refuse({ code: 'answers-too-long' });
  const trimmed = text.trim();
  const read = trimmed.startsWith('{') ? readFile(trimmed) : readMessage(trimmed);
  return read.ok ? check(read.value, pack) : read;
}

type File = { readonly [field in 'schema' | 'pack' | 'name' | 'answers']?: unknown };

function readFile(text: string): Result<ReviewAnswers, AnswersRefusal> {
  const file = parse(text);
  if (file?.schema !== schema) {
    const newer = typeof file?.schema === 'string' && file.schema.startsWith('foreword.answers/');
    return refuse({ code: newer ? 'answers-newer' : 'answers-damaged' });
  }
  const { pack, name, answers, ...rest } = file;
  const unknown = Object.keys(rest).some((field) => field !== 'schema');
  const named = name === undefined || typeof name === 'string';
  if (unknown || !named || typeof pack !== 'string' || !Array.isArray(answers)) {
    return refuse({ code: 'answers-damaged' });
  }
  if (!answers.every(isAnswer)) return refuse({ code: 'answers-damaged' });
  return accept({ pack, ...(name ? { name: tidy(name, nameChars) } : {}), answers });
}

function parse(text: string): File | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isAnswer(value: unknown): value is ReviewAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { card, answer, note, ...rest }: Partial<ReviewAnswer> = value;
  return (
    Object.keys(rest).length === 0 &&
    Number.isSafeInteger(card) &&
    reviewChoices.some((choice) => choice === answer) &&
    typeof note === 'string'
  );
}

// A pack speaks the language of whoever made it, and an answer may come from either.
const firstLine = /^(?:foreword review|adolygiad foreword) ([0-9a-f]{8})$/i;
const nameLine = /^(?:name|enw):\s*(\S.*)$/i;
const saidWords: { readonly [choice in ReviewChoice]: readonly string[] } = {
  fine: ['fine', 'iawn'],
  change: ['change this', 'change', 'newid hwn', 'newid'],
  pass: ['pass', 'pasio'],
};
const answerLine = new RegExp(
  `^(\\d{1,3})[.:)]?\\s+(${Object.values(saidWords).flat().join('|')})\\s*(?:[:.,–-]\\s*(.*))?$`,
  'i',
);

// Messages put marks of quoting and empty lines between what somebody wrote.
function readMessage(text: string): Result<ReviewAnswers, AnswersRefusal> {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^[>\s]+/, '').trim());
  const start = lines.findIndex((line) => line !== '');
  const pack = firstLine.exec(lines[start] ?? '')?.[1];
  if (pack === undefined) return refuse({ code: 'answers-damaged' });
  const answers: ReviewAnswer[] = [];
  let name: string | undefined;
  for (const [at, line] of lines.entries()) {
    if (at <= start || line === '') continue;
    const [, card, choice, note = ''] = answerLine.exec(line) ?? [];
    const named = nameLine.exec(line)?.[1];
    const answer = choiceOf(choice);
    if (answer !== undefined) answers.push({ card: Number(card), answer, note });
    else if (named !== undefined) name = tidy(named, nameChars);
    else return refuse({ code: 'answers-line-unclear', line: at + 1, text: line.slice(0, 60) });
  }
  return accept({ pack: pack.toLowerCase(), ...(name ? { name } : {}), answers });
}

function choiceOf(words = ''): ReviewChoice | undefined {
  return reviewChoices.find((choice) => saidWords[choice].includes(words.toLowerCase()));
}

function check(read: ReviewAnswers, pack: PackAsked): Result<ReviewAnswers, AnswersRefusal> {
  if (read.pack !== pack.code) {
    return refuse({ code: 'answers-other-pack', theirs: read.pack.slice(0, 8), ours: pack.code });
  }
  const seen = new Set<number>();
  for (const { card } of read.answers) {
    if (card < 1 || card > pack.cards) {
      return refuse({ code: 'answers-card-unknown', card, cards: pack.cards });
    }
    if (seen.has(card)) return refuse({ code: 'answers-card-twice', card });
    seen.add(card);
  }
  if (read.answers.length === 0) return refuse({ code: 'answers-empty' });
  const answers = read.answers.map(({ note, ...rest }) => ({
    ...rest,
    note: tidy(note, answerNoteChars),
  }));
  return accept({ ...read, answers });
}

// What nobody can see could hide what a note says.
function tidy(text: string, maxLength: number): string {
  return seenLine(text).slice(0, maxLength);
}
