const integer = 2;
const sequence = 0x30;
const halfBytes = 32;

/**
 * An ECDSA signature on P-256 as WebCrypto takes it (r and s, 32 bytes each), from the DER that
 * TUF carries; throws a TypeError on DER that is not minimal in its lengths, or has more after it.
 */
export function ecdsaRawSignature(der: Uint8Array): Uint8Array<ArrayBuffer> {
  if (der[0] !== sequence || der[1] !== der.length - 2) throw new TypeError('not a signature');
  const raw = new Uint8Array(2 * halfBytes);
  const next = writeInteger(der, 2, raw.subarray(0, halfBytes));
  if (writeInteger(der, next, raw.subarray(halfBytes)) !== der.length) {
    throw new TypeError('not a signature');
  }
  return raw;
}

/** Copies the integer at `from` to the right of `half`, and says where the next thing begins. */
function writeInteger(der: Uint8Array, from: number, half: Uint8Array): number {
  const length = der[from + 1] ?? 0;
  const end = from + 2 + length;
  let start = from + 2;
  while (end - start > half.length && der[start] === 0) start++;
  const fits = length > 0 && end <= der.length && end - start <= half.length;
  if (der[from] !== integer || !fits) throw new TypeError('not a signature');
  half.set(der.subarray(start, end), half.length - (end - start));
  return end;
}
