import { type Sense, sensesOf, type Way } from './senses.ts';
import { isStopWord } from './stop-words.ts';
import { phrasesIn, type Synonyms, synonymTerm } from './synonyms.ts';
import { pairsOf } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** A term to look for, what it is worth, and which words of the query it answers. */
export type Sought = {
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
};

type Place = { readonly worth: number; readonly senses: readonly Sense[] };

const mostWords = 24;
/** With fewer letters than this a word only begun is not yet taken to mean anything. */
export const fewLetters = 4;
const stopWordWorth = 0.08;

/** Understands a query. With `asTyped` no word is taken for another. */
export function readQuery(
  query: string,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
  asTyped: boolean,
): Reading {
  const words = wordsOf(query).slice(0, mostWords);
  const last = /[\p{L}\p{N}]$/u.test(query) ? words.length - 1 : -1;
  const onlyStopWords = words.every(({ word }) => isStopWord(word));
  const places = words.map(({ word }, n): Place => {
    const asItStands = asTyped || isStopWord(word);
    const senses = sensesOf(word, vocabulary, { unfinished: n === last, asTyped: asItStands });
    const least = isStopWord(senses[0]?.way === 'correction' ? senses[0].word : word);
    return { senses, worth: least && !onlyStopWords ? stopWordWorth : 1 };
  });
  const sought = new Map<string, Sought>();
  for (const [term, what] of [
    ...plain(places),
    ...joined(words, vocabulary),
    ...meant(places, synonyms),
    ...paired(places),
  ]) {
    const known = sought.get(term);
    if (!known || known.weight < what.weight) sought.set(term, what);
  }
  return { words, worth: places.map(({ worth }) => worth), sought };
}

function plain(places: readonly Place[]): [string, Sought][] {
  return places.flatMap(({ worth, senses }, n) =>
    senses.map(({ stem, weight, way, word }): [string, Sought] => [
      stem,
      { weight: weight * worth, way, places: [n], word },
    ]),
  );
}

/** One word typed as two, such as "voice mail". */
function joined(words: readonly Word[], vocabulary: Vocabulary): [string, Sought][] {
  return words.slice(1).flatMap(({ word }, n): [string, Sought][] => {
    const whole = `${words[n]?.word}${word}`;
    const stem = vocabulary.stem(whole);
    return stem ? [[stem, { weight: 1, way: 'word', places: [n, n + 1], word: whole }]] : [];
  });
}

/** Words of the query that stand side by side on a card as well. */
function paired(places: readonly Place[]): [string, Sought][] {
  const stems = places.map(({ senses }) => senses[0]?.stem ?? '');
  return pairsOf(stems).map((term, n): [string, Sought] => {
    const weight = ((places[n]?.worth ?? 0) + (places[n + 1]?.worth ?? 0)) / 2;
    return [term, { weight, way: 'word', places: [n, n + 1], word: '' }];
  });
}

/** What the query's words and phrases mean by the bundle's synonyms. */
function meant(places: readonly Place[], synonyms: Synonyms): [string, Sought][] {
  const stems = places.map(({ senses }) =>
    senses
      .filter(({ way, word }) => way !== 'start' || word.length >= fewLetters)
      .map(({ stem }) => stem),
  );
  return phrasesIn(stems, synonyms).map(({ group, from, to }): [string, Sought] => {
    const covered = places.slice(from, to);
    const sum = covered.reduce(
      (all, { worth, senses }) => all + worth * (senses[0]?.weight ?? 0),
      0,
    );
    return [
      synonymTerm(group),
      {
        weight: 0.8 * Math.max(sum, stopWordWorth),
        way: 'synonym',
        places: covered.map((_, n) => from + n),
        word: '',
      },
    ];
  });
}
