import { expect, test } from 'vitest';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import { aDesk, aPanel } from '../../support/a-panel.ts';
import { aRelease } from '../../support/a-release.ts';

/** A panel none of whose cards is read until it is let through, each by its id. */
async function readingSlowly() {
  const memory = readFromMemory(await aRelease());
  const waiting = new Map<string, () => void>();
  const reader: GuidanceReader = {
    ...memory,
    async card(summary) {
      await new Promise<void>((resolve) => waiting.set(summary.id, resolve));
      return memory.card(summary);
    },
  };
  const panel = await aPanel(await aDesk(reader));
  panel.chooseRole('consulting');
  return { panel, letThrough: (id: string) => waiting.get(id)?.() };
}

test('of two cards pressed in a row the first never comes up, though it is read first', async () => {
  const { panel, letThrough } = await readingSlowly();
  const shown = () => {
    const { screen } = panel.view.value;
    return screen.screen === 'card' ? screen.card?.id : screen.screen;
  };
  const first = panel.openCard('consulting/start-safe');
  const second = panel.openCard('reception/quiet-place');
  letThrough('consulting/start-safe');
  await first;
  expect(shown()).not.toBe('consulting/start-safe');
  letThrough('reception/quiet-place');
  await second;
  expect(shown()).toBe('reception/quiet-place');
});

test('a panel that stands open for days shows what is past review as soon as somebody moves', async () => {
  const desk = await aDesk();
  const panel = await aPanel(desk);
  panel.chooseRole('consulting');
  const review = () => {
    const { screen } = panel.view.value;
    return screen.screen === 'home' ? screen.glance?.byline.review : undefined;
  };
  expect(review()).toBe('current');
  desk.move(370 * 86_400_000);
  panel.openPage('all');
  panel.back();
  expect(review()).toBe('past-review');
});
