const list =
  'a about after again all am an and any anybody anyone are as asks asking at be because been before being but by can cant cannot could did do does doesnt doing dont for from get gets getting gives had has have having he hello her here hes hi him his how i if im in into is isnt it its ive just keep keeps know let lets like make me might mine must my need needs no not of off on one or our out patient patients person persons people please put said say saying says she shes should so some somebody somebodys someone someones something tell than thank thanks that thats the their them then there theres these they theyre theyve thing this those to too up us use was way we what whats when where which while who whos why will with without would you your youre';

const stopWords = new Set(list.split(' '));

/** Whether a word, as `wordsOf` gives it, only holds a question or a sentence together. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || (word.length === 1 && !/[0-9]/.test(word));
}
