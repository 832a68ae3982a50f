import { describe, expect, test } from 'vitest';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { Source } from '#lib/trust/source.ts';
import { changeInWords } from '#lib/words/facts.ts';
import { withdrawnInWords } from '#lib/words/withdrawn.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { aSource, hostAddress } from '../../support/a-host.ts';
import { aPublisher } from '../../support/a-publisher.ts';
import { aSync, regionCards } from '../../support/a-sync.ts';

const dayMs = 86_400_000;
const item: WithdrawnItem = {
  ...{ bundle: aFront().bundle.id, id: 'consulting/card-00007', upto: 1 },
  ...{ at: '2026-11-22', reason: 'Its advice is out of date.' },
};

/** The region's cards, and beside them a publisher at an address of its own that takes one back. */
async function besideTheRegion() {
  const ready = await aSync();
  const ours = await aPublisher();
  const bundle = { ...aFront().bundle, id: 'org.foreword.ours' };
  const home = { consulting: 'consulting/ours', reception: 'consulting/ours', tiles: [] };
  await ours.release([aCard({ id: 'consulting/ours' })], { front: aFront({ bundle, home }) });
  await ours.withdraw([item]);
  for (const [path, bytes] of ours.files) ready.publisher.files.set(`ours/${path}`, bytes);
  const source = await aSource(ours, {
    ...{ id: 'ours', title: 'Ours' },
    ...{ metadata: `${hostAddress}ours/metadata/`, targets: `${hostAddress}ours/targets/` },
  });
  const syncAs = (layer: Source['layer']) =>
    ready.sync({ sources: [ready.source, { ...source, layer }] });
  return { ...ready, syncAs };
}

test('a list reaches lower layers from the layer that its source has now, though it is the same list', async () => {
  const { syncAs, titles } = await besideTheRegion();
  await syncAs('regional');
  expect(await titles()).toContain('Card 7');
  expect((await syncAs('practice')).changed).toBe(true);
  expect(await titles()).not.toContain('Card 7');
  expect((await syncAs('regional')).changed).toBe(true);
  expect(await titles()).toContain('Card 7');
});

test.each([
  ['an address', 'Ring www.example.org for why'],
  ['markup', 'Out of date &amp; <b>harmful</b>'],
])('a reason that holds %s is left out, and its card is hidden all the same', async (_, reason) => {
  const ready = await aSync();
  await ready.publisher.withdraw([{ ...item, reason }]);
  const ours = { ...item, bundle: 'org.foreword.test', id: aCard().id, reason };
  await ready.sync({ withdraw: [ours] });
  expect(await ready.titles()).not.toContain('Card 7');
  const gone = await ready.reader.withdrawn();
  expect(gone.map(({ id }) => id).sort()).toEqual([item.id, aCard().id].sort());
  for (const { at: day, ...card } of gone) {
    expect(card.reason).toBe('');
    expect(withdrawnInWords({ day, reason: card.reason })).toBe('Withdrawn 22 Nov 2026.');
  }
  const told = (await ready.reader.news()).flatMap(({ changes }) => changes);
  expect(told.map(changeInWords)).toContain('Withdrawn.');
  expect((await ready.sync({ withdraw: [ours] })).changed).toBe(false);
});

describe('a list in metadata that have expired', () => {
  test('can only hide: what was signed in time beside them is still taken', async () => {
    const ready = await aSync();
    await ready.sync();
    const { publisher } = ready;
    const late = publisher.copy();
    for (const title of ['Never seen', 'Nor this']) {
      await late.release(regionCards.map((card) => ({ ...card, title })));
    }
    await late.withdraw([item]);
    await publisher.withdraw([item]);
    const inTime = new Map(publisher.files);
    for (const [path, bytes] of late.files) publisher.files.set(path, bytes);
    ready.clock.move(40 * dayMs);
    await ready.sync();
    expect(await ready.titles()).not.toContain('Card 7');
    ready.clock.move(-40 * dayMs);
    for (const [path, bytes] of inTime) publisher.files.set(path, bytes);
    expect((await ready.sync()).checked).toMatchObject([{ id: 'region' }]);
    expect(await ready.state()).toMatchObject({ state: 'current' });
    expect(await ready.state()).not.toHaveProperty('refusal');
    expect(await ready.titles()).toContain('From the region');
  });

  test('that is older than the one seen lifts nothing', async () => {
    const ready = await aSync();
    await ready.publisher.withdraw([]);
    const before = new Map(ready.publisher.files);
    await ready.publisher.withdraw([item]);
    await ready.sync();
    for (const [path, bytes] of before) ready.publisher.files.set(path, bytes);
    ready.clock.move(40 * dayMs);
    expect((await ready.sync()).changed).toBe(false);
    expect(await ready.titles()).not.toContain('Card 7');
  });
});
