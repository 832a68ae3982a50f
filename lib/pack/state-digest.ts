import { sha256, utf8 } from '#lib/base/bytes.ts';

const encoder = new TextEncoder();

/** What the state digest is made over: a card's id and the SHA-256 of its line in the pack. */
export type LineHash = { readonly id: string; readonly sha256: string };

/**
 * SHA-256 over the lines `id SP sha256(card line) LF`, sorted by id, of a whole result
 * (the format's section 2). A half-applied or wrongly put together store cannot pass.
 */
export function stateDigest(lines: readonly LineHash[]): Promise<string> {
  return digestOf([digestLines(lines)]);
}

/** The lines of some cards, sorted by id. */
export function digestLines(lines: readonly LineHash[]): string {
  const sorted = [...lines].sort(byId);
  return sorted.map(({ id, sha256: hash }) => `${id} ${hash}\n`).join('');
}

/** The state digest over lines that are sorted, in pieces that follow each other. */
export function digestOf(pieces: readonly string[]): Promise<string> {
  // Piece by piece: of ten thousand cards one long text takes longer to make than to hash.
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    const { read, written } = encoder.encodeInto(piece, bytes.subarray(end));
    // An id is ASCII, a byte for each letter; whatever else comes has its digest too.
    if (read < piece.length || read < written) return sha256(utf8(pieces.join('')));
    end += written;
  }
  return sha256(bytes);
}

/**
 * Sorts lines that are sorted pack by pack. Packs mostly lie apart, and then none of their lines is
 * looked at: the packs are the pieces. (No id holds a character as low as the space that ends it, so
 * that lines sort as their ids do.)
 */
export function sortPacks(packs: readonly string[]): readonly string[] {
  const some = packs.filter((lines) => lines !== '').sort();
  const apart = some.every((lines, at) => lastLine(some[at - 1] ?? '') < lines);
  if (apart) return some;
  const all = some.flatMap((lines) => lines.trimEnd().split('\n')).sort();
  return [all.map((line) => `${line}\n`).join('')];
}

function lastLine(lines: string): string {
  return lines.slice(lines.lastIndexOf('\n', lines.length - 2) + 1);
}

const hashAndBreak = 64 + 1;

/** The ids of lines, in their order. */
export function idsIn(lines: string): readonly string[] {
  const ids: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = lines.indexOf(' ', at);
    // Lines come from a disk: one that is no such line ends them.
    if (end < 0) break;
    ids.push(lines.slice(at, end));
    at = end + 1 + hashAndBreak;
  }
  return ids;
}

/**
 * The first id that stands twice in pieces as `sortPacks` gives them, if one does. A pack holds no id
 * twice, so that packs which lie apart are looked at only where one ends and the next begins.
 */
export function repeatedIn(pieces: readonly string[]): string | undefined {
  const [whole = '', ...more] = pieces;
  if (more.length === 0) return idsIn(whole).find((id, at, ids) => id === ids[at - 1]);
  return pieces.map(idOf).find((id, at) => id === idOf(lastLine(pieces[at - 1] ?? '')));
}

function idOf(line: string): string {
  return line.slice(0, line.indexOf(' '));
}

// By code units, as every language can do it; localeCompare would differ between computers.
function byId(a: LineHash, b: LineHash): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
