import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256, utf8 } from '#lib/base/bytes.ts';
import { readPracticeFile, writePracticeFile } from '#lib/guidance/practice-file.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aHiding, aNote, anAddition, layered } from '../../support/an-overlay.ts';

const start = layered(aCard());
const practice = aPractice(
  [
    aNote(start, { slots: { main: { place: 'Room 3' } } }),
    aHiding(layered(anAdjustment())),
    anAddition(aCard({ id: 'local/own' })),
  ],
  {
    sites: [{ id: 'low-street', name: 'Low Street' }],
    adopted: [
      { situation: 'first-minutes', by: 'Hill Road', role: 'practice manager', day: '2026-11-22' },
    ],
  },
);
const codeOf = async (text: string, ours = '') => {
  const read = await readPracticeFile(text, ours);
  return read.ok ? 'accepted' : read.refusal.code;
};
/** A file whose digest fits whatever is in it. */
const sealed = async (content: unknown) =>
  JSON.stringify({
    schema: 'foreword.practice/1',
    digest: await sha256(utf8(JSON.stringify(content))),
    practice: content,
  });

describe('a practice file', () => {
  test('is read as it was written, by the same practice and by one without a name', async () => {
    const text = await writePracticeFile(practice);
    for (const ours of ['', 'Hill Road Surgery', ' hill road SURGERY ']) {
      expect(await readPracticeFile(text, ours)).toEqual({ ok: true, value: practice });
    }
  });

  test('is refused when any character of it was changed', async () => {
    const text = await writePracticeFile(practice);
    const anyChange = fc.tuple(fc.nat(text.length - 1), fc.constantFrom('x', '0', '"', '}', ' '));
    await fc.assert(
      fc.asyncProperty(anyChange, async ([at, other]) => {
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        const read = await readPracticeFile(changed, '');
        if (read.ok) expect(read.value).toEqual(practice); // a space between two fields, no more
      }),
    );
  });

  test('of another practice is refused by both names', async () => {
    const text = await writePracticeFile(practice);
    expect(await readPracticeFile(text, 'Low Street')).toEqual({
      ok: false,
      refusal: { code: 'practice-file-foreign', theirs: 'Hill Road Surgery', ours: 'Low Street' },
    });
  });

  test.each(['', '{', 'null', '7', '[]', '{}', '{"schema":7}', '{"schema":"other/1"}'])(
    'is not %j',
    async (text) => {
      expect(await codeOf(text)).toBe('practice-file-damaged');
    },
  );
});

describe('a practice file that is refused', () => {
  test('for a newer Foreword is told from one that is damaged', async () => {
    const text = (await writePracticeFile(practice)).replace('practice/1', 'practice/2');
    expect(await codeOf(text)).toBe('practice-file-newer');
  });

  test('that is whole but not allowed is refused with every fault', async () => {
    const note = { ...aNote(start), note: ['<b>Bold</b>'] };
    const text = await sealed({ ...practice, entries: [note], extra: 1 });
    expect(await readPracticeFile(text, '')).toEqual({
      ok: false,
      refusal: {
        code: 'practice-file-not-valid',
        faults: [
          { path: 'entries.0.note.0', code: 'markup' },
          { path: 'extra', code: 'unknown-field' },
        ],
      },
    });
  });

  test('over 8,000,000 characters is not even parsed', async () => {
    expect(await codeOf(`${await writePracticeFile(practice)}${' '.repeat(8_000_000)}`)).toBe(
      'practice-file-damaged',
    );
  });
});
