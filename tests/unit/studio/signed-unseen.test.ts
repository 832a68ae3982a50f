import { expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import type { ReleaseContent } from '#lib/pack/make-release.ts';
import { prepareRelease } from '#lib/pack/prepare-release.ts';
import type { OpenFiles } from '#lib/studio/publisher-files.ts';
import { releaseConsent } from '#lib/studio/release-consent.ts';
import { publishedAt } from '../../support/a-publisher.ts';
import { everybodyApproves, firstCards } from '../../support/a-signed-release.ts';
import type { SigningDesk } from '../../support/a-signing.ts';
import { restated, signedOn, unseen, waitingDraft } from '../../support/an-unseen-release.ts';

const facts = { released: '2026-11-22', minApp: '0.1.0', approvals: [] };
const nothing = async () => undefined;
const desks = await everybodyApproves();
const draft = await waitingDraft(desks.trainer);
const [group] = desks.others as [SigningDesk];
const remade = (cards: readonly Card[], rest: Partial<ReleaseContent> = {}) =>
  prepareRelease(
    { front: draft.front as ReleaseContent['front'], cards, ...facts, ...rest },
    undefined,
    { now: publishedAt, days: 365, read: nothing },
  );

test('nobody signs a release with a card of which nothing is shown', async () => {
  expect(await signedOn(group, draft, await remade([...firstCards, unseen]))).toEqual({
    ...{ code: 'release-changes-others', titles: ['Nobody read this'] },
  });
});

test('nobody signs a release that leaves a card out, or holds other words', async () => {
  const [first, second] = firstCards as [Card, Card];
  expect(await signedOn(group, draft, await remade([first]))).toEqual({
    ...{ code: 'release-of-other-words', titles: [second.title] },
  });
});

test('nobody signs a release that hides the cards of others', async () => {
  const hides = await remade(firstCards, { supersedes: ['org.foreword.starter'] });
  expect(await signedOn(group, draft, hides)).toEqual({
    ...{ code: 'release-of-other-facts', facts: ['supersedes'] },
  });
});

test.each([
  ['expires', { expires: '9999-12-31T23:59:59Z' }],
  ['title', { own: { title: 'Another' } }],
  ['released', { own: { released: '2020-01-01' } }],
  ['minApp', { own: { minApp: '9.0.0' } }],
  ['lang', { own: { lang: 'cy' } }],
])('nobody signs a release of which nobody sees that it says another %s', async (fact, how) => {
  const { own, ...rest } = { own: {}, ...how };
  const other = restated(draft, (signed) => ({
    ...rest,
    'x-foreword': { ...signed['x-foreword'], ...own },
  }));
  expect(await signedOn(group, draft, other)).toEqual({
    ...{ code: 'release-of-other-facts', facts: [fact] },
  });
});

test('nobody signs a release whose packs lie where tools do not look for them', async () => {
  const moved = restated(draft, (signed) => {
    const targets = signed.targets as { readonly [path: string]: unknown };
    const { 'g/p000.ndjson.gz': pack, ...others } = targets;
    return { targets: { ...others, 'g/other.json.gz': pack } };
  });
  expect(await signedOn(group, draft, moved)).toEqual({
    ...{ code: 'release-of-other-facts', facts: ['files'] },
  });
});

test('nobody signs a release whose files are not those that its metadata name', async () => {
  const other = await remade(firstCards, {
    front: { ...(draft.front as ReleaseContent['front']), synonyms: [['one', 'two']] },
  });
  // Front matter as it is shown, under the name of the one that readers will fetch.
  const shown = [...draft.release.files].find(([name]) => name.endsWith('.front.json.gz'));
  const files = new Map(other.files);
  for (const name of files.keys())
    if (name.includes('.front.')) files.set(name, shown?.[1] as never);
  expect(await signedOn(group, draft, { ...other, files })).toEqual({ code: 'release-damaged' });
});

test('what was made ready from the cards that are shown is signed', async () => {
  expect(await signedOn(group, draft, draft.release)).toBeUndefined();
});

test('the publisher’s own press does not publish what says more than follows from its cards', async () => {
  const open = desks.trainer.signing.publishing.repository.value as OpenFiles;
  const hides = await remade(firstCards, { supersedes: ['org.foreword.starter'] });
  const asked = { approvals: draft.approvals, signers: [], now: publishedAt };
  const refusal = { code: 'release-of-other-facts', facts: ['supersedes'] };
  expect(await releaseConsent(open, hides, asked)).toEqual({ ok: false, refusal });
});

const further = { name: 'later', keyids: [], threshold: 1, terminating: true, paths: ['g/*'] };

test.each([
  ['hands its say on to somebody else', { delegations: { keys: {}, roles: [further] } }],
  ['has a field that is not read here', { 'x-later': { hides: ['consulting/start-safe'] } }],
  ['says more of itself than is read here', { own: { hides: ['consulting/start-safe'] } }],
])('nobody signs a release that %s', async (_, how) => {
  const { own, ...rest } = { own: {}, ...how };
  const other = restated(draft, (signed) => ({
    ...rest,
    'x-foreword': { ...signed['x-foreword'], ...own },
  }));
  const refusal = { code: 'release-of-other-facts', facts: ['more'] };
  expect(await signedOn(group, draft, other)).toEqual(refusal);
});

test('nobody signs a release that says more of a file than is read here', async () => {
  const other = restated(draft, (signed) => {
    const targets = Object.entries(signed.targets).map(([path, target]) => [
      path,
      { ...target, 'x-mirror': 'b' },
    ]);
    return { targets: Object.fromEntries(targets) };
  });
  const refusal = { code: 'release-of-other-facts', facts: ['more'] };
  expect(await signedOn(group, draft, other)).toEqual(refusal);
});
