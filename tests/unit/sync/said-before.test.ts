import { describe, expect, test } from 'vitest';
import { nextCheck } from '#lib/sync/schedule.ts';
import { standingOf } from '#lib/trust/source-state.ts';
import { aSync } from '../../support/a-sync.ts';
import { editRole } from '../../support/faults/edit-role.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A source that was taken, whose host was asked nothing since. */
async function taken() {
  const ready = await aSync();
  await ready.sync();
  ready.host.asked.length = 0;
  return ready;
}

describe('a timestamp that says nothing new', () => {
  test('is no reason to go on with a release that a tightened policy would not take', async () => {
    const ready = await taken();
    const sources = [{ ...ready.source, require: { 'reception-lead': 1 } }];
    expect((await ready.sync({ sources })).checked).toMatchObject([{ refusal: 'mix-not-met' }]);
    expect(await ready.state()).toMatchObject({
      ...{ state: 'update-not-used', refusal: 'mix-not-met' },
    });
  });

  test('is not enough once the clock was set back behind the last whole check', async () => {
    const ready = await taken();
    ready.clock.move(-hourMs);
    await ready.sync();
    expect(ready.host.asked.length).toBeGreaterThan(1);
    expect(await ready.state()).toMatchObject({ state: 'current' });
    ready.host.asked.length = 0;
    await ready.sync();
    expect(ready.host.asked).toEqual(['metadata/timestamp.json']);
  });

  test('is not enough once guidance itself has ended: it is not confirmed from then on', async () => {
    const ready = await aSync();
    await editRole(ready.publisher, 'guidance', ({ signed }) => {
      signed.expires = '2026-11-24T12:00:00Z';
    });
    await ready.sync();
    const [state, ends] = [await ready.state(), Date.parse('2026-11-24T12:00:00Z')];
    expect(state && standingOf(state, ends - 1)).toBe('current');
    expect(state && standingOf(state, ends)).toBe('not-confirmed');
    ready.clock.move(2 * dayMs);
    await ready.sync();
    expect(await ready.state()).toMatchObject({
      ...{ state: 'not-confirmed', refusal: 'metadata-expired' },
    });
    expect(await ready.titles()).toContain('From the region');
  });
});

test('a source that was last asked in the future is asked anew at once: the clock was set back', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const asked = { lastTried: now + dayMs, failures: 0, notBefore: 0 };
  const failed = { lastTried: now + dayMs, failures: 3, notBefore: now + dayMs + hourMs };
  for (const last of [asked, failed]) {
    expect(nextCheck([{ last, pollMinutes: 1_440 }], now, 0)).toBe(now + 60_000);
  }
});
