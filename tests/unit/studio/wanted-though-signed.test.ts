import { expect, test } from 'vitest';
import { countMissing } from '#lib/studio/board.ts';
import { aCard } from '../../support/a-card.ts';
import { keyOn } from '../../support/a-publishers-desk.ts';
import { aSigningDesk, type SigningDesk, settle } from '../../support/a-signing.ts';

const published = aCard();
const changed = aCard({ rev: 2, lines: ['Say who you are.', 'Offer a seat by the door.'] });
const want = { role: 'clinician', by: 'A. Okafor', note: 'Not by the door.' } as const;

const rowOf = ({ signing }: SigningDesk) => {
  const [row] = signing.signing.board.value;
  if (!row) throw new Error('the card should be on the board');
  return row;
};
const cellOf = (desk: SigningDesk) => rowOf(desk).cells.find(({ role }) => role === 'clinician');

/** A desk on which the clinician approved the card. */
async function approved(): Promise<SigningDesk> {
  const desk = await aSigningDesk([published], [changed]);
  await desk.signing.listOwn(await keyOn(desk, 'clinician', 'A. Okafor'));
  await settle(desk);
  expect(await desk.signing.approve(rowOf(desk).changed)).toBeUndefined();
  await settle(desk);
  return desk;
}

test('what is wanted by a role that has signed stands under its signature, and blocks nothing', async () => {
  const desk = await approved();
  const missing = countMissing([rowOf(desk)]);
  expect(cellOf(desk)?.wanted).toBeUndefined();
  await desk.signing.wantChange(rowOf(desk).changed, { ...want, recordedBy: 'L. Grant' });
  await settle(desk);
  expect(cellOf(desk)).toMatchObject({
    ...{ state: 'signed', by: 'A. Okafor' },
    wanted: { by: want.by, note: want.note, recordedBy: 'L. Grant' },
  });
  expect(countMissing([rowOf(desk)])).toBe(missing);
});

test('what was wanted before a role signed, or of another draft, is answered and not shown', async () => {
  const desk = await approved();
  const { whole } = rowOf(desk).changed;
  const sha256 = whole?.sha256 ?? '';
  for (const rest of [
    { sha256, day: '2026-11-21' },
    { sha256: '0'.repeat(64), day: '2026-11-22' },
  ]) {
    const ask = { ...want, ...rest, card: changed.id, state: 'wants-change' } as const;
    await desk.signing.signing.changeBook((book) => ({ ...book, asks: [ask] }));
    await settle(desk);
    expect(cellOf(desk)).toMatchObject({ state: 'signed', wanted: undefined });
  }
});
