import { expect, test } from 'vitest';
import { PublishChecks } from '#components/studio/PublishChecks.tsx';
import type { PublishView } from '#components/studio/publish-view.ts';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import type { Card } from '#lib/guidance/card.ts';
import type { HeldKey, KeyRole } from '#lib/studio/held-key.ts';
import { aCard } from '../../support/a-card.ts';
import { aDraftedCard } from '../../support/studio/a-drafted-library.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show, textsOf } from '../../support/ui/stage.tsx';

const passphrase = 'four plain words here';

/** A changed card on the board, as far as it is written. */
function aRow(
  draft: Partial<Card>,
  rest: { toFix?: number | undefined } = {},
): PublishView['rows'][number] {
  const { id, title } = aCard();
  const changed = { id, title, change: 'new', published: undefined, whole: undefined } as const;
  return {
    changed: { ...changed, draft: { id, ...draft }, toFix: 0, ...rest },
    ...{ cells: [], complete: true, approvals: undefined },
  };
}

/** What stands under “Before you publish”, each line with what is under it. */
function linesOf(rows: PublishView['rows'], rest: Partial<PublishView> = {}): readonly string[] {
  const view: PublishView = {
    ...{ today: '2026-11-22', rows, repository: undefined, signers: [], signedBy: [] },
    ...{
      frontFixes: [],
      prepared: false,
      overlay: undefined,
      keys: [],
      open: undefined,
      done: undefined,
    },
    ...rest,
  };
  show(<PublishChecks view={view} />);
  return linesShown();
}

function linesShown(): readonly string[] {
  return textsOf('.checks li > span').map((text) => text.replace(/\n+/, ': '));
}

const { made, reviewBy } = aDraftedCard();
const { made: starter } = aCard();

test('each line says how many cards have what is asked for, and how many lack it', () => {
  const lines = linesOf([
    aRow({ made, reviewBy }),
    aRow({ made: starter, reviewBy: '2027-03-12' }),
    aRow({ reviewBy: '' }),
  ]);
  expect(lines).toContain('1 card without a review date: 2 of 3 with one. Earliest: 12 Mar 2027');
  expect(lines).toContain('2 cards without a group or a clinician: 1 of 3 with one');
});

test('where no card lacks anything, the lines say that of every card', () => {
  const lines = linesOf([aRow({ made, reviewBy }), aRow({ made, reviewBy })]);
  expect(lines).toContain(
    'Every changed card has a review date: 2 of 2 with one. Earliest: 20 Nov 2027',
  );
  expect(lines).toContain(
    'A group or a clinician is recorded on every changed card: 2 of 2 with one',
  );
});

test('nothing is said of cards where none has changed, nor of checks that still run', () => {
  expect(linesOf([])).toContain('No card has changed');
  expect(linesOf([]).join()).not.toContain('review date');
  expect(linesOf([aRow({}, { toFix: undefined })])).toContain('The checks are still running');
});

test('what is to be fixed outside the cards is counted before anything is pressed', async () => {
  const studio = await (await aStudioDesk()).tab('#/publish');
  await studio.opening.openInstalled();
  studio.fronting.change('home.all', (front) => ({
    ...front,
    home: { ...front.home, consulting: '', reception: '' },
    bundle: { ...front.bundle, safetyContact: '' },
  }));
  show(<StudioApp studio={studio} />);
  await expect
    .poll(linesShown)
    .toContain('3 things to fix outside the cards: 2 on “Home page”, 1 on “About this library”');
  expect(textsOf('.checks li:not(.wait)').join()).not.toContain('About this library');
});

test('where nothing is to be fixed outside the cards the line says so, once it is known', () => {
  const clear = 'Home page, search words and About this library are clear';
  expect(linesOf([])).toContain(clear);
  const waits = linesOf([], { frontFixes: undefined });
  expect(waits).not.toContain(clear);
  expect(waits).toContain('The checks are still running');
});

test('the line about the key says whether the key that is unlocked publishes these files', async () => {
  const { keyring } = (await (await aStudioDesk()).tab('#/publish')).signing;
  const keyOf = async (role: KeyRole) => {
    const made = await keyring.make({ role, name: role, passphrase, again: passphrase });
    if (!made.ok) throw new Error(made.refusal.code);
    return made.value;
  };
  const [owner, safety] = [await keyOf('publisher'), await keyOf('clinical-safety')];
  const repository: PublishView['repository'] = {
    ...{ released: '2026-11-22', current: '2026-12-22', cards: [], owners: [owner.file.public] },
    ...{ bundle: 'org.elm-street.cards', require: {}, threshold: 3, joins: [], leaves: [] },
    words: ['candle', 'oak'],
  };
  const lineFor = (open: HeldKey | undefined, files = true) =>
    linesOf([], { open, ...(files ? { repository } : {}) }).at(-1);
  expect(lineFor(undefined)).toBe('The publishing key is locked');
  expect(lineFor(safety)).toBe(
    'The key that is unlocked does not publish these files: Unlock the publishing key to publish.',
  );
  expect(lineFor(owner)).toBe('The publishing key is unlocked');
  // It makes the files of a new publisher, so it is not said to be locked before they are there.
  expect(lineFor(owner, false)).toBe('The publishing key is unlocked');
});
