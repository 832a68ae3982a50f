/**
 * How an English word sounds, roughly: its consonants after the usual silent letters and spellings
 * are folded, so that "sikiatrist" and "psychiatrist" are one. A vowel that begins it stays as it is:
 * "obese" does not sound like "abuse". Empty where too little is left.
 */
export function soundOf(word: string): string {
  const sounds = word
    .replace(/^(?:ps|pn|kn|gn|wr)/, (pair) => (pair === 'ps' ? 's' : pair.slice(1)))
    .replace(/ph/g, 'f')
    .replace(/gh(?=t|$)/g, '')
    .replace(/(?:[tsc]i|sh)(?=[ou]n|ous|al|un)/g, 'x')
    .replace(/sch|sh/g, 'x')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ch|ck|[cq]/g, 'k')
    .replace(/dg|g(?=[eiy])/g, 'j')
    .replace(/z/g, 's')
    .replace(/wh/g, 'w')
    .replace(/(?!^)[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
  return sounds.length < 3 ? '' : sounds;
}
