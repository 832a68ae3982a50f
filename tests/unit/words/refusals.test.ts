import { expect, test } from 'vitest';
import type { PracticeFileRefusal } from '#lib/guidance/practice-file.ts';
import { localRefusals } from '#lib/words/local-form.ts';
import { notUsedInWords, notUsedReport } from '#lib/words/not-used.ts';
import { noticeWords } from '#lib/words/notices.ts';
import { practiceFileRefusal } from '#lib/words/practice.ts';
import { sourceInWords } from '#lib/words/sources.ts';
import { mailDraft, tellRefusal } from '#lib/words/tell.ts';
import { aSource } from '../../support/a-front.ts';

const practiceFiles: readonly PracticeFileRefusal[] = [
  { code: 'practice-file-damaged' },
  { code: 'practice-file-newer' },
  { code: 'practice-file-not-valid', faults: [{ path: 'entries.0.day', code: 'not-a-day' }] },
  { code: 'practice-file-foreign', theirs: 'Hill Road', ours: 'Low Street' },
  { code: 'practice-file-too-much' },
];

test.each(practiceFiles.map((refusal) => [refusal.code, refusal] as const))(
  'the refusal %s says that nothing was lost and what to do, without jargon',
  (code, refusal) => {
    const said = practiceFileRefusal(refusal);
    expect(said.code).toBe(code);
    expect(said.words).toMatch(/have not changed/);
    expect(said.words).not.toMatch(/undefined|null|JSON|hash|schema/);
  },
);

test('a foreign practice file is named by both practices', () => {
  const { words } = practiceFileRefusal({
    code: 'practice-file-foreign',
    theirs: 'Hill Road',
    ours: 'Low Street',
  });
  expect(words).toContain('from Hill Road');
  expect(words).toContain('from Low Street');
});

test('every notice says what happened, and what is safe or what to do, in short lines', () => {
  for (const { heading, words } of Object.values(noticeWords)) {
    expect(heading.length).toBeLessThanOrEqual(60);
    expect(words.length).toBeGreaterThanOrEqual(1);
    for (const line of words) expect(line).toMatch(/\.$/);
  }
});

test('a local note that was refused is still there, and says so', () => {
  // But for the one that has no words.
  const { 'local-says-nothing': _, ...withWords } = localRefusals;
  for (const { words } of Object.values(withWords)) {
    expect(words).toContain('Your words are still here.');
  }
});

test('a note that seems to hold a person says of what kind, never the words themselves', () => {
  const words = tellRefusal({ code: 'tell-names-a-person', found: ['nhs-number', 'postcode'] });
  expect(words).toContain('an NHS number and a postcode');
  expect(words).toContain('still here');
  expect(tellRefusal({ code: 'tell-needs-choice' })).toContain('Choose what you want to say');
});

test('a mail draft has no address, and its words are encoded whole', () => {
  const card = { id: 'a/b', title: 'A & B?', rev: 2 };
  const draft = mailDraft(card, { choice: 'unsafe-or-wrong', note: 'Line one\n&body=x' });
  expect(draft.startsWith('mailto:?subject=')).toBe(true);
  const query = new URLSearchParams(draft.slice('mailto:?'.length));
  expect([...query.keys()]).toEqual(['subject', 'body']);
  expect(query.get('body')).toContain('A & B? (a/b, edition 2)');
  expect(query.get('body')).toContain('&body=x');
});

test('a source says how much of it was read, and stands without a year', () => {
  expect(sourceInWords(aSource({ extent: 'abstract' }))).toBe(
    'A group (2024). A study. A journal; abstract read.',
  );
  expect(sourceInWords(aSource({ year: null, extent: 'not-read' }))).toBe(
    'A group. A study. A journal; not yet read.',
  );
});

test.each([
  ['length-wrong', 'It came damaged or not whole, so it was not installed.'],
  ['too-few-signatures', 'Foreword could not confirm who sent it, so it was not installed.'],
  ['version-rolled-back', 'It was older than what is here, so it was not installed.'],
  ['offline', 'This computer is offline.'],
])('of an update refused as %s the notice says plainly what happened', (refusal, plain) => {
  const notice = {
    notice: 'update-not-used',
    title: 'The region',
    released: '2026.11',
    refusal,
  } as const;
  const [happened, safe] = notUsedInWords(notice);
  expect(happened).toBe(plain);
  expect(safe).toMatch(/You still have version 2026\.11\.$/);
  // Whoever looks after the cards is told which fault it was.
  expect(notUsedReport(notice)).toMatch(new RegExp(`\\. \\w.+ Code: ${refusal}\\. Still in use`));
});
