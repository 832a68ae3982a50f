import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AllScreen, SituationsScreen } from '#components/panel/ListScreens.tsx';
import { SituationScreen } from '#components/panel/SituationScreen.tsx';
import '../../../entrypoints/sidepanel/style.css';
import { aCardOfEachKind, aGuidance } from '../../support/a-card.ts';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';
import { aRow } from '../../support/ui/views.ts';

const situation = {
  id: 'tells-you',
  label: 'Someone tells you about abuse',
  cue: 'Believe them',
  discreetLabel: 'Listening',
  cards: 2,
};
const situations = [situation, { ...situation, id: 'only', label: 'One card', card: 'c/one' }];
const rows = aCardOfEachKind().map((card) => aRow(card));
const { actions } = notedActions();

function situationPage(discreet = false, there = true) {
  return (
    <SituationScreen
      situation={there ? situation : undefined}
      rows={rows.slice(0, 2)}
      adoption={undefined}
      practiceName=""
      discreet={discreet}
      actions={actions}
    />
  );
}

function all(hidden: boolean, discreet = false) {
  const groups = [
    { audience: 'consulting' as const, rows: rows.slice(0, 1) },
    { audience: 'practice' as const, rows: [aRow(aGuidance())] },
  ];
  const hiddenHere = hidden ? rows.slice(1, 2) : [];
  return (
    <AllScreen groups={groups} hiddenHere={hiddenHere} discreet={discreet} actions={actions} />
  );
}

test('every situation leads to its cards, or to its one card', async () => {
  const { actions, asked } = notedActions();
  show(<SituationsScreen situations={situations} discreet={false} actions={actions} />);
  await page.getByRole('button', { name: 'Someone tells you about abuse Believe them' }).click();
  await page.getByRole('button', { name: /^One card/ }).click();
  expect(asked).toEqual([
    ['openSituation', 'tells-you'],
    ['openCard', 'c/one'],
  ]);
});

test('in discreet view a situation has its neutral name, and no cue', () => {
  show(<SituationsScreen situations={[situation]} discreet actions={actions} />);
  expect(textsOf('.row')).toEqual(['Listening']);
});

test('a situation shows its cards, and whether the practice adopted them', async () => {
  show(situationPage());
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(situation.label);
  expect(textsOf('.row .t')).toEqual(['Start safe', 'Quiet place to wait']);
  await expect.element(page.getByRole('button', { name: /^Adopt these cards/ })).toBeVisible();
});

test('a discreet situation names no topic, and cannot be adopted from there', () => {
  show(situationPage(true));
  expect(textOnPage()).not.toMatch(/abuse|Believe|Start safe|Quiet place|Adopt/);
  expect(textsOf('h1')).toEqual(['Listening']);
});

test('a situation that is gone has a heading and no way to adopt it', () => {
  show(situationPage(false, false));
  expect(textsOf('h1')).toEqual(['Situations']);
  expect(document.querySelector('.link')).toBeNull();
});

test('all cards stand by whom they are for, each with its number, hidden ones last', () => {
  show(all(true));
  expect(textsOf('h2')).toEqual(['Consulting: 1', 'For the whole practice: 1', 'Hidden here']);
  show(all(false));
  expect(textsOf('h2')).not.toContain('Hidden here');
});

test('all cards in discreet view have neutral titles only', () => {
  show(all(true, true));
  expect(new Set(textsOf('.row .t'))).toEqual(new Set(['Before we start']));
});

test('axe finds no fault', async () => {
  const list = (discreet: boolean) => (
    <SituationsScreen situations={situations} discreet={discreet} actions={actions} />
  );
  await expectNoFaults({
    situations: list(false),
    'discreet situations': list(true),
    situation: situationPage(),
    'discreet situation': situationPage(true),
    'all cards': all(true),
    'all cards, discreet': all(true, true),
  });
});

test('the name and the cue of a situation in another language are marked as that', () => {
  const welsh = { ...situation, label: 'Rhywun yn sôn am gam-drin', lang: 'cy' };
  show(
    <SituationScreen
      situation={welsh}
      rows={[]}
      adoption={undefined}
      practiceName=""
      discreet={false}
      actions={actions}
    />,
  );
  for (const words of [welsh.label, welsh.cue])
    expect(page.getByText(words).element()).toHaveProperty('lang', 'cy');
});
