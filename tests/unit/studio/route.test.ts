import { expect, test } from 'vitest';
import { idOf } from '#lib/studio/card-id.ts';
import { hashOf, parseRoute } from '#lib/studio/route.ts';

test('a route comes back from its own address', () => {
  expect(hashOf('library')).toBe('#/library');
  for (const about of ['', 'consulting/start-safe', 'a/b c/ü?#%'])
    expect(parseRoute(hashOf('card', about))).toEqual({ screen: 'card', about });
});

test('an address that means nothing leads to the library', () => {
  for (const hash of ['', '#', '#/', '#/nowhere', '#/constructor/x', 'library'])
    expect(parseRoute(hash).screen).toBe('library');
  expect(parseRoute('#/card/%E0%A4%A')).toEqual({ screen: 'card', about: '' });
});

test('a new card takes its id from whom it is for and its title', () => {
  const start = { kind: 'prompt', audience: ['reception'], title: 'Can’t wait: a café?' } as const;
  expect(idOf(start, new Set())).toBe('reception/cant-wait-a-cafe');
  expect(idOf({ ...start, kind: 'wording' }, new Set())).toBe('wording/cant-wait-a-cafe');
  expect(idOf(start, new Set(['reception/cant-wait-a-cafe']))).toBe('reception/cant-wait-a-cafe-2');
  expect(idOf({ ...start, title: '你好' }, new Set())).toBe('reception/card');
});
