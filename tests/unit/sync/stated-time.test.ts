import { expect, test } from 'vitest';
import { aSync, regionCards } from '../../support/a-sync.ts';
import { editRole, type LooseFile } from '../../support/faults/edit-role.ts';
import { rotateKeys } from '../../support/faults/rotate-keys.ts';

const day = 86_400_000;
const changed = regionCards.map((card, at) => (at === 30 ? { ...card, title: 'New' } : card));

type Ready = Awaited<ReturnType<typeof aSync>>;

function state(issued: string): (file: LooseFile) => void {
  return ({ signed }) => void Object.assign(signed, { 'x-foreword-issued': issued });
}

/** A source whose timestamp key was stolen, and stated a time four weeks ahead. */
async function aStolenTime(): Promise<Ready> {
  const ready = await aSync();
  await editRole(ready.publisher, 'timestamp', state('2026-12-20T00:00:00Z'));
  await ready.sync();
  expect(await ready.state()).toMatchObject({ clockLooksWrong: true });
  return ready;
}

test('a stated time falls in the very check that sees its key replaced', async () => {
  const ready = await aStolenTime();
  const { next } = await rotateKeys(ready.publisher, ({ signed }) => {
    if ('x-foreword-issued' in signed) state('2026-11-22T12:00:00Z')({ signed, signatures: [] });
  });
  await ready.sync();
  expect((await ready.db.get('sources', 'region'))?.issued).toMatchObject({
    ...{ at: Date.parse('2026-11-22T12:00:00Z'), keyids: [next.keyid] },
  });
  expect(await ready.state()).toMatchObject({ state: 'current', clockLooksWrong: false });
  ready.clock.move(day);
  await ready.sync();
  expect(await ready.state()).toMatchObject({ state: 'current', clockLooksWrong: false });
});

test('a stated time falls also where the new key states none', async () => {
  const ready = await aStolenTime();
  await rotateKeys(ready.publisher, ({ signed }) => {
    Reflect.deleteProperty(signed, 'x-foreword-issued');
  });
  await ready.sync();
  expect(await ready.db.get('sources', 'region')).not.toHaveProperty('issued');
  expect(await ready.state()).toMatchObject({ clockLooksWrong: false });
});

test('a release is not judged by a stated time that fell in the same check', async () => {
  const ready = await aStolenTime();
  await ready.publisher.release(changed);
  await editRole(ready.publisher, 'guidance', ({ signed }) => {
    signed.expires = '2026-12-01T12:00:00Z';
  });
  await rotateKeys(ready.publisher);
  await ready.sync();
  expect(await ready.titles()).toContain('New');
  expect(await ready.state()).toMatchObject({ state: 'current' });
});

test('a stated time stays while its key does', async () => {
  const ready = await aStolenTime();
  await editRole(ready.publisher, 'timestamp', state('2026-11-22T12:00:00Z'));
  await ready.sync();
  expect(await ready.state()).toMatchObject({ clockLooksWrong: true });
});
