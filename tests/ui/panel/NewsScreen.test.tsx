import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { NewsScreen } from '#components/panel/NewsScreen.tsx';
import type { ReleaseNews } from '#lib/guidance/changes.ts';
import '../../../entrypoints/sidepanel/style.css';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';

const news: readonly ReleaseNews[] = [
  {
    released: '2026-12-05',
    changes: [
      { change: 'new', id: 'consulting/new', title: 'A new card' },
      { change: 'changed', id: 'consulting/old', title: 'An old card', fields: ['line 3', 'say'] },
      { change: 'gone', id: 'consulting/gone', title: 'A card that went' },
    ],
  },
  {
    released: '2026-11-22',
    changes: [{ change: 'new', id: 'consulting/first', title: 'First' }],
  },
];
const { actions } = notedActions();

const titles = new Map([
  ['consulting/old', 'An old card'],
  ['consulting/new', 'A new card'],
  ['consulting/first', 'First'],
]);
const langs = new Map([
  ['consulting/old', 'cy'],
  ['consulting/new', 'en-GB'],
]);

function look(some: readonly ReleaseNews[], discreet = false) {
  return <NewsScreen {...{ news: some, titles, langs, discreet, actions }} />;
}

test('news stands by release, newest first, each change in words', () => {
  show(look(news));
  expect(textsOf('h2')).toEqual(['2026.12, 5 Dec 2026', '2026.11, 22 Nov 2026']);
  expect(textsOf('.c')).toEqual([
    'New card',
    'Line 3 and the words that can help changed',
    'No longer in the guidance',
    'New card',
  ]);
});

test('news of an earlier day that came later stands by its day, and two of one day both stand', () => {
  const [later, earlier] = news;
  if (!later || !earlier) throw new Error('no news');
  show(look([earlier, later, later]));
  const [december, november] = ['2026.12, 5 Dec 2026', '2026.11, 22 Nov 2026'];
  expect(textsOf('h2')).toEqual([december, december, november]);
});

test('a card that is there opens; one that went is struck out and cannot be opened', async () => {
  const { actions, asked } = notedActions();
  show(<NewsScreen {...{ news, titles, langs, discreet: false, actions }} />);
  await page.getByRole('button', { name: /^An old card/ }).click();
  expect(asked).toEqual([['openCard', 'consulting/old']]);
  await expect.element(page.getByRole('button', { name: /went/ })).not.toBeInTheDocument();
  const gone = page.getByText('A card that went').element();
  expect(getComputedStyle(gone).textDecorationLine).toBe('line-through');
});

test('a card that one source let go of opens where another edition is in use', async () => {
  const { actions, asked } = notedActions();
  const changes = [{ change: 'gone', id: 'consulting/old', title: 'An old card' }] as const;
  const news = [{ released: '2026-12-05', changes }];
  show(<NewsScreen {...{ news, titles, langs, discreet: false, actions }} />);
  expect(textsOf('.c')).toEqual(['This edition went. Another one is in use.']);
  await page.getByRole('button', { name: /^An old card/ }).click();
  expect(asked).toEqual([['openCard', 'consulting/old']]);
});

test('a card that came and has left since, as with its source, says so and cannot be opened', async () => {
  const changes = [{ change: 'new', id: 'consulting/left', title: 'A card that left' }] as const;
  show(look([{ released: '2026-12-05', changes }]));
  expect(textsOf('.c')).toEqual(['New card (not here any more)']);
  await expect.element(page.getByRole('button', { name: /left/ })).not.toBeInTheDocument();
});

test('a card that was withdrawn says why, and leads to what to use instead where that is here', async () => {
  const { actions, asked } = notedActions();
  const gone = (id: string, useInstead: string) =>
    ({ change: 'withdrawn', id, title: 'Gone', reason: 'Out of date', useInstead }) as const;
  const changes = [gone('consulting/a', 'consulting/old'), gone('consulting/b', 'consulting/no')];
  const withdrawn = [{ released: '2026-12-05', changes }];
  show(<NewsScreen {...{ news: withdrawn, titles, langs, discreet: false, actions }} />);
  expect(textsOf('.c')).toEqual([
    'Withdrawn. Out of date. Use: An old card',
    'Withdrawn. Out of date.',
  ]);
  await page.getByRole('button', { name: 'An old card' }).click();
  expect(asked).toEqual([['openCard', 'consulting/old']]);
});

test('a card in another language than the panel is marked as such, and so is what to use instead', () => {
  const useInstead = 'consulting/old';
  const gone = {
    change: 'withdrawn',
    id: 'a/b',
    title: 'Gone',
    reason: 'Old',
    useInstead,
  } as const;
  show(look([...news, { released: '2026-12-06', changes: [gone] }]));
  const marked = [...document.querySelectorAll('main [lang]')];
  expect(marked.map((one) => [one.textContent, one.getAttribute('lang')])).toEqual([
    ['An old card', 'cy'],
    ['An old card', 'cy'],
  ]);
});

test('with no news it says so', () => {
  show(look([]));
  expect(textOnPage()).toContain('Nothing has changed since this computer got these cards.');
});

test('in discreet view it names no card, and says why', () => {
  show(look(news, true));
  expect(textOnPage()).toBe(
    'What’s new\n\nWhat’s new names topics. Leave discreet view to read it.',
  );
});

test('axe finds no fault', async () => {
  await expectNoFaults({ news: look(news), none: look([]), discreet: look(news, true) });
});
