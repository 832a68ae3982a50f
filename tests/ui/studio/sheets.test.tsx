import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import { utf8 } from '#lib/base/bytes.ts';
import { idColumn } from '#lib/studio/sheet-plan.ts';
import '../../../entrypoints/studio/style.css';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show, textsOf } from '../../support/ui/stage.tsx';

afterEach(() => vi.unstubAllGlobals());

/** A desk with so many cards open, at the place where a library goes out and comes in. */
async function openCards(count: number, words = 'Say who you are.') {
  const cards = Array.from({ length: count }, (_, at) =>
    aCard({ id: `consulting/card-${at + 1}`, title: `Card ${at + 1}`, lines: [words, 'Wait.'] }),
  );
  const desk = await aStudioDesk({ front: aFront(), cards, released: '2026-11-22' });
  const studio = await desk.tab('#/open');
  await studio.opening.openStarter();
  studio.hearHash('#/open');
  show(<StudioApp studio={studio} />);
  return { desk, studio };
}

/** As the policy of the extension's pages has it: no script may become a worker. */
function forbidWorkers(): void {
  const refuse = () => {
    throw new TypeError('This document requires TrustedScriptURL assignment.');
  };
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        refuse();
      }
    },
  );
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const name = 'cards-2026-11-22.xlsx';

test('a large library is saved as Excel and read back without a worker, which our pages may not start', async () => {
  forbidWorkers();
  const { desk, studio } = await openCards(
    700,
    'Say who you are, and why you are here. '.repeat(30),
  );
  await press('Save as Excel');
  await expect.poll(() => desk.saved.get(name)).toBeInstanceOf(Uint8Array);
  const workbook = desk.saved.get(name);
  if (!(workbook instanceof Uint8Array)) throw new Error('not bytes');
  await studio.sheets.readSheet(name, workbook);
  expect(studio.sheets.incoming.value).toMatchObject({ plan: { refused: [], fresh: [] } });
});

test('a spreadsheet that could not be saved says so, until it is', async () => {
  const { desk } = await openCards(1);
  const { saved } = desk;
  const keep = saved.set.bind(saved);
  saved.set = () => {
    throw new RangeError('no room');
  };
  await press('Save as Excel');
  await expect.element(page.getByText(/^The spreadsheet could not be saved/)).toBeVisible();
  saved.set = keep;
  await press('Save as CSV');
  await expect
    .element(page.getByText(/^The spreadsheet could not be saved/))
    .not.toBeInTheDocument();
});

test('why rows would not be taken can be read at 320 px without scrolling sideways', async () => {
  await page.viewport(320, 800);
  const { studio } = await openCards(1);
  const row = 'consulting/card-1,One,an unknown kind of card';
  await studio.sheets.readSheet('a.csv', utf8(`${idColumn},Title,Kind\n${row}\n`));
  const table = page.getByRole('region', { name: '1 row would not be taken' });
  await expect.element(table).toBeVisible();
  const { scrollWidth, clientWidth } = table.element();
  expect(scrollWidth).toBe(clientWidth);
  await page.viewport(414, 896);
});

test('of many changes fifty are named and the rest are counted, as are cards that are not in the sheet', async () => {
  const { studio } = await openCards(55);
  const rows = Array.from({ length: 53 }, (_, at) => `consulting/card-${at + 1},Other ${at + 1}`);
  await studio.sheets.readSheet('a.csv', utf8([`${idColumn},Title`, ...rows].join('\n')));
  await expect
    .element(page.getByText('53 cards would change, 0 new cards, 0 as they are.'))
    .toBeVisible();
  expect(textsOf('.chosen li').slice(-2)).toEqual(['Other 50', 'and 3 more']);
  await expect
    .element(page.getByText('2 cards of the library are not in the sheet. They stay as they are.'))
    .toBeVisible();
});

test('a spreadsheet in which nothing would change can only be left', async () => {
  const { studio } = await openCards(1);
  await studio.sheets.readSheet('a.csv', utf8(`${idColumn},Title\nconsulting/card-1,Card 1`));
  await expect
    .element(page.getByText('0 cards would change, 0 new cards, 1 as they are.'))
    .toBeVisible();
  expect(page.getByRole('button', { name: 'Take them in' }).elements()).toEqual([]);
  await press('Leave it');
  expect(studio.sheets.incoming.value).toBeUndefined();
});
