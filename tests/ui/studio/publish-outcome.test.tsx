import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PublishScreen } from '#components/studio/PublishScreen.tsx';
import type { PublishView } from '#components/studio/publish-view.ts';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show, textOnPage } from '../../support/ui/stage.tsx';

const repository: PublishView['repository'] = {
  ...{ released: '2026-11-22', current: '2026-12-22', cards: [], owners: [] },
  ...{ bundle: 'org.elm-street.cards', require: {}, threshold: 3, joins: [], leaves: [] },
  words: ['candle', 'oak'],
};
const waiting: PublishView = {
  ...{ today: '2026-11-22', rows: [], frontFixes: [], repository, signers: [], signedBy: [] },
  ...{ prepared: true, overlay: undefined, keys: [], open: undefined, done: undefined },
};

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const notSigned = page.getByRole('heading', { name: 'Nothing was signed' });
const notPublished = page.getByRole('heading', { name: 'Nothing was published' });

test('whatever is tried next puts away what was refused before', async () => {
  const { signing } = await (await aStudioDesk()).tab('#/publish');
  show(<PublishScreen view={waiting} actions={signing} />);
  await press('Sign the release');
  await expect.element(notSigned).toBeVisible();
  await press('Say that it is still current');
  await expect.element(notPublished).toBeVisible();
  await expect.element(notSigned).not.toBeInTheDocument();
  await press('Sign the release');
  await expect.element(notSigned).toBeVisible();
  await expect.element(notPublished).not.toBeInTheDocument();
});

test('a release that was made ready is not said to be ready to sign while approvals are to come', async () => {
  const cell = { role: 'clinician', by: '', day: undefined, note: '', recordedBy: '' } as const;
  const changed = { id: 'a/b', title: 'A card', change: 'new', toFix: 0 } as const;
  const row: PublishView['rows'][number] = {
    changed: { ...changed, published: undefined, whole: undefined, draft: { id: 'a/b' } },
    ...{ cells: [{ ...cell, state: 'cleared' }], complete: false, approvals: undefined },
  };
  const { signing } = await (await aStudioDesk()).tab('#/publish');
  show(<PublishScreen view={{ ...waiting, rows: [row] }} actions={signing} />);
  expect(textOnPage()).toContain('1 approval to come');
  expect(textOnPage()).not.toContain('The release is ready to sign');
  expect(textOnPage()).toContain('The release cannot be signed until every approval is there');
});

test('whoever publishes finds the words that readers are asked to compare, and how to tell them', async () => {
  const { signing } = await (await aStudioDesk()).tab('#/publish');
  show(<PublishScreen view={waiting} actions={signing} />);
  expect(textOnPage()).toContain('Words to compare: candle oak');
  expect(textOnPage()).toContain('Tell them by phone or on paper');
});
