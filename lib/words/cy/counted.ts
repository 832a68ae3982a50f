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

/** A number with what it counts, which stays singular: `2 gerdyn`, `12 cerdyn`. */
export function counted(count: number, forms: Forms): string {
  return `${count} ${formFor(count, forms)}`;
}

// The plural rules of Welsh in CLDR: browsers carry no Welsh, so `Intl.PluralRules` cannot be asked.
function formFor(count: number, { plain, two, three, six }: Forms): string {
  const changed = { 2: two, 3: three, 6: six }[count];
  return changed ?? plain;
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
