import { expect, test } from 'vitest';
import { aCard } from '../../support/a-card.ts';
import {
  approveAll,
  draftOfDesk,
  everybodyApproves,
  openDraft,
  publishFirst,
} from '../../support/a-signed-release.ts';
import { type SigningDesk, settle, write } from '../../support/a-signing.ts';

const desks = await everybodyApproves();
const { trainer } = desks;
const [group] = desks.others as [SigningDesk];
const late = await draftOfDesk(group);
await publishFirst(desks);
const newer = aCard({ rev: 2, lines: ['Say who you are.', 'Offer a seat by the door.'] });
write(trainer, newer);
await settle(trainer);
await approveAll(desks);
await publishFirst(desks);

test('a draft from before a release that comes back late brings no earlier words in by itself', async () => {
  await trainer.signing.readDraft(late);
  expect(trainer.signing.incoming.value).toMatchObject({
    merge: {
      fresh: [],
      clashes: [
        { id: newer.id, ours: { lines: ['Say who you are.', 'Offer a seat by the door.', ''] } },
      ],
    },
  });
  await trainer.signing.takeIn(new Set());
  await settle(trainer);
  expect(trainer.signing.signing.board.value).toEqual([]);
});

test('where somebody takes the earlier words all the same, they stand above the edition that is published', async () => {
  await openDraft(trainer, late, [newer.id]);
  const [row] = trainer.signing.signing.board.value;
  expect(row?.changed).toMatchObject({ change: 'changed', draft: { rev: 3 } });
  expect(row?.cells.every(({ state }) => state !== 'signed')).toBe(true);
});
