import { describe, expect, test } from 'vitest';
import { createHiding } from '#lib/panel/hiding.ts';
import { createMemory } from '#lib/panel/memory.ts';
import { createSignals } from '#lib/panel/signals.ts';
import { createTelling } from '#lib/panel/telling.ts';
import { aDesk, aPanel, settled } from '../../support/a-panel.ts';
import { brokenKeyValue } from '../../support/memory-key-value.ts';

const card = 'consulting/start-safe';
const other = 'reception/quiet-place';

describe('half-typed words', () => {
  test('wait for the form of their own card, and stand in no other', async () => {
    const panel = await aPanel(await aDesk());
    panel.chooseRole('consulting');
    const wordsIn = async (id: string) => {
      await panel.openCard(id);
      await panel.openTell(id);
      const { screen } = panel.view.value;
      return screen.screen === 'tell' ? screen.halfTyped : screen.screen;
    };
    await wordsIn(card);
    panel.typeHalf('The second line');
    await settled();
    expect(await wordsIn(other)).toBe('');
    expect(await wordsIn(card)).toBe('The second line');
  });

  test.each(['hide', 'foldAway'] as const)(
    'are kept nowhere after %s, in the page no more than elsewhere',
    async (leave) => {
      const { parts, session } = await aDesk();
      const start = { settings: undefined, practice: undefined, home: undefined };
      const state = createSignals(parts, {
        ...start,
        ...{ hidden: false, open: undefined, notice: undefined },
      });
      createTelling(parts, state).typeHalf('The second line');
      await settled();
      createHiding(parts, state)[leave]();
      await settled();
      expect(JSON.stringify(Object.values(state))).not.toContain('The second line');
      expect(JSON.stringify([...session.values])).not.toContain('The second line');
    },
  );
});

describe('half-typed words of several cards', () => {
  test('stay while others are typed for another card, and go with their own form alone', async () => {
    const { parts } = await aDesk();
    const { memory } = parts;
    await memory.rememberWords('Of the first', card, 'local');
    await memory.rememberWords('Of the second', other, 'local');
    expect(await memory.recallWords(card, 'local')).toBe('Of the first');
    await memory.forgetWords('local', other);
    expect(await memory.recallWords(other, 'local')).toBe('');
    expect(await memory.recallWords(card, 'local')).toBe('Of the first');
  });

  test('go from memory where their form was left long ago, when any form is opened', async () => {
    const { parts, session, move } = await aDesk();
    await parts.memory.rememberWords('Of the first', card);
    move(10 * 60_000);
    expect(await parts.memory.recallWords(other)).toBe('');
    expect(JSON.stringify([...session.values])).not.toContain('Of the first');
  });
});

test('a form opens, empty, also where nothing can be remembered', async () => {
  const desk = await aDesk();
  const memory = createMemory(brokenKeyValue(), Promise.resolve('window'), desk.parts.clock);
  const recalled = { hidden: false, open: undefined };
  const parts = {
    ...desk.parts,
    memory: { ...desk.parts.memory, recallWords: memory.recallWords, recall: async () => recalled },
  };
  const panel = await aPanel({ ...desk, parts });
  panel.chooseRole('consulting');
  await panel.openCard(card);
  await panel.openTell(card);
  expect(panel.view.value.screen).toMatchObject({ screen: 'tell', halfTyped: '' });
});
