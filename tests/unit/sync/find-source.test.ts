import { expect, test } from 'vitest';
import { findSource } from '#lib/sync/find-source.ts';
import { aSync } from '../../support/a-sync.ts';

test.each([
  ['a word alone', 'nonsense'],
  ['nothing', '  '],
  ['what is no address', 'https://not an address'],
  ['an address with a question', 'https://example.org/cards/?to=1'],
  ['an address without https', 'http://example.org/cards/'],
])('asks no host about %s', async (_, typed) => {
  const { parts, host } = await aSync();
  host.asked.length = 0;
  expect(await findSource(parts, typed)).toMatchObject({
    ok: false,
    refusal: { code: 'address-not-usable' },
  });
  expect(host.asked).toEqual([]);
});
