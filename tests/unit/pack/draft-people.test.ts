import { expect, test } from 'vitest';
import { type DraftFile, writeDraftFile } from '#lib/pack/draft-file.ts';
import { readDraftFile } from '#lib/pack/read-draft-file.ts';
import { aFront } from '../../support/a-front.ts';

const draft: DraftFile = {
  bundle: 'org.foreword.test',
  saved: '2026-11-22',
  front: aFront(),
  cards: new Map([['reception/quiet-place', { title: 'A quieter wait' }]]),
  before: new Map([['reception/quiet-place', { title: 'A quiet place' }]]),
  removed: ['pathway/pain-clinic'],
  approvals: [],
  signatures: [],
  asks: [
    {
      card: 'reception/quiet-place',
      sha256: 'ab'.repeat(32),
      role: 'lived-experience',
      state: 'wants-change',
      by: 'Riverside Voices',
      day: '2026-11-18',
      note: 'Not the corner. Some of us need to see the door.',
      recordedBy: 'L. Grant',
    },
  ],
  signers: [{ role: 'clinician', name: 'A. Okafor', public: 'cd'.repeat(32) }],
};

test('a draft carries what it changes, who was asked, who wants a change, and who is to sign', async () => {
  expect(await readDraftFile(await writeDraftFile(draft))).toEqual({ ok: true, value: draft });
});

test.each([
  ['asks.json', { asks: [{ card: 'x' }] }],
  ['removed.json', { removed: ['<'] }],
  ['signers.json', { signers: [{ role: 'mayor', name: 'A', public: '' }] }],
])('what does not have its shape is refused: %s', async (file, wrong) => {
  const sent = await writeDraftFile({ ...draft, ...wrong } as unknown as DraftFile);
  expect(await readDraftFile(sent)).toEqual({
    ok: false,
    refusal: { code: 'draft-file-damaged', file },
  });
});
