import { foldDoubles, foldSpelling } from './words.ts';

// Forms that no ending explains. Only words that people type at a desk or in a consultation.
const irregular: Readonly<Record<string, string>> = {
  children: 'child',
  women: 'woman',
  men: 'man',
  people: 'person',
  told: 'tell',
  gave: 'give',
  came: 'come',
  said: 'say',
  left: 'leave',
  spoke: 'speak',
  spoken: 'speak',
  lost: 'lose',
  rang: 'ring',
  wrote: 'write',
  written: 'write',
  went: 'go',
  dying: 'die',
  died: 'die',
  dies: 'die',
  dead: 'die',
  death: 'die',
  angry: 'anger',
  fled: 'flee',
  shook: 'shake',
  froze: 'freeze',
  frozen: 'freeze',
  sold: 'sell',
  hid: 'hide',
  hidden: 'hide',
  taken: 'take',
  took: 'take',
  given: 'give',
  felt: 'feel',
  kept: 'keep',
  used: 'use',
  using: 'use',
  safety: 'safe',
  sexual: 'sex',
  sexually: 'sex',
  racist: 'race',
  racism: 'race',
  racial: 'race',
  choice: 'choose',
  chose: 'choose',
  chosen: 'choose',
  // As it is typed in a hurry; with an apostrophe these endings are cut off before.
  its: 'it',
  hes: 'he',
  ive: 'i',
  weve: 'we',
  youre: 'you',
  youve: 'you',
  theyre: 'they',
  theyve: 'they',
};

const endings =
  /(?:ati[sz]e?|atic|i[sz]ations?|ations?|itions?|ements?|ments?|ness|ances?|en[cs]es?|ancy|ency|ants?|ents?|ables?|ibles?|ative|ively|ive|ists?|isms?|ually|ual|ially|ial|ally|al|fully|ful|ously|ous|ity|ety|ions?|i[sz]e?|ine|ators?|at|ate|ure|ers?|ors?|ly)$/;
// Endings that are as often part of a short word, and how much of it must be left.
const cautious = /(?:er|or|ist|ine|ents?|ants?|al|ly|able|ible|en[cs]e|i[sz]e?|ate|at|ure)$/;

/**
 * Brings the forms of an English word together: "registering" and "registration" are one.
 * Takes a word of `wordsOf`; what it gives is a key to compare by, not always a word.
 */
export function stemOf(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const plain = Object.hasOwn(irregular, word) ? (irregular[word] ?? word) : inflected(word);
  const spelled = foldSpelling(plain);
  if (spelled.length < 5) return finish(spelled);
  return finish(derived(derived(derived(spelled))));
}

/** Plurals, then -ed and -ing. */
function inflected(word: string): string {
  if (word.length < 4) return word;
  const one = word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|zz|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const bare = one.replace(/ied$/, 'y').replace(/(?:ed|ing)$/, '');
  if (bare === one || bare.length < 3 || !/[aeiouy]/.test(bare)) return one;
  return closed(bare);
}

// "noted" is "note" and not "not"; "stopped" is "stop".
function closed(bare: string): string {
  if (/^[^aeiou][aeiou][^aeiouwxy]$/.test(bare)) return `${bare}e`;
  return bare.replace(/([bdgklmnprt])\1$/, '$1');
}

/** One ending that makes a noun, an adjective or a doer of a word, where enough is left. */
function derived(word: string): string {
  const bare = word.replace(endings, '');
  if (bare === word || foldDoubles(bare).length < (cautious.test(word) ? 4 : 3)) return word;
  return bare.length === 3 ? closed(bare) : bare;
}

function finish(word: string): string {
  const ended = word
    .replace(/^examin.*/, 'exam')
    .replace(/abil$/, 'abl')
    .replace(/script$/, 'scrib')
    .replace(/(.{3})ick$/, '$1ic')
    .replace(/(.{4})tr$/, '$1t')
    .replace(/(.{4})ul$/, '$1l')
    .replace(/(.{4})e$/, '$1')
    .replace(/(.{5})a$/, '$1')
    .replace(/([^aeiou])y$/, '$1i');
  return foldDoubles(ended);
}
