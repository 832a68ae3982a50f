import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { KeysScreen } from '#components/studio/KeysScreen.tsx';
import { PublishScreen } from '#components/studio/PublishScreen.tsx';
import type { PublishView } from '#components/studio/publish-view.ts';
import '../../../entrypoints/studio/style.css';
import type { PublishedNow } from '#lib/studio/held-repository.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

const passphrase = 'four plain words here';
const fresh = ['metadata/timestamp.json'];

/** The page for publishing, with its files open and a locked key, all folds open. */
async function publish(done: PublishedNow | undefined, prepared = false) {
  const desk = await aStudioDesk();
  const { signing } = await desk.tab('#/publish');
  const made = { role: 'publisher', name: 'L. Grant', passphrase, again: passphrase } as const;
  await signing.keyring.make(made);
  signing.keyring.lock();
  const repository: PublishView['repository'] = {
    ...{ released: '2026-11-22', current: '2026-12-22', cards: [], owners: [] },
    ...{ bundle: 'org.elm-street.cards', require: {}, threshold: 3, joins: [], leaves: [] },
    words: ['candle', 'oak'],
  };
  const view: PublishView = {
    ...{ today: '2026-11-22', rows: [], frontFixes: [], repository, signers: [], signedBy: [] },
    ...{ prepared, overlay: undefined, keys: signing.keyring.keys.value, open: undefined, done },
  };
  show(<PublishScreen view={view} actions={signing} />);
  await expect.element(page.getByRole('heading', { name: 'Signatures' })).toBeVisible();
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  return standsOut();
}

function standsOut() {
  return [...document.querySelectorAll('.btn.main')].map((one) => one.textContent?.trim());
}

test('one button of the page for publishing stands out, and it is what comes next', async () => {
  const released = { what: 'released', fresh } as const;
  expect(await publish(released)).toEqual(['Save as a zip']);
  expect(await publish({ ...released, saved: true })).toEqual(['Make the release ready to sign']);
  expect(await publish({ what: 'founded', fresh })).toEqual(['Make the release ready to sign']);
  expect(await publish(undefined, true)).toEqual(['Publish']);
  expect(await publish({ what: 'withdrawn', fresh }, true)).toEqual(['Save as a zip']);
});

test('one button of the page for keys stands out: a backup that is missing, or a new key', async () => {
  const desk = await aStudioDesk();
  const { keyring } = (await desk.tab('#/keys')).signing;
  const showKeys = () => {
    const view = { keys: keyring.keys.value, open: undefined, minutesLeft: 1, persisted: true };
    show(<KeysScreen view={view} actions={keyring} />);
    return standsOut();
  };
  expect(showKeys()).toEqual(['Make the key']);
  for (const name of ['L. Grant', 'A. Okafor'])
    await keyring.make({ role: 'clinician', name, passphrase, again: passphrase });
  expect(showKeys()).toEqual(['Save a backup']);
  for (const held of keyring.keys.value) await keyring.backUp(held);
  expect(showKeys()).toEqual(['Make the key']);
});
