import { describe, expect, test } from 'vitest';
import { createMemory } from '#lib/panel/memory.ts';
import { opensAtHome } from '#lib/panel/open-card.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { memoryKeyValue } from '../../support/memory-key-value.ts';

const tenMinutesMs = 10 * 60_000;

function aMemory() {
  const { clock, move } = fixedClock();
  const session = memoryKeyValue();
  const at = (window: string) => createMemory(session, Promise.resolve(window), clock);
  return { move, session, at, memory: at('one') };
}

describe('the open card', () => {
  test('is remembered with its place for just under ten minutes', async () => {
    const { memory, move } = aMemory();
    await memory.rememberCard('a/b', 120);
    move(tenMinutesMs - 1);
    expect((await memory.recall()).open).toMatchObject({ card: 'a/b', scroll: 120 });
    move(1);
    expect((await memory.recall()).open).toBeUndefined();
  });

  test('is not remembered once the clock went back: nobody can tell how long ago it was', async () => {
    const { memory, move } = aMemory();
    await memory.rememberCard('a/b', 0);
    move(-1);
    expect((await memory.recall()).open).toBeUndefined();
  });

  test('starts its ten minutes anew when it is scrolled', async () => {
    const { memory, move } = aMemory();
    await memory.rememberCard('a/b', 0);
    move(tenMinutesMs - 1);
    await memory.rememberCard('a/b', 40);
    move(tenMinutesMs - 1);
    expect((await memory.recall()).open?.scroll).toBe(40);
  });

  test('belongs to its window, and forgetting it leaves others theirs', async () => {
    const { at } = aMemory();
    await at('one').rememberCard('a/one', 0);
    await at('two').rememberCard('a/two', 0);
    await at('one').forgetCard();
    expect((await at('one').recall()).open).toBeUndefined();
    expect((await at('two').recall()).open?.card).toBe('a/two');
  });

  test.each([7, null, 'a/b', { card: 'a/b' }, { card: 1, scroll: 0, at: 0 }])(
    'is not read from %j',
    async (value) => {
      const { memory, session } = aMemory();
      await session.set({ 'open.one': value });
      expect((await memory.recall()).open).toBeUndefined();
    },
  );
});

describe('hiding', () => {
  test('holds in every window until one shows again', async () => {
    const { at } = aMemory();
    await at('one').hideEverywhere();
    expect((await at('two').recall()).hidden).toBe(true);
    await at('two').showEverywhere();
    expect((await at('one').recall()).hidden).toBe(false);
  });
});

describe('half-typed words', () => {
  test('wait for ten minutes, and go when they are told to', async () => {
    const { memory, move } = aMemory();
    await memory.rememberWords('The second line');
    move(tenMinutesMs - 1);
    expect(await memory.recallWords()).toBe('The second line');
    move(1);
    expect(await memory.recallWords()).toBe('');
    await memory.rememberWords('Again');
    await memory.forgetWords();
    expect(await memory.recallWords()).toBe('');
  });

  test('of one form leave those of another alone, and all go with their reader', async () => {
    const { memory } = aMemory();
    await memory.rememberWords('Told', 'a/b');
    await memory.rememberWords('Written', 'a/b', 'local');
    await memory.forgetWords();
    expect(await memory.recallWords('a/b', 'local')).toBe('Written');
    await memory.forgetReader();
    expect(await memory.recallWords('a/b', 'local')).toBe('');
  });

  test('are not read from anything else, nor after the clock went back', async () => {
    const { memory, session, move } = aMemory();
    await session.set({ 'words.tell': ['x'] });
    expect(await memory.recallWords()).toBe('');
    await memory.rememberWords('Words');
    move(-1);
    expect(await memory.recallWords()).toBe('');
  });
});

describe('whether a panel opens at home', () => {
  test('it does when nothing is remembered, and once a card was left ten minutes ago', async () => {
    const { session, memory } = aMemory();
    const now = fixedClock().clock;
    expect(opensAtHome(await session.all(), now())).toBe(true);
    await memory.rememberCard('a/b', 0);
    expect(opensAtHome(await session.all(), now())).toBe(false);
    expect(opensAtHome(await session.all(), now() + tenMinutesMs)).toBe(true);
  });

  test('it does not while everything is hidden', async () => {
    const { session, memory } = aMemory();
    await memory.hideEverywhere();
    expect(opensAtHome(await session.all(), fixedClock().clock())).toBe(false);
  });
});
