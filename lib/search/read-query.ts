import { type Sense, sensesOf, type Way } from './senses.ts';
import { isStopWord } from './stop-words.ts';
import { groupTerm, type Phrases, phrasesIn } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** A term to look for, what it is worth, and which words of the query it answers. */
export type Sought = {
  /** The runs of stems that are this term: any of them. */
  readonly runs: readonly (readonly string[])[];
  /** Whether it is a pair of neighbours, which count in a part of their own. */
  readonly pair: boolean;
  readonly weight: number;
  readonly way: Way;
  readonly places: readonly number[];
  /** For `start`, the letters typed so far; for `correction`, the word that was meant. */
  readonly word: string;
};

/** A query as understood: its words, what each is worth (0 to 1), and the terms to look for. */
export type Reading = {
  readonly words: readonly Word[];
  readonly worth: readonly number[];
  readonly sought: ReadonlyMap<string, Sought>;
  /** Places whose word may as well be the first letters of another: "si", on the way to "sign". */
  readonly unsure: ReadonlySet<number>;
  /** Places whose word is known as it was typed: less likely the first letters of another. */
  readonly whole: ReadonlySet<number>;
};

type Place = {
  readonly worth: number;
  readonly senses: readonly Sense[];
  readonly whole: boolean;
};

const mostWords = 24;
/** With fewer letters than this a word only begun is not yet taken to mean anything. */
export const fewLetters = 4;
const synonymShare = 0.7;
const stopWordWorth = 0.05;

/** Understands a query. With `asTyped` no word is taken for another. */
export function readQuery(
  query: string,
  vocabulary: Vocabulary,
  phrases: Phrases,
  asTyped: boolean,
): Reading {
  const words = wordsOf(query).slice(0, mostWords);
  const last = /[\p{L}\p{N}]$/u.test(query) ? words.length - 1 : -1;
  const onlyStopWords = words.every(({ word }) => isStopWord(word));
  const places = words.map(({ word, start }, n): Place => {
    const asItStands = asTyped || isStopWord(word);
    const capital = /^\p{Lu}\p{Ll}/u.test(query.slice(start, start + 2));
    const typing = { unfinished: n === last, asTyped: asItStands, capital };
    const senses = sensesOf(word, vocabulary, typing);
    const least = isStopWord(senses[0]?.way === 'correction' ? senses[0].word : word);
    const worth = least && !onlyStopWords ? stopWordWorth : 1;
    return { senses, worth, whole: vocabulary.has(word) };
  });
  const sought = new Map<string, Sought>();
  for (const [term, what] of [
    ...plain(places),
    ...joined(words, vocabulary),
    ...meant(places, phrases),
    ...paired(places),
  ]) {
    const known = sought.get(term);
    if (!known || known.weight < what.weight) sought.set(term, what);
  }
  const mayGoOn = places[last]?.senses.some(({ way }) => way === 'start') ?? false;
  const unsure = mayGoOn && isShortAndSmall(words[last], query) ? [last] : [];
  const whole = new Set(places.flatMap((place, n) => (place.whole ? [n] : [])));
  const worth = places.map((place) => place.worth);
  return { words, worth, sought, unsure: new Set(unsure), whole };
}

// In capitals it is an abbreviation, and whole.
function isShortAndSmall(word: Word | undefined, query: string): boolean {
  return word?.word.length === 2 && query.slice(word.start, word.end) === word.word;
}

function plain(places: readonly Place[]): [string, Sought][] {
  return places.flatMap(({ worth, senses }, n) =>
    senses.map(({ stem, weight, way, word }): [string, Sought] => [
      stem,
      { runs: [[stem]], pair: false, weight: weight * worth, way, places: [n], word },
    ]),
  );
}

/** One word typed as two, such as "voice mail". */
function joined(words: readonly Word[], vocabulary: Vocabulary): [string, Sought][] {
  return words.slice(1).flatMap(({ word }, n): [string, Sought][] => {
    const whole = `${words[n]?.word}${word}`;
    if (!vocabulary.has(whole)) return [];
    const stem = vocabulary.stem(whole);
    const way = 'word';
    return [
      [stem, { runs: [[stem]], pair: false, weight: 1, way, places: [n, n + 1], word: whole }],
    ];
  });
}

/** Words of the query that stand side by side on a card as well. */
function paired(places: readonly Place[]): [string, Sought][] {
  const stems = places.map(({ senses }) => senses[0]?.stem ?? '');
  return stems.slice(1).map((stem, n): [string, Sought] => {
    const run = [stems[n] ?? '', stem];
    const weight = ((places[n]?.worth ?? 0) + (places[n + 1]?.worth ?? 0)) / 2;
    return [
      run.join(' '),
      { runs: [run], pair: true, weight, way: 'word', places: [n, n + 1], word: '' },
    ];
  });
}

/** What the query's words and phrases mean by the bundle's synonyms. */
function meant(places: readonly Place[], phrases: Phrases): [string, Sought][] {
  const stemsOf = (isMeant: (sense: Sense, place: Place) => boolean) =>
    places.map((place) =>
      place.senses.filter((sense) => isMeant(sense, place)).map(({ stem }) => stem),
    );
  const begun = stemsOf(({ way, word }) => way !== 'start' || word.length >= fewLetters);
  const stands = stemsOf(({ way }, { whole }) => way !== 'start' || !whole);
  const surely = new Set(phrasesIn(stands, phrases).map(({ group }) => group));
  return phrasesIn(begun, phrases).map(({ group, from, to }): [string, Sought] => {
    const covered = places.slice(from, to);
    const sum = covered.reduce(
      (all, { worth, senses }) => all + worth * (senses[0]?.weight ?? 0),
      0,
    );
    return [
      groupTerm(group),
      {
        runs: phrases.groups[group] ?? [],
        pair: false,
        weight: synonymShare * Math.max(sum, stopWordWorth),
        way: surely.has(group) ? 'synonym' : 'start',
        places: covered.map((_, n) => from + n),
        word: '',
      },
    ];
  });
}
