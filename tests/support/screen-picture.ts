import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { crc32, deflateSync } from 'node:zlib';
import { waitFor } from './wait-for.ts';

const lookEveryMs = 300;
const stillMaxMs = 5000;

/** Rows of red, green and blue, a byte each. */
type Picture = { readonly width: number; readonly height: number; readonly rows: Buffer };

/**
 * Reads a screen as Xvfb keeps it, in the X window dump format: a header of big-endian
 * 32-bit numbers, the colour map, then rows of blue, green, red and a byte of nothing.
 */
function readScreen(dump: Buffer): Picture {
  const word = (index: number): number => dump.readUInt32BE(index * 4);
  const [headerSize, width, height] = [word(0), word(4), word(5)];
  const [bitsPerPixel, bytesPerLine, colours] = [word(11), word(12), word(19)];
  if (bitsPerPixel !== 32) throw new Error(`the screen has ${bitsPerPixel} bits a pixel, not 32`);
  const start = headerSize + colours * 12;
  // PNG puts a byte before each row that says how the row is filtered: 0, not at all.
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = start + y * bytesPerLine + x * 4;
      const to = y * (1 + width * 3) + 1 + x * 3;
      rows[to] = dump.readUInt8(from + 2);
      rows[to + 1] = dump.readUInt8(from + 1);
      rows[to + 2] = dump.readUInt8(from);
    }
  return { width, height, rows };
}

/** One part of a PNG: its length, its four letters, its bytes and their check. */
function chunk(letters: string, bytes: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(letters, 'latin1'), bytes]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(bytes.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function writePng({ width, height, rows }: Picture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a colour, three colours a pixel.
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

/**
 * Saves a picture of the whole of Xvfb's screen, browser and all, as PNG, when the screen has held
 * still for a moment or has been given five seconds to.
 */
export async function saveScreenPicture(screenFile: string, path: string): Promise<void> {
  let before = readFileSync(screenFile);
  const isStill = (): boolean => {
    const after = readFileSync(screenFile);
    const same = after.equals(before);
    before = after;
    return same;
  };
  await sleep(lookEveryMs);
  await waitFor(isStill, { maxMs: stillMaxMs, everyMs: lookEveryMs });
  writeFileSync(path, writePng(readScreen(before)));
}
