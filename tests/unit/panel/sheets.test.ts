import { expect, test } from 'vitest';
import { onlySite } from '#lib/guidance/local.ts';
import { makeSheets } from '#lib/panel/sheets.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aRelease } from '../../support/a-release.ts';
import { aHiding, aNote, anAddition, layered } from '../../support/an-overlay.ts';

const own = anAddition(aCard({ id: 'local/own', title: 'Our side door', audience: ['reception'] }));
const impostor = anAddition(anAdjustment({ title: 'Another place' }));
const context = {
  reader: readFromMemory(await aRelease([aCard(), anAdjustment()])),
  ...{ practice: aPractice([own, impostor]), site: onlySite, today: '2026-12-01' },
};
const titlesOf = async (job: Parameters<typeof makeSheets>[0]) =>
  (await makeSheets(job, context)).map(({ title, written }) => [title, written?.by]);

test('a card that the practice wrote is printed under its name', async () => {
  expect(await titlesOf({ print: 'card', card: 'local/own' })).toEqual([
    ['Our side door', 'Hill Road Surgery'],
  ]);
});

test('all reception cards end with those of the practice, and none stands for a signed one', async () => {
  expect(await titlesOf({ print: 'reception' })).toEqual([
    ['Quiet place to wait', undefined],
    ['Our side door', 'Hill Road Surgery'],
  ]);
});

test('a card that the practice hides is on no sheet, whatever was asked for', async () => {
  const handout = { title: 'For you', lines: ['You choose.'] };
  const reader = readFromMemory(await aRelease([aCard({ handout })]));
  const [handed] = await reader.summaries();
  const practice = aPractice([aHiding(layered(aCard(), handed?.sha256))]);
  for (const print of ['card', 'handout'] as const) {
    const job = { print, card: aCard().id };
    expect(await makeSheets(job, { ...context, reader, practice: aPractice() })).toHaveLength(1);
    expect(await makeSheets(job, { ...context, reader, practice })).toEqual([]);
  }
});

test('nothing of the practice’s own is handed to patients', async () => {
  const handout = { title: 'For you', lines: ['You can use the side door.'] };
  const practice = aPractice([{ ...own, card: { ...own.card, handout } }]);
  const job = { print: 'handout', card: 'local/own' } as const;
  expect(await makeSheets(job, { ...context, practice })).toEqual([]);
});

test('a note for an earlier edition says so on paper too', async () => {
  const job = { print: 'card', card: anAdjustment().id } as const;
  const [summary] = (await context.reader.summaries()).filter(({ id }) => id === job.card);
  const written = async (sha256?: string) => {
    const practice = aPractice([aNote(layered(anAdjustment(), sha256))]);
    const [sheet] = await makeSheets(job, { ...context, practice });
    return sheet?.blocks.find(({ block }) => block === 'local');
  };
  expect(await written()).toMatchObject({ local: { earlierEdition: true } });
  expect(await written(summary?.sha256)).toMatchObject({ local: { earlierEdition: false } });
});
