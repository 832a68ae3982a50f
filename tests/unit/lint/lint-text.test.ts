import { expect, test } from 'vitest';
import { lintText } from '#lib/lint/lint-text.ts';

function rulesIn(text: string, field: string): string[] {
  return lintText(text, field).map(({ rule }) => rule);
}

test('a word may be quoted where words to leave out stand', () => {
  for (const field of ['leaveOut', 'noNeedToAsk', 'insteadOf']) {
    expect(rulesIn('“Why didn’t you come?” “Non-compliant.” “The homeless.”', field)).toEqual([]);
  }
  expect(rulesIn('Non-compliant.', 'say')).toEqual(['blames-for-choice']);
});

test('a word may be named in a reason, and be told not to be used', () => {
  expect(rulesIn('“Refuses” is among the words that stigmatise.', 'why')).toEqual([]);
  expect(rulesIn('NHS style does not use BAME.', 'why')).toEqual([]);
  expect(rulesIn('Write “says”, not “alleges”.', 'afterwards')).toEqual([]);
  expect(rulesIn('Never tell anyone to calm down.', 'steps')).toEqual([]);
});

test('speech that staff are told to use is read as speech', () => {
  expect(rulesIn('Say: “You must fill in this form.”', 'ifTooMuch')).toEqual(['orders']);
  expect(rulesIn('You must tell the police if the girl is under 18.', 'how')).toEqual([]);
});

test('the same words are innocent of other things', () => {
  const innocent = [
    'Two practices refused registration.',
    'Wash with clean hands, and wear a clean glove.',
    'The firewall denies access to the website.',
    'Your DNA test is back.',
    'It was a difficult conversation.',
    'We failed to tell you about the change.',
    'The website is non-compliant.',
  ];
  for (const text of innocent) expect(rulesIn(text, 'text'), text).toEqual([]);
});

test('curly and straight marks are read alike', () => {
  expect(rulesIn("Why didn't you come?", 'say')).toEqual(['asks-why']);
  expect(rulesIn('Why didn’t you come?', 'say')).toEqual(['asks-why']);
});

test('a finding says where, why and what instead', () => {
  const text = 'His brother committed suicide.';
  expect(lintText(text, 'afterwards')).toEqual([
    {
      rule: 'suicide-words',
      severity: 'fix',
      field: 'afterwards',
      text: 'committed suicide',
      start: 12,
      end: 29,
      why: 'It speaks of wrongdoing, of failing, or of a show. Being alive is no failure.',
      instead: 'died by suicide',
    },
  ]);
});

test('harm is named in no line that the person may read or hear in a full room', () => {
  for (const field of ['lines.0', 'sayQuietly']) {
    expect(rulesIn('Ask if there is violence at home.', field)).toEqual(['shoulder-test']);
  }
  expect(rulesIn('Ask if there is violence at home.', 'afterwards')).toEqual([]);
});

test('a discreet title names no topic', () => {
  expect(rulesIn('Smear tests', 'discreetTitle')).toEqual(['discreet-topic']);
  expect(rulesIn('Before we start', 'discreetTitle')).toEqual([]);
});

test('twenty words are enough for a sentence, and three ideas for an entry', () => {
  const twenty = Array.from({ length: 20 }, () => 'word').join(' ');
  expect(rulesIn(`${twenty}.`, 'say')).toEqual([]);
  expect(rulesIn(`${twenty} more.`, 'say')).toEqual(['too-long']);
  expect(rulesIn('Sit. Wait. Read.', 'say')).toEqual([]);
  expect(rulesIn('Sit. Wait. Read. Sign.', 'say')).toEqual(['too-much']);
});

test('a short form is fine once it is explained', () => {
  expect(rulesIn('Send it to MARAC.', 'how')).toEqual(['unknown-words']);
  expect(rulesIn('Send it to the risk conference (MARAC).', 'how')).toEqual([]);
});

test('what looks like patient data is found anywhere but in a local phone, place or link', () => {
  for (const field of ['say', 'leaveOut', 'why', 'made.thanks.0', 'text']) {
    expect(rulesIn('Ring Mrs Khan.', field)).toEqual(['patient-data']);
  }
  for (const field of ['phone', 'place', 'link', 'slots.phone']) {
    expect(rulesIn('0117 496 0123', field)).toEqual([]);
  }
});
