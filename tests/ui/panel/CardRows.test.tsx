import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CardRows } from '#components/panel/CardRows.tsx';
import type { RowView } from '#lib/panel/row-view.ts';
import type { Excerpt } from '#lib/search/excerpt.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard } from '../../support/a-card.ts';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, OnPage, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';
import { aRow } from '../../support/ui/views.ts';

const match: NonNullable<RowView['match']> = {
  title: { field: 'title', text: 'Start safe', marks: [[6, 10]] },
  excerpt: { field: 'leaveOut', text: 'Do not ask why.', marks: [[7, 10]] },
};
const found = aRow(aCard(), { match });
const late = aRow(aCard({ reviewBy: '2026-11-01' }));
const pastReview = { review: late.review, reviewBy: late.reviewBy };
const { actions } = notedActions();

function rows(row: RowView, rest: { discreet?: boolean; withCue?: boolean } = {}) {
  return (
    <OnPage>
      <CardRows rows={[row]} actions={actions} discreet={false} {...rest} />
    </OnPage>
  );
}

test('a row opens its card', async () => {
  const { actions, asked } = notedActions();
  show(<CardRows rows={[aRow()]} actions={actions} discreet={false} />);
  await page.getByRole('button', { name: 'Start safe Say who you are.' }).click();
  expect(asked).toEqual([['openCard', 'consulting/start-safe']]);
});

test('a long list is shown in runs, and each row says where it stands in the whole', async () => {
  const many = Array.from({ length: 45 }, (_, n) => aRow(aCard({ id: `consulting/made-${n}` })));
  const list = <CardRows rows={many} actions={actions} discreet={false} />;
  show(<OnPage>{list}</OnPage>);
  expect(page.getByRole('list').elements()).toHaveLength(3);
  const rowsThere = page.getByRole('listitem').elements();
  expect(rowsThere).toHaveLength(45);
  expect(rowsThere.map((row) => row.getAttribute('aria-posinset'))).toEqual(
    many.map((_, n) => String(n + 1)),
  );
  expect(new Set(rowsThere.map((row) => row.getAttribute('aria-setsize')))).toEqual(
    new Set(['45']),
  );
  await expectNoFaults({ long: <OnPage>{list}</OnPage> });
});

test('a row of a long list looks and is named like one of a short list', async () => {
  const titles = [
    'Start safe',
    'A title that is so long that in a narrow panel it takes more lines',
  ];
  const some = titles.map((title, n) => aRow(aCard({ id: `consulting/made-${n}`, title })));
  const looks = async (rows: readonly RowView[]) => {
    show(
      <OnPage>
        <CardRows rows={rows} actions={actions} discreet={false} />
      </OnPage>,
    );
    for (const title of titles) {
      const name = `${title} Say who you are.`;
      await expect.element(page.getByRole('button', { name, exact: true }).first()).toBeVisible();
    }
    return [...document.querySelectorAll('.row')].slice(0, titles.length).map(lookOf);
  };
  const few = await looks(some);
  expect(few[0]?.height).not.toBe(few[1]?.height);
  expect(await looks(Array.from({ length: 60 }, (_, n) => some[n % 2] ?? aRow()))).toEqual(few);
});

test('a row of a run is the same whether it is copied or made, and opens its card', async () => {
  const { actions, asked } = notedActions();
  const many = Array.from({ length: 60 }, (_, n) => aRow(aCard({ id: `consulting/made-${n}` })));
  // A tag is in no row that can be copied, and keeps its whole run from it.
  const tagged = many.map((row, n) => (n === 25 ? { ...row, ...pastReview } : row));
  const markupOf = (rows: readonly RowView[]) => {
    show(<CardRows rows={rows} actions={actions} discreet={false} />);
    return [...document.querySelectorAll('li')].map((row) => row.outerHTML);
  };
  const copied = markupOf(many);
  await page.getByRole('button').nth(21).click();
  const mixed = markupOf(tagged);
  await page.getByRole('button').nth(21).click();
  await page.getByRole('button').nth(45).click();
  expect(mixed.toSpliced(25, 1)).toEqual(copied.toSpliced(25, 1));
  expect(mixed[25]).toContain('Past review');
  const opened = ['consulting/made-21', 'consulting/made-21', 'consulting/made-45'];
  expect(asked).toEqual(opened.map((id) => ['openCard', id]));
});

