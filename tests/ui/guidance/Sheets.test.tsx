import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Sheets } from '#components/guidance/Sheets.tsx';
import type { Card } from '#lib/guidance/card.ts';
import { onlySite } from '#lib/guidance/local.ts';
import { handoutSheet, ownSheet, type SheetView, staffSheet } from '#lib/guidance/sheet.ts';
import { availableInWords, localWords } from '#lib/words/local.ts';
import '../../../entrypoints/print/style.css';
import { aCard, anAdjustment, aWording } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aNote, anAddition, hashOf, layered } from '../../support/an-overlay.ts';
import { expectNoFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';
import { aSlot } from '../../support/ui/views.ts';

const days = { released: '2026-11-22', printed: '2026-12-01' };
const adjustment = anAdjustment({
  slots: [aSlot(), aSlot({ id: 'lead', ask: 'who leads' })],
  handout: { title: 'What you can ask for', lines: ['You can wait in a quiet room.'] },
});
const practice = aPractice([
  aNote(layered(adjustment), { slots: { [onlySite]: { 'quiet-room': 'Room 4' } } }),
]);

function staff(card: Card): SheetView {
  return staffSheet(card, practice, onlySite, days);
}

function sheets(...views: readonly SheetView[]) {
  return <Sheets sheets={views} onPrint={() => undefined} />;
}

test('a staff sheet has title, lines, parts, how it is done here, and who made it', () => {
  show(sheets(staff(adjustment)));
  expect(textsOf('h1')).toEqual(['Quiet place to wait']);
  expect(textsOf('h2')).toEqual(['Offer', 'How we do it here']);
  expect(textsOf('.local li')).toEqual(['Room 4', 'Ask at room 3.', 'Not set up here: who leads']);
  expect(textsOf('.local p')).toEqual(['Written by Hill Road Surgery, 22 Nov 2026']);
  expect(textsOf('.stamp')[0]).toContain('Starter card, drafted from published work.');
});

test('a sheet marks a note that was written for an earlier edition, and what is not set up', () => {
  const note = aNote(layered(adjustment), { available: 'ask', ask: 'Sam' });
  const here = aPractice([note]);
  const edition = { ...adjustment, sha256: hashOf('b') };
  show(sheets(staffSheet(edition, here, onlySite, days)));
  expect(textsOf('.local p')[0]).toBe(localWords.earlierEdition);
  expect(textsOf('.local li')[0]).toBe(availableInWords('ask', 'Sam'));
});

test('a sheet of the practice’s own says who wrote it, and claims neither signers nor a release', () => {
  const own = anAddition(aCard({ id: 'local/own', title: 'Our side door' }));
  show(sheets(ownSheet(own, practice, onlySite, days.printed)));
  expect(textsOf('h1')).toEqual(['Our side door']);
  expect(textsOf('.stamp')).toEqual([
    'Written by Hill Road Surgery, not co-produced. Review by 22 Nov 2027. Printed 1 Dec 2026. Check for a newer version.',
  ]);
});

test('every sheet carries its release, its review day and the day of printing', () => {
  const late = aCard({ reviewBy: '2026-11-30' });
  show(sheets(staff(adjustment), staff(late)));
  const [first, second] = textsOf('.stamp');
  expect(first).toContain(
    'Review by 22 Nov 2027. Guidance 2026.11. Printed 1 Dec 2026. Check for a newer version.',
  );
  expect(second).toContain(
    'Review was due 30 Nov 2026. Check local details before you rely on them. Guidance 2026.11.',
  );
});

test('a sheet says as the card does that facts on it must be checked first, and a handout does not', () => {
  const open = { ...adjustment, toVerify: ['claim-one', 'claim-two'] };
  const handout = handoutSheet(open, days);
  if (!handout) throw new Error('no handout');
  show(sheets(staff(open), handout));
  const [sheet, taken] = textsOf('.stamp');
  expect(sheet).toMatch(
    /^2 facts here must be checked by a clinician before use\.\s+Starter card,/,
  );
  expect(taken).not.toContain('clinician');
});

test('a handout has the neutral title and its own words, and nothing local', () => {
  const handout = handoutSheet(adjustment, days);
  if (!handout) throw new Error('no handout');
  show(sheets(handout));
  expect(textsOf('h1')).toEqual(['Before we start']);
  expect(textsOf('li')).toEqual(['You can wait in a quiet room.']);
  for (const word of ['Room 4', 'Hill Road', 'Quiet place', 'Starter card']) {
    expect(textOnPage()).not.toContain(word);
  }
});

test('wording stands on paper as words to leave, words to say, and why', () => {
  show(sheets(staff(aWording())));
  expect(textsOf('h2')).toEqual(['Instead of: Calm down.']);
  expect(textsOf('.plainlist li')).toEqual(['Say: I can see this is hard.', 'Why: It is kinder.']);
});

test('one button prints; where there is nothing to print, the page says so', async () => {
  let printed = 0;
  show(<Sheets sheets={[staff(aCard())]} onPrint={() => (printed += 1)} />);
  await page.getByRole('button', { name: 'Print' }).click();
  expect(printed).toBe(1);
  show(sheets());
  expect(document.querySelector('button')).toBeNull();
  expect(textOnPage()).toContain('There is nothing to print.');
});

test('a sheet is set in 12 points or more', () => {
  show(sheets(staff(adjustment), staff(aWording())));
  const smallest = [...document.querySelectorAll('.sheet, .sheet *')].map((element) =>
    Number.parseFloat(getComputedStyle(element).fontSize),
  );
  expect(Math.min(...smallest)).toBeGreaterThanOrEqual(16);
});

test('axe finds no fault', async () => {
  document.body.className = 'printpage';
  await expectNoFaults({
    'a sheet': sheets(staff(adjustment)),
    wording: sheets(staff(aWording())),
  });
});
