import { expect, test } from 'vitest';
import { noteTrouble } from '#lib/panel/keeping.ts';
import { createKept } from '#lib/store/kept.ts';
import { aDesk, aPanel, settled } from '../../support/a-panel.ts';
import { brokenKeyValue } from '../../support/memory-key-value.ts';

test('of several refusals at once each is noted, the last one first', async () => {
  const { parts } = await aDesk();
  await Promise.all(['one', 'two', 'three'].map((code) => noteTrouble(parts, code)));
  const day = '2026-11-22';
  expect(await parts.kept.read('troubles')).toEqual([
    { code: 'three', day },
    { code: 'two', day },
    { code: 'one', day },
  ]);
});

test('a refusal that no place takes is left out, and the notice about it stays', async () => {
  const desk = await aDesk();
  const kept = createKept(undefined, brokenKeyValue(), desk.parts.clock);
  const parts = { ...desk.parts, kept };
  const panel = await aPanel({ ...desk, parts });
  panel.say('no-room');
  await noteTrouble(parts, 'no-room');
  await settled();
  expect(panel.view.value.notice).toEqual({ notice: 'no-room' });
});
