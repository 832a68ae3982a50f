import { expect, test } from 'vitest';
import { type Feedback, writeFeedbackFile } from '#lib/guidance/feedback.ts';
import { readFeedbackFile } from '#lib/guidance/read-feedback.ts';
import { groupByCard, receive, withNote } from '#lib/studio/inbox.ts';

const today = '2026-11-22';
const told = (rest: Partial<Feedback> = {}): Feedback => ({
  card: 'reception/quiet-place',
  rev: 1,
  choice: 'hard-to-follow',
  note: 'Line 2 is long.',
  role: 'reception',
  day: '2026-11-20',
  ...rest,
});
const fileOf = (...feedback: Feedback[]) => {
  const file = readFeedbackFile(writeFeedbackFile(feedback, 'Elm Street'));
  if (!file.ok) throw new Error(file.refusal.code);
  return file.value;
};

test('what the panel writes is read in, once, however often the file comes', () => {
  const first = receive([], fileOf(told(), told({ note: 'Another.' })), today);
  expect([first.fresh, first.same]).toEqual([2, 0]);
  const again = receive(first.notes, fileOf(told(), told({ note: 'A third.' })), today);
  expect([again.fresh, again.same]).toEqual([1, 1]);
  expect(again.notes.map(({ note }) => note)).toEqual(['Line 2 is long.', 'Another.', 'A third.']);
});

test('what looks like patient data is taken out before anything is kept', () => {
  const note = 'NHS number 999 000 0018 was upset by it.';
  const { notes, taken } = receive([], fileOf(told({ note })), today);
  expect(taken).toEqual(['nhs-number']);
  expect(notes[0]?.note).toBe('NHS number [taken out] was upset by it.');
  expect(receive(notes, fileOf(told({ note })), today).fresh).toBe(0);
});

test('cards with something unsafe come first; a card that was answered comes last', () => {
  const { notes } = receive(
    [],
    fileOf(
      told({ card: 'a/many' }),
      told({ card: 'a/many', note: 'Again.' }),
      told({ card: 'b/unsafe', choice: 'unsafe-or-wrong' }),
      told({ card: 'c/thanks', choice: 'this-helped' }),
    ),
    today,
  );
  expect(groupByCard(notes).map(({ card }) => card)).toEqual(['b/unsafe', 'a/many', 'c/thanks']);
  const unsafe = notes.findIndex(({ card }) => card === 'b/unsafe');
  const answered = withNote(notes, unsafe, { state: 'answered', answer: 'Withdrawn today.' });
  expect(groupByCard(answered).map(({ card }) => card)).toEqual(['a/many', 'c/thanks', 'b/unsafe']);
});

test.each([
  ['not json', 'feedback-file-damaged'],
  ['[]', 'feedback-file-damaged'],
  ['{"schema":"foreword.feedback/2"}', 'feedback-file-newer'],
  ['{"schema":"foreword.feedback/1","practice":"","feedback":[{}]}', 'feedback-file-not-valid'],
  [`{"schema":"foreword.feedback/1","x":"${'y'.repeat(4_000_001)}"}`, 'feedback-file-damaged'],
])('a file that is not feedback is refused: %.40s', (text, code) => {
  const read = readFeedbackFile(text);
  expect(read.ok ? 'taken' : read.refusal.code).toBe(code);
});
