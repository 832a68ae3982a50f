import { expect, test } from 'vitest';
import { aSync, regionCards } from '../../support/a-sync.ts';
import { editRole } from '../../support/faults/edit-role.ts';

test('front matter that is kept is not taken for that of another bundle, though its file is the one listed', async () => {
  const ready = await aSync();
  await ready.sync();
  const before = await ready.titles();
  const changed = regionCards.map((card, at) => (at === 30 ? { ...card, title: 'New' } : card));
  await ready.publisher.release(changed);
  await editRole(ready.publisher, 'guidance', ({ signed }) => {
    Object.assign(signed['x-foreword'] ?? {}, { bundle: 'org.foreword.other' });
  });
  const refusal = 'bundle-not-as-listed';
  expect((await ready.sync()).checked).toMatchObject([{ refusal, changed: false }]);
  expect(await ready.state()).toMatchObject({ state: 'update-not-used', refusal });
  expect(await ready.titles()).toEqual(before);
});
