import { beforeAll, expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import { firstMeetingDay } from '#lib/studio/meeting.ts';
import { approveRefusalInWords, cellInWords } from '#lib/words/sign-off.ts';
import { aCard } from '../../support/a-card.ts';
import { aPublishersDesk, unlockIn } from '../../support/a-publishers-desk.ts';
import { type SigningDesk, settle, write } from '../../support/a-signing.ts';

const changed = aCard({ rev: 2, lines: ['Say who you are.', 'Offer a seat by the door.'] });
let desk: SigningDesk;

beforeAll(async () => {
  desk = await aPublishersDesk([aCard()], [changed]);
}, 60_000);

const row = () => {
  const [first] = desk.signing.signing.board.value;
  if (!first) throw new Error('the card should be on the board');
  return first;
};

/** Writes a meeting down with the trainer’s key; gives what was refused. */
async function meetOn(day: string) {
  await unlockIn(desk, 'trainer');
  const refusal = await desk.signing.recordMeeting(row().changed, { day, recordedBy: 'D. Lane' });
  await settle(desk);
  return refusal;
}

// One story, in order: each test goes on from where the one before it left the desk.
test('a meeting that is still to come has decided nothing, so it is not recorded', async () => {
  expect(await meetOn('2026-11-23')).toEqual({ code: 'meeting-to-come', day: '2026-11-23' });
  expect(row().cells[0]?.state).toBe('not-asked');
  expect(await meetOn('2026-11-22')).toBeUndefined();
  expect(row().cells[0]?.state).toBe('signed');
});

test('a meeting of before the edition that the draft changes cannot have approved its words', async () => {
  const refusal = await meetOn('2018-01-01');
  expect(refusal).toEqual({ code: 'meeting-too-early', day: '2018-01-01', first: '2026-10-01' });
  expect(refusal && approveRefusalInWords(refusal)).toContain('1 Oct 2026');
  expect(row().cells[0]).toMatchObject({ state: 'signed', day: '2026-11-22' });
});

test('of a meeting recorded again, the later record stands, and it alone is published', async () => {
  expect(await meetOn('2026-11-18')).toBeUndefined();
  expect(row().cells[0]).toMatchObject({ state: 'signed', day: '2026-11-18' });
  expect(row().approvals?.held.map(({ day }) => day)).toEqual(['2026-11-18']);
});

test('a meeting that an edit cleared is still a meeting, and not the approval of who wrote it down', async () => {
  write(desk, { ...changed, why: 'It helps a great deal.' });
  await settle(desk);
  const [cell] = row().cells;
  expect(cell).toMatchObject({ state: 'cleared', recordedBy: 'D. Lane' });
  expect(cell && cellInWords(cell)).toBe('meeting, recorded by D. Lane, 18 Nov 2026');
});

test('the first meeting about a new card is no earlier than the work of its group, or than cards last', () => {
  const made: Card['made'] = {
    ...{ standing: 'co-produced' as const, group: 'Riverside', people: 7, how: 'Three meetings.' },
    ...{ paid: 'yes' as const, from: '2026-09-01', to: '2026-11-18' },
    ...{ consentToName: true, changed: [], thanks: [] },
  };
  const isNew = { ...row().changed, change: 'new', published: undefined } as const;
  const first = (draft: Card) => firstMeetingDay({ ...isNew, draft }, '2026-10-01', '2026-11-22');
  expect(first(aCard({ made }))).toBe('2026-09-01');
  expect(first(aCard())).toBe('2023-11-22');
});
