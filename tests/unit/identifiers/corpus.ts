import { readFile } from 'node:fs/promises';
import { findIdentifiers, type Identifier } from '#lib/identifiers/find-identifiers.ts';

/** A text and all that should be found in it. The frozen part was split off before any rule. */
export type Labelled = {
  readonly text: string;
  readonly fold: 'develop' | 'frozen';
  readonly expect: readonly Pick<Identifier, 'kind' | 'start' | 'text'>[];
};

/** How the rules fared: shares of 1, and every disagreement in words. */
export type Fared = {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
};

/** The day on which the corpus was written. */
const today = '2026-11-22';

/** Reads the labelled texts of one part. */
export async function readCorpus(fold: Labelled['fold']): Promise<readonly Labelled[]> {
  const file = new URL('../../vectors/identifiers/corpus.json', import.meta.url);
  const all: readonly Labelled[] = JSON.parse(await readFile(file, 'utf8'));
  return all.filter((one) => one.fold === fold);
}

/** A text of a batch written later, and the kind of what is in it; `fresh` was only measured on. */
type LaterText = {
  readonly text: string;
  readonly kind: Identifier['kind'] | null;
  readonly fold: 'develop' | 'fresh';
};

/** Holds the findings against the texts of a later batch, whole texts at a time. */
export async function fareLater(fold: LaterText['fold']): Promise<Fared> {
  const file = new URL('../../vectors/identifiers/later.jsonl', import.meta.url);
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const texts = lines.map((line): LaterText => JSON.parse(line)).filter((one) => one.fold === fold);
  const told = texts.map(({ text, kind }) => {
    const kinds = findIdentifiers(text, today).map((one) => one.kind);
    return { text, kind, right: kind === null ? kinds.length === 0 : kinds.includes(kind) };
  });
  const agreed = told.filter(({ kind, right }) => kind !== null && right).length;
  const missed = told.filter(({ kind, right }) => kind !== null && !right);
  const falseAlarms = told.filter(({ kind, right }) => kind === null && !right);
  return {
    precision: agreed / (agreed + falseAlarms.length),
    recall: agreed / (agreed + missed.length),
    wrong: [...missed, ...falseAlarms].map(({ text }) => text),
  };
}

/** Counts only what agrees in kind, place and text, to the letter. */
export function fare(corpus: readonly Labelled[]): Fared {
  let agreed = 0;
  const missed: string[] = [];
  const falseAlarms: string[] = [];
  for (const { text, expect } of corpus) {
    const found = new Set(findIdentifiers(text, today).map(keyOf));
    const wanted = new Set(expect.map(keyOf));
    for (const key of wanted) if (!found.has(key)) missed.push(`missed ${key} in: ${text}`);
    for (const key of found) {
      if (wanted.has(key)) agreed += 1;
      else falseAlarms.push(`false ${key} in: ${text}`);
    }
  }
  return {
    precision: agreed / (agreed + falseAlarms.length),
    recall: agreed / (agreed + missed.length),
    wrong: [...missed, ...falseAlarms],
  };
}

function keyOf({ kind, start, text }: Labelled['expect'][number]): string {
  return `${kind} at ${start}: ${text}`;
}
