import { expect, test, vi } from 'vitest';
import type { Segment } from '#lib/search/segment.ts';
import { createKept } from '#lib/store/kept.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aDesk, aPanel, settled } from '../../support/a-panel.ts';
import { aRelease } from '../../support/a-release.ts';
import { memoryKeyValue } from '../../support/memory-key-value.ts';

type Panel = Awaited<ReturnType<typeof aPanel>>;

const cards = [
  aCard({ id: 'consulting/start-safe', title: 'Start safe' }),
  aCard({
    id: 'consulting/steps',
    title: 'Small steps',
    parts: { say: ['Is it safe?', 'Safe now?', 'Safe at home?'] },
    why: 'A start helps.',
  }),
  aCard({
    id: 'consulting/safe-letters',
    title: 'Letters that are safe',
    why: 'Safe, safe, safe.',
  }),
  anAdjustment(),
];
const memory = readFromMemory(await aRelease(cards));

/** A panel whose words for search come only when they are let through. */
async function waiting() {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const segments = vi.fn(async (): Promise<readonly Segment[] | undefined> => {
    await held;
    return memory.segments();
  });
  const reader: GuidanceReader = { ...memory, segments };
  const plain = await aDesk(reader);
  const local = memoryKeyValue();
  const kept = createKept(undefined, local, plain.parts.clock);
  const desk = { ...plain, parts: { ...plain.parts, kept } };
  const panel = await aPanel(desk);
  panel.chooseRole('consulting');
  return { desk, local, panel, letThrough, segments };
}

function shown({ view }: Panel): readonly string[] {
  const { screen } = view.value;
  return screen.screen === 'found'
    ? screen.found.groups.flatMap(({ rows }) => rows.map(({ id }) => id))
    : [];
}

test('until all words are there titles and lines are searched, and those found stay in place', async () => {
  const { panel, letThrough } = await waiting();
  panel.find('safe');
  const first = shown(panel);
  expect(first).toEqual(['consulting/safe-letters', 'consulting/start-safe']);
  letThrough();
  await vi.waitFor(() => expect(shown(panel).length).toBeGreaterThan(first.length));
  expect(shown(panel).slice(0, first.length)).toEqual(first);
  expect(shown(panel)).toContain('consulting/steps');
});

test('nothing is said to be missing while the words are not all there', async () => {
  const { panel, letThrough } = await waiting();
  panel.find('helps');
  expect(panel.view.value.screen).toMatchObject({ found: { ready: false, count: 0 } });
  letThrough();
  await vi.waitFor(() => expect(shown(panel)).toContain('consulting/steps'));
});

test('results stay as they are once typing has stopped, though the guidance is read again', async () => {
  const { panel, letThrough, segments } = await waiting();
  letThrough();
  await vi.waitFor(() => {
    panel.find('helps');
    expect(shown(panel)).toContain('consulting/steps');
  });
  const before = shown(panel);
  await panel.load();
  await settled();
  expect(shown(panel)).toEqual(before);
  expect(segments).toHaveBeenCalledOnce();
});

test('what was searched for is kept nowhere', async () => {
  const { desk, local, panel, letThrough } = await waiting();
  letThrough();
  panel.find('steps small secretword');
  await settled();
  await panel.openCard('consulting/steps');
  panel.back();
  await settled();
  const everything = JSON.stringify([[...local.values], [...desk.session.values], desk.asked]);
  expect(local.values.size).toBeGreaterThan(0);
  expect(everything).not.toContain('secretword');
  expect(panel.view.value.query).toBe('');
});
