/** Where in a record a canary stands. */
export type Place = 'title' | 'text' | 'input' | 'script memory' | 'typed text';

/**
 * Words that stand in the mock record and nowhere else in the world: whoever holds one has read
 * the record. They are made anew for each run, so that none can be left over from an earlier one.
 */
export type Canaries = Readonly<Record<Place, string>>;

const seeds: Canaries = {
  title: 'Tavelmoor',
  text: 'Quillenby',
  input: 'Harrowmead',
  'script memory': 'Oxterburn',
  'typed text': 'Wendlecote',
};

/** Makes the canaries of one run. Each is of plain letters, so that it looks like a name. */
export function makeCanaries(): Canaries {
  const run = [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => String.fromCharCode(97 + (byte % 26)))
    .join('');
  const named = Object.entries(seeds).map(([place, seed]) => [place, `${seed}${run}`]);
  return Object.fromEntries(named) as Canaries;
}

/** The places whose canary stands in some bytes, in either encoding in which browsers keep text. */
export function placesIn(bytes: Buffer, canaries: Canaries): readonly Place[] {
  return (Object.keys(canaries) as Place[]).filter((place) => holdsWord(bytes, canaries[place]));
}

/** Whether a word stands in some bytes as UTF-8 or as UTF-16. */
export function holdsWord(bytes: Buffer, word: string): boolean {
  return bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'));
}
