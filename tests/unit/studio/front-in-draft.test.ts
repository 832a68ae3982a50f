import { expect, test } from 'vitest';
import type { Front } from '#lib/guidance/front.ts';
import { readDraftFile } from '#lib/pack/read-draft-file.ts';
import { draftEdition } from '#lib/studio/compared-editions.ts';
import { frontFromValue } from '#lib/studio/front-from-value.ts';
import { exchangeWords } from '#lib/words/draft-exchange.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aFront, aSituation, aSource } from '../../support/a-front.ts';
import { aSigningDesk, type SigningDesk, savedDraft, settle } from '../../support/a-signing.ts';

const published = aCard();
const changed = aCard({ rev: 2, lines: ['Say who you are.', 'Offer a seat by the door.'] });

async function aDesk(...drafts: ReturnType<typeof aCard>[]): Promise<SigningDesk> {
  const desk = await aSigningDesk([published, anAdjustment()], drafts);
  await settle(desk);
  return desk;
}

/** Front matter in which a licence is missing, and an address cannot be published yet. */
const unfinished = (): Front => {
  const front = aFront();
  const bundle = { ...front.bundle, licence: '' };
  const two = aSource({ id: 'two', title: 'Half done', address: 'http://example.org/x' });
  const situations = [...front.situations, aSituation({ id: 'upset', label: 'Upset', cue: ' ' })];
  return { ...front, bundle, situations, sources: [...front.sources, two] };
};

/** A desk at which front matter is not finished. */
async function halfDone(): Promise<SigningDesk> {
  const desk = await aDesk(changed);
  desk.fronting.change('all', unfinished);
  await desk.fronting.save();
  return desk;
}

test('front matter that is not finished travels as it is, to where the library is not known', async () => {
  const there = await aSigningDesk();
  await there.signing.readDraft(await savedDraft(await halfDone()));
  expect(there.state.work.value?.front).toEqual(unfinished());
  expect(there.signing.incoming.value).toMatchObject({ state: 'taken', lost: [] });
});

test('front matter that is not finished comes into a library that is open', async () => {
  const here = await aDesk();
  await here.signing.readDraft(await savedDraft(await halfDone()));
  expect(here.signing.incoming.value).toMatchObject({
    merge: { front: { is: 'fresh', theirs: unfinished() }, lost: [] },
  });
  await here.signing.takeIn(new Set());
  expect(here.state.work.value?.front).toEqual(unfinished());
});

test('what of front matter has no shape is named, and what stands here stays in its place', async () => {
  const there = await halfDone();
  const strange = { ...unfinished(), situations: 'none', home: { consulting: 'a/new', tiles: [] } };
  there.fronting.change('all', () => strange as unknown as Front);
  await there.fronting.save();
  const bytes = await savedDraft(there);
  const here = await aDesk();
  await here.signing.readDraft(bytes);
  const lost = ['reception', 'situations'];
  expect(here.signing.incoming.value).toMatchObject({
    merge: { lost, front: { theirs: { situations: aFront().situations } } },
  });
  const nowhere = await aSigningDesk();
  await nowhere.signing.readDraft(bytes);
  expect(nowhere.signing.incoming.value).toMatchObject({ state: 'taken', lost });
  const { front } = nowhere.state.work.value ?? {};
  expect(front).toMatchObject({ sources: unfinished().sources, situations: [] });
  expect(front?.home).toEqual({ consulting: 'a/new', reception: '', tiles: [] });
});

test('an address that would run something is not taken out of a draft, and its source is', () => {
  const wild = aSource({ address: 'javascript:alert(1)' });
  const { front, lost } = frontFromValue({ ...aFront(), sources: [wild] }, aFront());
  expect(front.sources).toEqual([{ ...wild, address: null }]);
  expect(lost).toEqual(['sources']);
});

test('a draft whose front matter is not finished is compared with all of it', async () => {
  const file = await readDraftFile(await savedDraft(await halfDone()));
  if (!file.ok) throw new Error(file.refusal.code);
  expect(draftEdition(file.value, undefined).front).toEqual(unfinished());
});

test('what could not be read of a draft is said by the names of its parts, or nothing is', () => {
  expect(exchangeWords.lost(['Situations', 'Sources'])).toContain('Situations, Sources');
  expect(exchangeWords.lost([])).toBe('');
});
