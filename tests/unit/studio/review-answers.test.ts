import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswers } from '#lib/studio/review-answers.ts';
import { anAnswersFile } from '../../support/an-answers-file.ts';

const pack = { code: 'a1b2c3d4', cards: 3 };
const refusalOf = (text: string) => {
  const read = readAnswers(text, pack);
  return read.ok ? undefined : read.refusal;
};

test('answers come back as the file that the pack saves', () => {
  const answers = [
    { card: 3, answer: 'change' as const, note: 'Not the corner.' },
    { card: 1, answer: 'fine' as const, note: '' },
  ];
  const read = readAnswers(anAnswersFile(pack.code, answers), pack);
  expect(read).toEqual({ ok: true, value: { pack: pack.code, answers } });
});

test('answers come back as a message, quoted and spaced as messages are', () => {
  const message = [
    '',
    '> Foreword review A1B2C3D4',
    '',
    '> 1 fine',
    '2. change this: Not the corner. Some of us need to see the door.',
    '3) Pass',
    'Name: Riverside Voices',
  ].join('\r\n');
  expect(readAnswers(message, pack)).toEqual({
    ok: true,
    value: {
      pack: pack.code,
      name: 'Riverside Voices',
      answers: [
        { card: 1, answer: 'fine', note: '' },
        { card: 2, answer: 'change', note: 'Not the corner. Some of us need to see the door.' },
        { card: 3, answer: 'pass', note: '' },
      ],
    },
  });
});

test('answers from a pack in Welsh come back in Welsh', () => {
  const message =
    'Adolygiad Foreword a1b2c3d4\n1 iawn\n2 newid hwn: Nid y gornel.\n3 pasio\nEnw: Lleisiau';
  expect(readAnswers(message, pack)).toEqual({
    ok: true,
    value: {
      pack: pack.code,
      name: 'Lleisiau',
      answers: [
        { card: 1, answer: 'fine', note: '' },
        { card: 2, answer: 'change', note: 'Nid y gornel.' },
        { card: 3, answer: 'pass', note: '' },
      ],
    },
  });
});

test('a card that was left out is nowhere in the answers, and needs no reason', () => {
  const read = readAnswers('Foreword review a1b2c3d4\n2 fine', pack);
  expect(read.ok && read.value.answers.map(({ card }) => card)).toEqual([2]);
});

test.each([
  ['Dear trainer', { code: 'answers-damaged' }],
  ['{"schema":"foreword.answers/1"', { code: 'answers-damaged' }],
  ['{"schema":"foreword.answers/2"}', { code: 'answers-newer' }],
  ['{"schema":"foreword.answers/1","pack":"a1b2c3d4","answers":[{}]}', { code: 'answers-damaged' }],
  [
    '{"schema":"foreword.answers/1","pack":"a1b2c3d4","answers":[],"phone":"1"}',
    { code: 'answers-damaged' },
  ],
  [
    'Foreword review 00000000\n1 fine',
    { code: 'answers-other-pack', theirs: '00000000', ours: 'a1b2c3d4' },
  ],
  [
    'Foreword review a1b2c3d4\n1 perhaps',
    { code: 'answers-line-unclear', line: 2, text: '1 perhaps' },
  ],
  ['Foreword review a1b2c3d4\n4 fine', { code: 'answers-card-unknown', card: 4, cards: 3 }],
  ['Foreword review a1b2c3d4\n1 fine\n1 pass', { code: 'answers-card-twice', card: 1 }],
  ['Foreword review a1b2c3d4', { code: 'answers-empty' }],
  ['x'.repeat(400_001), { code: 'answers-too-long' }],
])('what is not clear is refused, and nothing of it is taken: %.40s', (text, refusal) => {
  expect(refusalOf(text)).toEqual(refusal);
});

test('a note holds nothing that hides or reorders words', () => {
  const hidden = 'one\u202e two\u0000\n three';
  const read = readAnswers(
    anAnswersFile(pack.code, [{ card: 1, answer: 'change', note: hidden }]),
    pack,
  );
  expect(read.ok && read.value.answers[0]?.note).toBe('one two three');
});

test('whatever text comes in, it is read or refused and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(typeof readAnswers(text, pack).ok).toBe('boolean');
    }),
  );
});
