import { expect, test } from 'vitest';
import { readSignatureFile, writeSignatureFile } from '#lib/tuf/signature-file.ts';

const signature = {
  role: 'guidance',
  version: 12,
  sha256: 'ab'.repeat(32),
  keyid: 'cd'.repeat(32),
  sig: 'ef'.repeat(64),
};

test('a signature travels as a file of some 350 bytes', () => {
  const text = writeSignatureFile(signature);
  expect(readSignatureFile(text)).toEqual({ ok: true, value: signature });
  expect(text.length).toBeLessThan(400);
});

test.each([
  ['', 'signature-file-damaged'],
  ['[]', 'signature-file-damaged'],
  ['x'.repeat(3_000), 'signature-file-damaged'],
  ['{"schema":"foreword.signature/2"}', 'signature-file-newer'],
  [writeSignatureFile({ ...signature, keyid: '../up' }), 'signature-file-damaged'],
  [writeSignatureFile({ ...signature, sig: 'zz' }), 'signature-file-damaged'],
  [writeSignatureFile({ ...signature, version: 1.5 }), 'signature-file-damaged'],
])('what is no signature is refused', (text, code) => {
  expect(readSignatureFile(text)).toEqual({ ok: false, refusal: { code } });
});
