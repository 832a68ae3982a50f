/**
 * How the interface speaks two languages.
 *
 * English stands in the files of this folder and is the type of every other language: tables
 * (`panelWords`) and sentences that are made from facts (`dayInWords`), each sentence wrapped in
 * `spoken`. A file of `cy/` has the same name and the same exports in Welsh, typed as `Words` of the
 * English ones, so that a word missing or too many does not compile.
 *
 * Whoever shows words imports the English names and nothing else. `speak` puts Welsh into those same
 * tables and sentences before the first paint, and only then is Welsh fetched: English waits for
 * nothing. So nobody may keep a word aside while a module loads; a test looks for it.
 */
export type Words<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Words<Said>
    : T extends object
      ? { readonly [name in keyof T]: Words<T[name]> }
      : T;

/** A sentence in whichever language is spoken. */
export type Spoken<Facts extends unknown[], Said> = ((...facts: Facts) => Said) & {
  /** Puts another language's sentence in its place; with none, the English one again. */
  inOther(other?: (...facts: Facts) => Said): void;
};

/** Makes an English sentence one that another language can take the place of. */
/* @__NO_SIDE_EFFECTS__ */
export function spoken<Facts extends unknown[], Said>(
  english: (...facts: Facts) => Said,
): Spoken<Facts, Said> {
  let now = english;
  return Object.assign((...facts: Facts) => now(...facts), {
    inOther: (other = english) => {
      now = other;
    },
  });
}
