import { beforeAll, expect, test } from 'vitest';
import type { KeyRole } from '#lib/studio/held-key.ts';
import { aCard } from '../../support/a-card.ts';
import { aPublishersDesk, unlockIn } from '../../support/a-publishers-desk.ts';
import { type SigningDesk, settle } from '../../support/a-signing.ts';

const card = aCard();
let desk: SigningDesk;

/** Does an act with the key of each of some roles, one after the other. */
async function asEach(roles: readonly KeyRole[], act: () => Promise<unknown>): Promise<void> {
  for (const role of roles) {
    await unlockIn(desk, role);
    expect(await act()).toBeUndefined();
    await settle(desk);
  }
}

// Files whose clinical safety lead may withdraw, and a release that all who are needed signed.
beforeAll(async () => {
  desk = await aPublishersDesk([], [card]);
  const { signing, fronting } = desk;
  const home = { consulting: card.id, reception: card.id, tiles: [] };
  fronting.change('home.tiles', (front) => ({ ...front, home }));
  await fronting.save();
  const safety = signing.keyring.keys.value.find(({ file }) => file.role === 'clinical-safety');
  const withdrawers = new Set([safety?.file.public ?? '']);
  await asEach(['publisher'], () => signing.publishing.found(withdrawers));
  await asEach(['lived-experience', 'clinician'], async () => {
    const [row] = signing.signing.board.value;
    return row && signing.approve(row.changed);
  });
  await asEach(['publisher'], () => signing.publishing.prepare());
  await asEach(['lived-experience', 'clinical-safety', 'trainer'], () => signing.signAndSave());
}, 60_000);

// One story, in order: each test goes on from where the one before it left the files.
test('a key that may withdraw says that all is current, and publishes no release', async () => {
  const { publishing, keyring } = desk.signing;
  await unlockIn(desk, 'clinical-safety');
  expect(await publishing.publish()).toEqual({ code: 'no-key-for-role', role: 'targets' });
  expect(await publishing.stillCurrent()).toBeUndefined();
  keyring.lock();
  expect(await publishing.publish()).toEqual({ code: 'publisher-locked' });
});

test('the publishing key puts the release in force, and a key that may withdraw takes it back', async () => {
  const { publishing } = desk.signing;
  await asEach(['publisher'], publishing.publish);
  expect(publishing.done.value?.what).toBe('released');
  const form = { card: card.id, reason: 'A line was unsafe.', useInstead: '' };
  await asEach(['clinical-safety'], () => publishing.withdraw(form));
});
