import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PracticeScreen } from '#components/panel/PracticeScreen.tsx';
import { noPractice } from '#lib/guidance/practice.ts';
import { writePracticeFile } from '#lib/guidance/practice-file.ts';
import type { ScreenView } from '#lib/panel/screens.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aHiding, aNote, layered } from '../../support/an-overlay.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';

type PracticeView = Extract<ScreenView, { screen: 'practice' }>;

const practice = aPractice(
  [aNote(layered(aCard())), aNote(layered(anAdjustment())), aHiding(layered(aCard()))],
  {
    sites: [{ id: 'north', name: 'North surgery' }],
    adopted: [{ situation: 'tells-you', by: 'Hill Road', role: 'manager', day: '2026-11-01' }],
  },
);
const told = {
  card: 'consulting/start-safe',
  rev: 1,
  choice: 'this-helped',
  note: '',
  role: 'consulting',
  day: '2026-11-01',
} as const;
const empty: PracticeView = {
  screen: 'practice',
  practice: noPractice,
  incoming: undefined,
  feedback: [],
  keptFrom: undefined,
  overlays: [],
  fetched: undefined,
};
const full: PracticeView = { ...empty, practice, feedback: [told, told] };
const { actions } = notedActions();

function shown(view: PracticeView): readonly Asked[] {
  const noted = notedActions();
  show(<PracticeScreen view={view} actions={noted.actions} />);
  return noted.asked;
}

const button = (name: string) => page.getByRole('button', { name });

async function bringIn(text: string): Promise<void> {
  const file = new File([text], 'ours.foreword');
  await userEvent.upload(page.getByLabelText('Bring in a practice file'), file);
}

test('it counts what this practice wrote; what it hid is no note', () => {
  shown(full);
  expect(textsOf('dd')).toEqual(['Hill Road Surgery', '2 cards', '1 situation']);
  shown(empty);
  expect(textsOf('dd')).toEqual([
    'Not named yet. The first local note asks for it.',
    '0 cards',
    '0 situations',
  ]);
});

test('it says where all of it is kept, and saves it as a file', async () => {
  const asked = shown(full);
  expect(textOnPage()).toContain('Kept in this browser, for this computer login.');
  await button('Save the practice file').click();
  expect(asked).toEqual([['savePractice']]);
});

test('in a private window it says that all of it goes, and how to keep it', () => {
  show(<PracticeScreen view={full} actions={notedActions().actions} privateWindow />);
  expect(textOnPage()).toContain('it goes when the last private window closes. Save the file');
  expect(textOnPage()).not.toContain('Kept in this browser');
});

test('a file that is brought in is read, and the same file can be brought in again', async () => {
  const asked = shown(full);
  await bringIn('{"one":1}');
  await bringIn('{"one":1}');
  await expect
    .poll(() => asked)
    .toEqual([
      ['readIncoming', '{"one":1}'],
      ['readIncoming', '{"one":1}'],
    ]);
});

test('the way to a file can be reached by key, and has a name', async () => {
  shown(full);
  button('Save the practice file').element().focus();
  await userEvent.tab();
  await expect.element(page.getByLabelText('Bring in a practice file')).toHaveFocus();
});

test('what was told can be saved and removed, where anything was', async () => {
  const asked = shown(full);
  expect(textOnPage()).toContain('2 notes kept on this computer.');
  await button('Save as a file').click();
  await button('Remove them here').click();
  expect(asked).toEqual([['saveFeedback']]);
  await page.getByRole('button', { name: 'Remove them', exact: true }).click();
  expect(asked).toEqual([['saveFeedback'], ['clearFeedback']]);
  shown(empty);
  expect(textOnPage()).toContain('No notes about cards are kept on this computer.');
  await expect.element(button('Save as a file')).not.toBeInTheDocument();
});

test('a damaged file is refused in words, and nothing changes', async () => {
  const { panel, desk } = await showPanel({ practice });
  panel.openPage('practice');
  await expect.element(page.getByRole('heading', { name: 'Our practice' })).toBeVisible();
  const file = await writePracticeFile(practice);
  await bringIn(file.replace('Ask at room 3.', 'Ask at room 9.'));
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(textOnPage()).toContain('practice-file-damaged');
  expect(await desk.parts.kept.read('practice')).toBeUndefined();
  expect(textsOf('dd')[1]).toBe('2 cards');
});

test('buildings are kept by name, and the page says so', async () => {
  const { panel } = await showPanel({ practice });
  panel.openPage('practice');
  await page.getByRole('textbox', { name: 'Names of your buildings' }).fill('North\n\n South ');
  await button('Save buildings').click();
  await expect.element(page.getByText('Saved.')).toBeVisible();
  panel.openPage('settings');
  const group = page.getByRole('group', { name: 'This computer’s building' });
  await expect.element(group.getByRole('radio', { name: 'South' })).toBeVisible();
  expect(group.getByRole('radio').elements()).toHaveLength(3);
});

test('two buildings of one name are refused in words, and the list stays as typed', async () => {
  const { panel } = await showPanel({ practice });
  panel.openPage('practice');
  const field = page.getByRole('textbox', { name: 'Names of your buildings' });
  await field.fill('North\nSouth\nnorth ');
  await button('Save buildings').click();
  await expect.element(page.getByText(/^Two buildings have the same name/)).toBeVisible();
  await expect.element(field).toHaveValue('North\nSouth\nnorth ');
});

test('a building’s name that is too long is refused in words, and stays as typed', async () => {
  const { panel } = await showPanel({ practice });
  panel.openPage('practice');
  const field = page.getByRole('textbox', { name: 'Names of your buildings' });
  await field.fill('x'.repeat(80));
  await button('Save buildings').click();
  await expect.element(page.getByText(/^Something is too long/)).toBeVisible();
  await expect.element(field).toHaveValue('x'.repeat(80));
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    full: <PracticeScreen view={full} actions={actions} />,
    empty: <PracticeScreen view={empty} actions={actions} />,
  });
});

test('a file at its address that could not be used is told here, with why and a code', () => {
  const keptFrom = 'https://elm.example.org/ours.foreword';
  const at = Date.UTC(2026, 10, 21, 6, 1);
  const refusal = { code: 'practice-file-foreign', theirs: 'Elm', ours: 'Hill Road' } as const;
  shown({ ...empty, keptFrom, fetched: { address: keptFrom, at, refusal } });
  expect(textOnPage()).toContain('Last fetched 21 Nov 2026, 06:01 UTC. The file was not used.');
  expect(textOnPage()).toContain('It is from Elm.');
  expect(textOnPage()).toContain('Code: practice-file-foreign.');
});
