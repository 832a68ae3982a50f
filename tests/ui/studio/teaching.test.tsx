import { afterEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { LocalScreen } from '#components/studio/LocalScreen.tsx';
import { TeachingScreen } from '#components/studio/TeachingScreen.tsx';
import type { Card } from '#lib/guidance/card.ts';
import { onlySite } from '#lib/guidance/local.ts';
import { noPractice } from '#lib/guidance/practice.ts';
import { staffSheet } from '#lib/guidance/sheet.ts';
import '../../../entrypoints/studio/style.css';
import { aCard } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aSummaryOf } from '../../support/a-summary.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { show } from '../../support/ui/stage.tsx';

const days = { released: '2026-11-22', printed: '2026-12-01' };
const said = Array.from(
  { length: 40 },
  (_, at) => `Take your time, and say it in your own way ${at}.`,
);
const long = aCard({ id: 'consulting/long', title: 'A long card', parts: { say: said } });
const short = aCard({ title: 'A short card' });

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));

async function onPaper(cards: readonly Card[]): Promise<readonly HTMLElement[]> {
  show(
    <TeachingScreen
      cards={cards}
      chosen={new Set(cards.map(({ id }) => id))}
      onChoose={() => undefined}
      sheetsOf={(chosen) => chosen.map((card) => staffSheet(card, noPractice, onlySite, days))}
      onPrint={() => undefined}
    />,
  );
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  return [...document.querySelectorAll<HTMLElement>('.printset .sheet')];
}

const halfPage = (133 * 96) / 25.4;

test('a long card in the print set is as long as its words, and none of them is cut', async () => {
  const [sheet] = await onPaper([long]);
  if (!sheet) throw new Error('a sheet should be on the page');
  const { bottom, height } = sheet.getBoundingClientRect();
  expect(height).toBeGreaterThan(halfPage);
  const lowest = [...sheet.querySelectorAll('*')].map((one) => one.getBoundingClientRect().bottom);
  expect(Math.max(...lowest)).toBeLessThanOrEqual(bottom);
});

test('on paper the Studio is no taller than its words, lest an empty sheet comes last', async () => {
  await onPaper([short]);
  const frame = document.createElement('div');
  frame.className = 'studio';
  document.body.append(frame);
  expect(frame.getBoundingClientRect().height).toBe(0);
});

const four = (words: string) => Array.from({ length: 4 }, (_, at) => `${at + 1}. ${words}`);

test('a card with as many words as most have fills half a page of A4', async () => {
  const lines = four('Ask what would help today, and wait for the answer.');
  const parts = { say: lines, leaveOut: lines, ifTooMuch: lines, afterwards: lines };
  const [sheet] = await onPaper([aCard({ parts })]);
  if (sheet?.parentElement) sheet.parentElement.style.inlineSize = '182mm';
  expect(Math.round(sheet?.getBoundingClientRect().height ?? 0)).toBe(Math.round(halfPage));
});

test('a short card fills half a page, so that two stand on each', async () => {
  const sheets = await onPaper([short, aCard({ id: 'consulting/other', title: 'Another' })]);
  expect(sheets.map((sheet) => Math.round(sheet.getBoundingClientRect().height))).toEqual([
    Math.round(halfPage),
    Math.round(halfPage),
  ]);
  expect(sheets.map((sheet) => getComputedStyle(sheet).breakInside)).toEqual(['avoid', 'avoid']);
});

test('a card is on paper as it is done here, and nothing of the form is', async () => {
  const slot = {
    id: 'room',
    ask: 'Which room?',
    kind: 'place',
    required: true,
    onTile: false,
  } as const;
  const card = aCard({ title: 'A quiet room', slots: [slot] });
  const note = aNote(layered(card), { slots: { [onlySite]: { room: 'Room 3, upstairs' } } });
  const view = {
    ...{ card, summary: aSummaryOf(card), practice: aPractice([note]) },
    ...{ annotation: note, hidden: false, written: undefined },
  };
  const none = async () => undefined;
  const actions = {
    readShown: none,
    writeLocal: none,
    removeLocal: none,
    hideHere: none,
    showHere: none,
  };
  let printed = 0;
  const print = () => {
    printed += 1;
  };
  show(
    <LocalScreen
      view={view}
      styles={{ panel: '', print: '' }}
      actions={actions}
      today="2026-12-01"
      onPrint={print}
    />,
  );
  await page.getByRole('button', { name: 'Print' }).click();
  expect(printed).toBe(1);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(document.querySelector<HTMLElement>('.printset')?.innerText).toContain('Room 3, upstairs');
  expect(document.querySelector('form')?.checkVisibility()).toBe(false);
});