test('a run says what its rows say by now, and leaves those alone that say the same', () => {
  const many = Array.from({ length: 60 }, (_, n) => aRow(aCard({ id: `consulting/made-${n}` })));
  const list = (rows: readonly RowView[], discreet: boolean) =>
    show(<CardRows rows={rows} actions={actions} discreet={discreet} />);
  list(many, false);
  const focused = document.querySelector<HTMLElement>('[data-row="consulting/made-30"]');
  focused?.focus();
  list(
    many.map((row, n) => ({ ...row, title: n === 50 ? 'Another title' : row.title })),
    false,
  );
  expect(document.activeElement).toBe(focused);
  expect(textOnPage()).toContain('Another title');
  list(many.slice(1), true);
  expect(document.querySelectorAll('.row')).toHaveLength(59);
  expect(textOnPage()).not.toMatch(/Start safe|Another title/);
});

test('whoever is at a row stays at it where another of its run changes, comes or goes', () => {
  const many = Array.from({ length: 60 }, (_, n) => aRow(aCard({ id: `consulting/made-${n}` })));
  const list = (rows: readonly RowView[]) =>
    show(<CardRows rows={rows} actions={actions} discreet={false} />);
  const [row, at] = ['consulting/made-30', () => document.activeElement?.getAttribute('data-row')];
  list(many);
  document.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus();
  list(many.map((one, n) => ({ ...one, title: n === 25 ? 'Another title' : one.title })));
  expect(at()).toBe(row);
  list(many.toSpliced(22, 1));
  expect(at()).toBe(row);
  list([...many.slice(0, 5), aRow(aCard({ id: 'consulting/come' })), ...many.slice(5)]);
  expect(at()).toBe(row);
});

/** The size of a row, and where its cue stands in it; how both look. */
function lookOf(row: Element) {
  const [whole, cue] = [row, row.querySelector('.c') ?? row].map((one) => ({
    box: one.getBoundingClientRect(),
    style: getComputedStyle(one),
  }));
  const title = getComputedStyle(row.querySelector('.t') ?? row);
  return {
    width: whole?.box.width,
    height: whole?.box.height,
    cueAt: (cue?.box.y ?? 0) - (whole?.box.y ?? 0),
    cueHeight: cue?.box.height,
    cue: [cue?.style.color, cue?.style.font],
    title: [title.color, title.font, title.textWrap],
  };
}

test('a row has its first line as cue, unless it is to have none', () => {
  show(rows(aRow()));
  expect(textsOf('.c')).toEqual(['Say who you are.']);
  show(rows(aRow(), { withCue: false }));
  expect(textsOf('.c')).toEqual([]);
});

test('what was found is marked in the title and in the part that holds it, which is named', () => {
  show(rows(found));
  expect(textsOf('mark')).toEqual(['safe', 'ask']);
  expect(textsOf('.c')).toEqual(['Leave out: Do not ask why.']);
});

test('a find in the title, or in a part without a name, is not named', () => {
  const excerpt: Excerpt = { field: 'why', text: 'It helps people.', marks: [[0, 2]] };
  show(rows(aRow(aCard(), { match: { ...match, excerpt } })));
  expect(textsOf('.c')).toEqual(['It helps people.']);
  show(rows(aRow(aCard(), { match: { ...match, excerpt: match.title } })));
  expect(textsOf('.c')).toEqual(['Say who you are.']);
});

test('a card past its review says so in words, with a tag', () => {
  show(rows(late));
  expect(textsOf('.tag')).toEqual(['Past review']);
  expect(textsOf('.c')).toEqual([
    'Review was due 1 Nov 2026. Check local details before you rely on them.',
  ]);
});

test('a discreet row has the neutral title and the first line, with no marks and no tag', () => {
  show(rows({ ...found, ...late, match }, { discreet: true }));
  expect(textOnPage().split('\n').slice(-2)).toEqual(['Before we start', 'Say who you are.']);
  expect(document.querySelector('mark, .tag')).toBeNull();
  expect(textOnPage()).not.toMatch(/Start safe|ask why|review/);
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    plain: rows(aRow()),
    found: rows(found),
    'past review': rows(late),
    discreet: rows(found, { discreet: true }),
  });
});
