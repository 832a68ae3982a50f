import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Actions } from '#components/panel/actions.ts';
import { TellScreen } from '#components/panel/TellScreen.tsx';
import type { TellScreenView } from '#lib/panel/screens.ts';
import { tellWords } from '#lib/words/tell.ts';
import '../../../entrypoints/sidepanel/style.css';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, findFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';
import { aSummary } from '../../support/ui/views.ts';

const view: TellScreenView = {
  screen: 'tell',
  summary: aSummary(),
  safetyContact: 'Dr Example, ext. 204',
  halfTyped: '',
  mailTo: undefined,
};
const { actions } = notedActions();

function shown(rest: Partial<TellScreenView> = {}, answers: Partial<Actions> = {}) {
  const noted = notedActions({ tell: async () => undefined, ...answers });
  show(<TellScreen view={{ ...view, ...rest }} discreet={false} actions={noted.actions} />);
  return noted.asked;
}

const note = () => page.getByRole('textbox', { name: 'A note, if you like' });
const radio = (name: string) => page.getByRole('radio', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const named = (asked: readonly Asked[], name: string) => asked.filter((one) => one[0] === name);

/** The whole panel at the form to tell of a card. */
async function openForm() {
  const live = await showPanel();
  await live.panel.openCard('consulting/start-safe');
  await live.panel.openTell('consulting/start-safe');
  await expect.element(note()).toBeVisible();
  return live;
}

test('the choices are fixed, unsafe first, and none stands ready', () => {
  shown();
  expect(textsOf('.pick')).toEqual([
    'Unsafe or wrong',
    'Out of date',
    'Hard to follow',
    'Words that could hurt someone',
    'Something is missing',
    'This helped',
  ]);
  expect(document.querySelector(':checked')).toBeNull();
});

test('unsafe or wrong says whom to ring, and offers to hide the card here now', async () => {
  const asked = shown();
  await radio('Unsafe or wrong').click();
  expect(textOnPage()).toContain('Tell first: Dr Example, ext. 204');
  expect(textOnPage()).toContain('If someone is in danger now, ring 999.');
  expect(await findFaults()).toEqual([]);
  await button('Hide this card here now').click();
  await expect.element(page.getByText(/^This card is hidden here now\./)).toHaveFocus();
  await expect.element(note()).toBeVisible();
  await button('Show it again').click();
  await expect.element(button('Hide this card here now')).toBeVisible();
  expect(asked).toEqual([
    ['hideHere', aSummary(), 'Hidden as unsafe or wrong', 'This practice'],
    ['showHere', aSummary()],
  ]);
});

test('every other choice says nothing of the kind', async () => {
  shown();
  await radio('Unsafe or wrong').click();
  await radio('Out of date').click();
  expect(textOnPage()).not.toContain('999');
  await expect.element(button('Hide this card here now')).not.toBeInTheDocument();
});

test('what is told is the choice and the note; then it can be saved, mailed or left', async () => {
  const asked = shown();
  await radio('This helped').click();
  await note().fill('Line two & three?');
  await button('Keep this').click();
  await expect.element(page.getByText(tellWords.kept)).toHaveFocus();
  expect(named(asked, 'tell')).toEqual([['tell', aSummary(), 'this-helped', 'Line two & three?']]);
  const mail = page.getByRole('link', { name: 'Write as an email' }).element() as HTMLAnchorElement;
  const { protocol, pathname, searchParams } = new URL(mail.href);
  expect([protocol, pathname]).toEqual(['mailto:', '']);
  expect(searchParams.get('subject')).toBe('Foreword card: This helped');
  expect(searchParams.get('body')).toContain('Start safe (consulting/start-safe, edition 1)');
  expect(searchParams.get('body')).toContain('Line two & three?');
  await button('Save all as a file').click();
  await button('Back to the card').click();
  expect(asked.slice(-2)).toEqual([['saveFeedback'], ['openCard', 'consulting/start-safe']]);
  expect(await findFaults()).toEqual([]);
});

test.each([undefined, 'cards@example.org'])(
  'where no email opens, it says what to do instead, with mail to %s',
  async (mailTo) => {
    shown({ mailTo });
    await radio('Out of date').click();
    await button('Keep this').click();
    // Firefox's sidebar cannot ask which program to use: the press comes to nothing.
    await expect
      .element(
        page.getByText('If none opens, this browser knows of no mail program: save it as a file.'),
      )
      .toBeVisible();
    expect(await findFaults()).toEqual([]);
  },
);

test('half-typed words are kept as they are typed, and stand there again', async () => {
  const asked = shown({ halfTyped: 'I was about to' });
  await expect.element(note()).toHaveValue('I was about to');
  await note().fill('I was about to say');
  expect(named(asked, 'typeHalf')).toEqual([['typeHalf', 'I was about to say']]);
});

test('a note with an NHS number is refused in words, kept on screen, and nothing is kept', async () => {
  const { desk } = await openForm();
  await radio('Out of date').click();
  await note().fill('For 943 476 5919 it was wrong');
  await button('Keep this').click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(textsOf('[role=alert] p')).toEqual([
    'It seems to hold an NHS number. Your words are still here. Take out anything about a person, then keep it.',
  ]);
  await expect.element(note()).toHaveValue('For 943 476 5919 it was wrong');
  await expect.element(radio('Out of date')).toBeChecked();
  expect(await desk.parts.kept.read('feedback')).toBeUndefined();
  expect(await findFaults()).toEqual([]);
});

test('a note without a choice is refused softly, and the words stay', async () => {
  await openForm();
  await note().fill('Good words');
  await button('Keep this').click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(textsOf('[role=alert] p')[0]).toContain('Choose what you want to say first.');
  await expect.element(note()).toHaveValue('Good words');
  await radio('Unsafe or wrong').click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('it says that nothing is sent, takes 500 letters, and asks for nothing about a patient', async () => {
  shown();
  expect(textOnPage()).toContain('Foreword sends nothing by itself.');
  await expect.element(note()).toHaveAttribute('maxlength', '500');
  await expect.element(note()).toHaveAccessibleDescription('Leave out anything about a patient.');
});

test('in discreet view it names the neutral title only', () => {
  show(<TellScreen view={view} discreet actions={actions} />);
  expect(textOnPage()).toContain('Before we start');
  expect(textOnPage()).not.toContain('Start safe');
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    fresh: <TellScreen view={view} discreet={false} actions={actions} />,
    discreet: <TellScreen view={view} discreet actions={actions} />,
  });
});
