/** Bytes of hexadecimal of either case; throws a TypeError on anything else. */
export function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> {
  if (!/^(?:[0-9a-f]{2})*$/i.test(hex)) throw new TypeError('not hexadecimal');
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

const pemShape = /^-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*$/;

/** The bytes of a public key (SPKI) in PEM; throws on anything else. */
export function bytesOfPem(pem: string): Uint8Array<ArrayBuffer> {
  const body = pemShape.exec(pem)?.[1];
  if (body === undefined) throw new TypeError('not a public key in PEM');
  return Uint8Array.from(atob(body.replace(/\s/g, '')), (char) => char.charCodeAt(0));
}
