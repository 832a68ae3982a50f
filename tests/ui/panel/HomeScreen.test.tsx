import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { HomeScreen } from '#components/panel/HomeScreen.tsx';
import type { HomeView } from '#lib/panel/screens.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard } from '../../support/a-card.ts';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textsOf } from '../../support/ui/stage.tsx';
import { aHome, aLocal, aRow, aSlot } from '../../support/ui/views.ts';

const situations = Array.from({ length: 8 }, (_, at) => ({
  id: `situation-${at}`,
  label: `Situation ${at}`,
  cue: `Cue ${at}`,
  discreetLabel: 'Before we start',
  cards: at === 0 ? 1 : 3,
  ...(at === 0 ? { card: 'consulting/only' } : {}),
}));
const pins = Array.from({ length: 4 }, (_, at) =>
  aRow(aCard({ id: `consulting/pin-${at}`, title: `Pin ${at}` })),
);
const consulting = aHome({ situations, pinned: pins });
const reception = aHome({
  role: 'reception',
  situations,
  tiles: [
    { id: 'reception/quiet-place', title: 'Quiet place', lang: 'en-GB', local: aLocal([aSlot()]) },
    { id: 'reception/call', title: 'A quick call', lang: 'en-GB', local: undefined },
  ],
});
const { actions } = notedActions();

function shown(view: HomeView): readonly Asked[] {
  const noted = notedActions();
  show(<HomeScreen view={view} actions={noted.actions} />);
  return noted.asked;
}

const nav = (name: string) => page.getByRole('navigation', { name });

test('the glance comes first and leads to its card, with who made it below', async () => {
  const asked = shown(consulting);
  const [first, second] = document.querySelector('main')?.children ?? [];
  expect([first?.className, second?.className]).toEqual(['glance', 'byline']);
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  expect(asked).toEqual([['openCard', 'consulting/start-safe']]);
});

test('Consulting shows three pins and six situations, then the way to all', async () => {
  const asked = shown(consulting);
  expect(nav('Pinned').getByRole('listitem').elements()).toHaveLength(3);
  expect(nav('Situations').getByRole('listitem').elements()).toHaveLength(6);
  await nav('Pinned').getByRole('button', { name: 'All 4' }).click();
  await nav('Situations').getByRole('button', { name: 'All 8' }).click();
  expect(asked).toEqual([
    ['openPage', 'pinned'],
    ['openPage', 'situations'],
  ]);
});

test('where every pin is in sight, the way to their page says what it is for', async () => {
  const { actions, asked } = notedActions();
  show(<HomeScreen view={aHome({ situations, pinned: pins.slice(0, 3) })} actions={actions} />);
  await nav('Pinned').getByRole('button', { name: 'Move or unpin' }).click();
  expect(asked).toEqual([['openPage', 'pinned']]);
});

test('six situations need no way to all of them', async () => {
  shown(aHome({ situations: situations.slice(0, 6) }));
  await expect.element(page.getByRole('button', { name: /^All / })).not.toBeInTheDocument();
});

test('a situation that one card answers opens that card, any other its list', async () => {
  const asked = shown(consulting);
  await page.getByRole('button', { name: 'Situation 0 Cue 0' }).click();
  await page.getByRole('button', { name: 'Situation 1 Cue 1' }).click();
  expect(asked).toEqual([
    ['openCard', 'consulting/only'],
    ['openSituation', 'situation-1'],
  ]);
});

test('Reception shows its tiles, then every situation', async () => {
  const asked = shown(reception);
  expect(textsOf('nav h2')).toEqual(['What would help?', 'What is happening?']);
  expect(nav('What is happening?').getByRole('listitem').elements()).toHaveLength(8);
  await nav('What would help?')
    .getByRole('button', { name: /Quiet place/ })
    .click();
  expect(asked).toEqual([['openCard', 'reception/quiet-place']]);
});

test('without pins and tiles there are no headings for them', () => {
  shown(aHome({ situations }));
  expect(textsOf('nav h2')).toEqual(['Situations']);
});

test('where every card of the view was withdrawn or hidden, it does not ask to adopt any', () => {
  shown({ ...consulting, glance: undefined, noneShown: true });
  expect(textsOf('h1')).toEqual(['No card to show in this view']);
});

test('where only adopted cards may show and none is adopted, it says so, with what to do', () => {
  shown({ ...consulting, glance: undefined });
  expect(textsOf('h1')).toEqual(['No card is adopted for this view yet']);
  expect(textsOf('.pagehead p')[0]).toContain('show all cards in Settings');
  expect(textsOf('nav h2')).toContain('Situations');
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    consulting: <HomeScreen view={consulting} actions={actions} />,
    reception: <HomeScreen view={reception} actions={actions} />,
    'none adopted': <HomeScreen view={{ ...consulting, glance: undefined }} actions={actions} />,
  });
});
