import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CardScreen } from '#components/panel/CardScreen.tsx';
import type { CardScreenView } from '#lib/panel/screens.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard, anAdjustment, aPathway } from '../../support/a-card.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, findFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';
import { aCardScreen, aCardView, aRow, aSlot } from '../../support/ui/views.ts';

const rich = aCard({
  contentNotes: ['abuse', 'self-harm-or-suicide'],
  risk: true,
  folded: { heading: 'Signs of harm', lines: ['A hard line.'] },
  forYou: ['Take a minute.'],
  toVerify: ['claim-1', 'claim-2'],
  slots: [aSlot({ ask: 'who leads on safeguarding' })],
  pathway: 'pathway/adult-at-risk',
  related: ['reception/quiet-place'],
});
const rows = [aRow(aPathway()), aRow(anAdjustment())];
const richView = aCardView(rich, {
  adoption: { situation: 's', by: 'Hill Road', role: 'manager', day: '2026-11-01' },
  row: (id) => rows.filter((row) => row.id === id),
});
const { actions } = notedActions();

function shown(view: CardScreenView): readonly Asked[] {
  const noted = notedActions();
  show(<CardScreen view={view} actions={noted.actions} />);
  return noted.asked;
}

const button = (name: string) => page.getByRole('button', { name });

test('a card stands in its fixed order: lines, who made it, notes, parts, ways on, folds', () => {
  shown(aCardScreen(richView));
  const order = [
    'Start safe',
    'Say who you are.',
    'Starter card, drafted from published work.',
    'Adopted by Hill Road, manager, 1 Nov 2026',
    'Content note: abuse and self-harm or suicide. Details of harm are folded.',
    '2 facts here must be checked by a clinician before use.',
    'Words that can help',
    'Not set up here: who leads on safeguarding',
    'Who to call',
    'Related cards',
    'Signs of harm',
    'Afterwards, for you',
    'Why this card, its sources, and who signed',
    'Something unsafe or wrong here? Tell: Your safety lead',
  ].map((words) => textOnPage().indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('one strip says what may be hard to read and what is to be checked', () => {
  shown(aCardScreen(richView));
  expect(textsOf('.strip')).toEqual([
    'Content note: abuse and self-harm or suicide. Details of harm are folded. 2 facts here must be checked by a clinician before use.',
  ]);
  shown(aCardScreen(aCardView(aCard({ toVerify: ['claim-1'] }))));
  expect(textsOf('.strip')).toEqual(['One fact here must be checked by a clinician before use.']);
});

test('a plain card has no strips, no ways on and no empty folds', () => {
  shown(aCardScreen());
  expect(document.querySelectorAll('.strip, nav')).toHaveLength(0);
  expect(textsOf('summary')).toEqual(['Why this card, its sources, and who signed']);
});

test('one content note with nothing folded says only what it is about', () => {
  shown(aCardScreen(aCardView(aCard({ contentNotes: ['racism'] }))));
  expect(textsOf('.strip')).toEqual(['Content note: racism.']);
});

test('details of harm are folded until somebody opens them', async () => {
  shown(aCardScreen(richView));
  await expect.element(page.getByText('A hard line.')).not.toBeVisible();
  await page.getByText('Signs of harm').click();
  await expect.element(page.getByText('A hard line.')).toBeVisible();
});

test('the sources of the card are under its reason, and only its own', async () => {
  shown(aCardScreen());
  await page.getByText('Why this card, its sources, and who signed').click();
  await expect.element(page.getByText('It helps.')).toBeVisible();
  await expect.element(page.getByRole('link')).toHaveAttribute('href', 'https://example.org/study');
});

test('whom to call and related cards open those cards', async () => {
  const asked = shown(aCardScreen(richView));
  await button('Adult at risk Say who you are.').click();
  await button('Quiet place to wait').click();
  expect(asked).toEqual([
    ['openCard', 'pathway/adult-at-risk'],
    ['openCard', 'reception/quiet-place'],
  ]);
});

test('how it is done here is written, or changed where it was written', async () => {
  const asked = shown(aCardScreen());
  await button('Write how we do it here').click();
  const annotation = aNote(layered(aCard()));
  shown(aCardScreen(aCardView(aCard(), { annotation })));
  await expect.element(button('Change how we do it here')).toBeVisible();
  expect(asked).toEqual([['openLocal', 'consulting/start-safe']]);
});

test('while a card is read there is an empty page, and nothing to press', () => {
  shown({ ...aCardScreen(), card: undefined });
  expect(document.querySelector('#panel')?.innerHTML).toBe('<main></main>');
});

test('in a narrow panel words, boxes and what is folded begin at one edge', async () => {
  await page.viewport(320, 800);
  shown(aCardScreen(richView));
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const edge = document.querySelector('.here')?.getBoundingClientRect().left;
  expect(edge).toBe(12);
  const folded = [...document.querySelectorAll('details > div > :first-child')];
  expect(folded.length).toBeGreaterThan(0);
  for (const one of folded) expect(one.getBoundingClientRect().left).toBe(edge);
  await page.viewport(360, 800);
});

test('when a review is due is never broken over two lines', async () => {
  shown(aCardScreen(richView));
  for (const width of [300, 320, 340, 360]) {
    await page.viewport(width, 800);
    expect(document.querySelector('.byline .due')?.getBoundingClientRect().height).toBeLessThan(20);
  }
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    plain: <CardScreen view={aCardScreen()} actions={actions} />,
    rich: <CardScreen view={aCardScreen(richView)} actions={actions} />,
  });
});

test.each([
  [
    'the people whose keys signed its release',
    { signers: [{ role: 'lived-experience', name: 'Riverside Voices' }], released: '2026-11-01' },
    [
      'Release 2026.11, which this card came with, was signed by:',
      'Lived experience: Riverside Voices',
    ],
  ],
  [
    'nobody, where the card comes with the program',
    { signers: [] },
    ['Nobody has signed this card yet. It comes with Foreword, as a draft from published work.'],
  ],
] as const)('a card names who signed: %s', async (_, signed, said) => {
  shown(aCardScreen(richView, { signed }));
  await page.getByText('Why this card, its sources, and who signed').click();
  await expect.element(page.getByRole('heading', { name: 'Who signed' })).toBeVisible();
  for (const words of said) expect(textOnPage()).toContain(words);
  expect(await findFaults()).toEqual([]);
});

test('a card that the practice wrote says nothing of who signed', async () => {
  shown(aCardScreen(richView));
  await page.getByText('Why this card, its sources, and who signed').click();
  await expect.element(page.getByRole('heading', { name: 'Who signed' })).not.toBeInTheDocument();
});
