/** How a thing is counted in Welsh, where each number may soften or roughen what follows it. */
export type Forms = {
  /** With no change: `1 cerdyn`, `5 cerdyn`. */
  readonly plain: string;
  /** After two: `2 gerdyn`. */
  readonly two?: string;
  /** After three, and then only where the thing is masculine: `3 cherdyn`. */
  readonly three?: string;
  /** After six: `6 cherdyn`. */
  readonly six?: string;
};

const rules = new Intl.PluralRules('cy');

/** A number with what it counts, which stays singular: `2 gerdyn`, `12 cerdyn`. */
export function counted(count: number, forms: Forms): string {
  return `${count} ${formFor(count, forms)}`;
}

function formFor(count: number, { plain, two, three, six }: Forms): string {
  switch (rules.select(count)) {
    case 'two':
      return two ?? plain;
    case 'few':
      return three ?? plain;
    case 'many':
      return six ?? plain;
    default:
      return plain;
  }
}

/** Words in a list: `a, b ac c` before a vowel, and `a` before the rest. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${and(last)}` : last;
}

// “A” roughens what follows it (c, p, t), as in speech: “trais a cham-drin” is left to whoever
// writes the list, since a name must not be changed.
function and(word: string): string {
  return /^[aeiouwyâêîôûŵŷ]/i.test(word) ? `ac ${word}` : `a ${word}`;
}
