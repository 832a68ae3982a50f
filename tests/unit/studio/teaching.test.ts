import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { cardsNow, sheetsOf } from '#lib/studio/teaching.ts';
import { sheetStamp } from '#lib/words/sheet.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aSigningDesk } from '../../support/a-signing.ts';

const changed = aCard({ rev: 2, lines: ['Say who you are.', 'Offer a seat by the door.'] });
const undone = anAdjustment({ rev: 2 });
const untouched = aCard({ id: 'consulting/other', title: 'Other' });
const fresh = aCard({ id: 'consulting/fresh', title: 'Fresh' });

test('a sheet of a draft says that nobody signed it; one that says what is published names its edition', async () => {
  const published = [aCard(), anAdjustment(), untouched];
  const { state } = await aSigningDesk(published, [changed, undone, fresh]);
  const sheets = sheetsOf(cardsNow(state), state);
  const stamps = sheets.map(({ id, released, printed, isDraft = false }) => [
    id,
    sheetStamp(released, printed, isDraft).replace(/Printed.*/, ''),
  ]);
  const draft = 'Draft: nobody has signed an edition with these words. ';
  expect(Object.fromEntries(stamps)).toEqual({
    [changed.id]: draft,
    [fresh.id]: draft,
    [undone.id]: 'Guidance 2026.10. ',
    [untouched.id]: 'Guidance 2026.10. ',
  });
});

test('a sheet claims no edition where it is not known in which one the card was published', async () => {
  const { state } = await aSigningDesk([aCard()]);
  const work = state.work.value;
  state.work.value = work && { ...work, released: '' };
  expect(sheetsOf(cardsNow(state), state)).toMatchObject([{ released: '' }]);
});
