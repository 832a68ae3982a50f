import type { Words } from './spoken.ts';

/** What of a module of words another language must bring: its tables, and its sentences. */
type Exchanged<Module> = {
  readonly [name in keyof Module as Module[name] extends { inOther: unknown }
    ? name
    : Module[name] extends string | ((...facts: never[]) => unknown)
      ? never
      : name]: Module[name];
};

// How each table was, so that English can be had again without loading the page anew.
const undo: (() => void)[] = [];

/**
 * Puts a language's words in the place of a module's English ones, for every page that shows them:
 * see `spoken.ts`. `Module` is named, so that an export which is left out does not compile.
 */
export function speak<Module>(english: Exchanged<Module>, other: Words<Exchanged<Module>>): void {
  const words = new Map(Object.entries(other));
  for (const [name, one] of Object.entries(english)) exchange(one, words.get(name));
}

/** Speaks English again. */
export function speakEnglish(): void {
  for (const back of undo.splice(0).reverse()) back();
}

function exchange(english: unknown, other: unknown): void {
  if (isSentence(english)) {
    english.inOther(other);
    undo.push(() => english.inOther());
    return;
  }
  const table = Object(english);
  const before = { ...table };
  Object.assign(table, other);
  undo.push(() => Object.assign(table, before));
}

type Sentence = { inOther(other?: unknown): void };

function isSentence(words: unknown): words is Sentence {
  return typeof words === 'function' && 'inOther' in words;
}
