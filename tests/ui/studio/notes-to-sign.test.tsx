import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { OverlayPart } from '#components/studio/OverlayPart.tsx';
import { textsOf } from '#lib/lint/card-texts.ts';
import '../../../entrypoints/studio/style.css';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aHiding, aNote, anAddition, layered } from '../../support/an-overlay.ts';
import { findFaults, OnPage, show, textOnPage } from '../../support/ui/stage.tsx';

const own = anAdjustment({ id: 'our/own', title: 'Our own card' });
const practice = aPractice([aNote(layered(aCard())), aHiding(layered(aCard())), anAddition(own)], {
  adopted: [{ situation: 'waiting', by: 'Ada Hill', role: 'partner', day: '2026-11-20' }],
});

test('whoever signs local notes reads every word of them: own cards, reasons, what was adopted', async () => {
  show(
    <OnPage>
      <OverlayPart overlay={practice} />
    </OnPage>,
  );
  await page.getByText('Local notes in this release: 3 notes of Hill Road Surgery').click();
  for (const { text } of textsOf(own)) expect(textOnPage()).toContain(text);
  expect(textOnPage()).toContain('We do not do this yet.');
  expect(textOnPage()).toContain('Ask at room 3');
  expect(textOnPage()).toContain('waiting: Adopted by Ada Hill');
  expect(await findFaults()).toEqual([]);
});

test('whoever signs is told that the notes which are published go', async () => {
  show(<OverlayPart overlay="taken-out" />);
  expect(textOnPage()).toContain('The local notes that are published now go');
});
