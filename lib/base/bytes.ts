const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/**
 * Texts in UTF-8, one after the other, and where each ends. (Each by itself takes more than twice as
 * long.)
 */
export function utf8Each(texts: readonly string[]) {
  // A letter takes three bytes at most; what of it is never written takes no memory.
  const room = new Uint8Array(3 * texts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => {
    end += encoder.encodeInto(text, room.subarray(end)).written;
    return end;
  });
  return { bytes: room.slice(0, end), ends };
}

/** Text of UTF-8 bytes; throws a TypeError on bytes that are not UTF-8, keeps a BOM visible. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const hexDigits = [...'0123456789abcdef'].map((digit) => digit.charCodeAt(0));

/** One piece of bytes after the other. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Whether two are the same, byte for byte. */
export function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Lower-case hexadecimal of bytes. */
export function hexOf(bytes: Uint8Array): string {
  const codes: number[] = [];
  for (const byte of bytes) codes.push(hexDigits[byte >> 4] ?? 0, hexDigits[byte & 15] ?? 0);
  return String.fromCharCode(...codes);
}

/** SHA-256 of bytes, as lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
