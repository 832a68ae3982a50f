import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FoundScreen } from '#components/panel/FoundScreen.tsx';
import type { FoundView } from '#lib/panel/found-view.ts';
import type { RowView } from '#lib/panel/row-view.ts';
import '../../../entrypoints/sidepanel/style.css';
import { anAdjustment } from '../../support/a-card.ts';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';
import { aRow } from '../../support/ui/views.ts';

const match: NonNullable<RowView['match']> = {
  title: { field: 'title', text: 'Start safe', marks: [[6, 10]] },
  excerpt: { field: 'say', text: 'You are safe here.', marks: [[8, 12]] },
};
const found: FoundView = {
  query: 'safe',
  corrected: undefined,
  ready: true,
  count: 2,
  cardsInAll: 44,
  groups: [
    { group: 'consulting', rows: [{ ...aRow(), match }] },
    { group: 'near', rows: [aRow(anAdjustment())] },
  ],
};
const none: FoundView = { ...found, query: 'zzz', count: 0, groups: [] };
const corrected: FoundView = { ...found, query: 'saef', corrected: 'safe' };
const { actions } = notedActions();

function shown(view: FoundView, discreet = false): readonly Asked[] {
  const noted = notedActions();
  show(<FoundScreen found={view} discreet={discreet} actions={noted.actions} />);
  return noted.asked;
}

const said = () => document.querySelector('[role=status]')?.textContent;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(goOnInRealTime);

/** Lets run what was put off: what is dropped, Preact waits for, and runs no effect of any later file. */
function goOnInRealTime(): void {
  if (!vi.isFakeTimers()) return;
  vi.advanceTimersByTime(1_000);
  vi.useRealTimers();
}

/** Lets effects run, which Preact puts off until a frame has been painted. */
async function painted(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  vi.advanceTimersByTime(0);
}

test('results stand in groups by whom they are for, each with its number', () => {
  shown(found);
  expect(textsOf('nav h2')).toEqual(['Consulting: 1', 'Also near this: 1']);
  expect(textsOf('mark')).toEqual(['safe', 'safe']);
  expect(textsOf('.c')[0]).toBe('Words that can help: You are safe here.');
});

test('that there are none is not said while the words of the cards are still on their way', async () => {
  shown({ ...none, ready: false });
  await painted();
  vi.advanceTimersByTime(500);
  await painted();
  expect(said() ?? '').toBe('');
});

test('the number of results is said politely, half a second after typing stopped', async () => {
  shown({ ...found, query: 'sa', count: 9 });
  await painted();
  vi.advanceTimersByTime(499);
  await painted();
  expect(said()).toBe('');
  shown(found);
  await painted();
  vi.advanceTimersByTime(499);
  await painted();
  expect(said()).toBe('');
  vi.advanceTimersByTime(1);
  await painted();
  expect(said()).toBe('2 cards found');
});

test('one card and no card are said as such', async () => {
  for (const [count, words] of [
    [1, '1 card found'],
    [0, 'No card found'],
  ] as const) {
    shown({ ...found, count });
    await painted();
    vi.advanceTimersByTime(500);
    await painted();
    expect(said()).toBe(words);
  }
});

test('a corrected query says what was searched for, and offers the words as typed', async () => {
  const asked = shown(corrected);
  expect(textOnPage()).toContain('Showing results for safe');
  expect(textOnPage()).toContain('No card has “saef”.');
  await page.getByRole('button', { name: 'Search for that instead' }).click();
  expect(asked).toEqual([['find', 'saef', true]]);
});

test('where nothing is found it says what to do, and leads to all cards', async () => {
  const asked = shown(none);
  expect(textOnPage()).toContain('No card matches. Try a simpler word, or see all cards.');
  await page.getByRole('button', { name: 'Not here? See all 44 cards' }).click();
  expect(asked).toEqual([['openPage', 'all']]);
});

test('while cards are still being read, it does not say that none matches', () => {
  shown({ ...none, ready: false });
  expect(textOnPage()).not.toContain('No card matches');
});

test('it says that searches stay here, and what was typed is shown as it is', () => {
  shown({ ...corrected, query: '<img src=x>' });
  expect(textOnPage()).toContain('Searches stay on this computer and are not kept.');
  expect(textOnPage()).toContain('No card has “<img src=x>”.');
  expect(document.querySelector('img')).toBeNull();
});

test('before two letters there is how many are needed, and no card', () => {
  shown({ ...none, query: 's' });
  expect(document.querySelector('#panel')?.textContent).toBe('FindType two letters or more.');
});

test('in discreet view results have neutral titles only', () => {
  shown(found, true);
  expect(textsOf('.t')).toEqual(['Before we start', 'Before we start']);
  expect(document.querySelector('mark')).toBeNull();
  expect(textOnPage()).not.toMatch(/Start safe|Quiet place/);
});

test('in discreet view a corrected query says neither what was typed nor what was searched for', async () => {
  const asked = shown({ ...corrected, query: 'rapid', corrected: 'raped' }, true);
  expect(textOnPage()).toContain('Spelling put right.');
  expect(document.querySelector('#panel')?.textContent).not.toMatch(/rapid|raped/);
  await page.getByRole('button', { name: 'Search for what I typed' }).click();
  expect(asked).toEqual([['find', 'rapid', true]]);
});

test('axe finds no fault', async () => {
  goOnInRealTime();
  const look = (view: FoundView, discreet = false) => (
    <FoundScreen found={view} discreet={discreet} actions={actions} />
  );
  await expectNoFaults({
    found: look(found),
    corrected: look(corrected),
    none: look(none),
    discreet: look(found, true),
    'corrected in discreet view': look(corrected, true),
    'before two letters': look({ ...none, query: '' }),
  });
});
