import { expect, test } from 'vitest';
import { allWritten, isFullDisk, isShut, noteShut } from '#lib/store/full-disk.ts';

const cutOff = new DOMException('The transaction was aborted', 'AbortError');
const noSpace = new DOMException(
  'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE',
  'UnknownError',
);

test('knows a full disk by its quota, and by what Chromium says as it closes the database', () => {
  expect(isFullDisk(new DOMException('', 'QuotaExceededError'))).toBe(true);
  expect(isFullDisk(noSpace)).toBe(true);
  expect(isFullDisk(new Error('IO error: 000003.log: FILE_ERROR_NO_SPACE'))).toBe(true);
  expect(isFullDisk(new DOMException('Internal error.', 'UnknownError'))).toBe(false);
  expect(isFullDisk(cutOff)).toBe(false);
});

test('says why a transaction ended, not only that its writes were cut off', async () => {
  const writes = [Promise.reject(cutOff), Promise.resolve(), Promise.reject(noSpace)];
  await expect(allWritten(writes)).rejects.toBe(noSpace);
  await expect(allWritten([Promise.resolve(), Promise.reject(cutOff)])).rejects.toBe(cutOff);
  await allWritten([Promise.resolve()]);
});

test('remembers which database the browser closed for it, and only that one', () => {
  const [one, other] = [{}, {}];
  noteShut(one, noSpace);
  noteShut(other, new DOMException('', 'QuotaExceededError'));
  expect([isShut(one), isShut(other)]).toEqual([true, false]);
});
