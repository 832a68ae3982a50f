import { Inflate, strFromU8 } from 'fflate';

/** One file or folder of a zip, still packed. `size` is inflated bytes, as the zip declares them. */
export type ZipEntry = {
  readonly name: string;
  readonly size: number;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly isStored: boolean;
};

const marks = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50, farEnd: 0x06064b50 };
const farMark = 0x07064b50;
const unknown = 0xffff_ffff;
const longestComment = 65_536;
/** A packed byte stands for 1,032 at most, so that no piece inflates to more than 4 MB. */
const piece = 4_096;

/**
 * Walks the directory of a zip, as APPNOTE.TXT 6.3 sets it out, one entry at a time. Throws a
 * RangeError at whatever does not fit, such as entries that share their bytes.
 */
export function* zipEntries(bytes: Uint8Array<ArrayBuffer>): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [left, at] = directoryOf(view);
  let shared = bytes.length;
  for (; left > 0; left -= 1) {
    must(view.getUint32(at, true) === marks.entry);
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const [name = 0, extra = 0, comment = 0] = lengths;
    const { size, packedSize, offset } = sizesOf(view, at, { name, extra });
    const method = view.getUint16(at + 10, true);
    const isUtf8 = (view.getUint16(at + 8, true) & 2_048) !== 0;
    must(method === 0 || method === 8);
    shared -= packedSize;
    must(shared >= 0 && view.getUint32(offset, true) === marks.local);
    const from =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    must(from + packedSize <= bytes.length);
    yield {
      name: strFromU8(bytes.subarray(at + 46, at + 46 + name), !isUtf8),
      ...{ size, packed: bytes.subarray(from, from + packedSize), isStored: method === 0 },
    };
    at += 46 + name + extra + comment;
  }
}

/** Inflates an entry to the size that it declares. Throws as soon as there is more, or where less is. */
export function inflateEntry({ size, packed, isStored }: ZipEntry): Uint8Array<ArrayBuffer> {
  if (isStored) {
    must(packed.length === size);
    return packed.slice();
  }
  const whole = new Uint8Array(size);
  let at = 0;
  const inflate = new Inflate((chunk) => {
    must(at + chunk.length <= size);
    whole.set(chunk, at);
    at += chunk.length;
  });
  // In pieces: one that holds a thousand times what it says is left at the first of them.
  for (let from = 0; from < packed.length; from += piece) {
    inflate.push(packed.subarray(from, from + piece), from + piece >= packed.length);
  }
  must(at === size);
  return whole;
}

/** How many entries there are, and where the first stands. */
function directoryOf(view: DataView): [count: number, at: number] {
  const last = view.byteLength - 22;
  let end = last;
  while (end >= 0 && end > last - longestComment && view.getUint32(end, true) !== marks.end)
    end -= 1;
  must(end >= 0 && view.getUint32(end, true) === marks.end);
  const near: [number, number] = [view.getUint16(end + 8, true), view.getUint32(end + 16, true)];
  const far = end - 20;
  if (far < 0 || view.getUint32(far, true) !== farMark) return near;
  const place = bigAt(view, far + 8);
  must(view.getUint32(place, true) === marks.farEnd);
  return [bigAt(view, place + 32), bigAt(view, place + 48)];
}

/** The sizes of an entry and where it lies; those that are too large for their place stand apart. */
function sizesOf(view: DataView, at: number, lengths: { name: number; extra: number }) {
  const near = { size: 24, packedSize: 20, offset: 42 };
  const found = Object.entries(near).map(([name, place]) => [
    name,
    view.getUint32(at + place, true),
  ]);
  let far = farFields(view, at + 46 + lengths.name, lengths.extra);
  const sizes = found.map(([name, value]) => {
    if (value !== unknown || far === undefined) return [name, value];
    const big = bigAt(view, far);
    far += 8;
    return [name, big];
  });
  return Object.fromEntries(sizes) as { size: number; packedSize: number; offset: number };
}

function farFields(view: DataView, from: number, length: number): number | undefined {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

function bigAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function must(holds: boolean): void {
  if (!holds) throw new RangeError('zip-damaged');
}
