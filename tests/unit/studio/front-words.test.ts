import { expect, test } from 'vitest';
import * as welshFields from '#lib/words/cy/studio-fields.ts';
import { findingInWords as findingInWelsh } from '#lib/words/cy/studio-findings.ts';
import { frontWords as welshFront } from '#lib/words/cy/studio-front.ts';
import * as englishFields from '#lib/words/studio-fields.ts';
import { findingInWords } from '#lib/words/studio-findings.ts';
import { frontWords } from '#lib/words/studio-front.ts';

const wrongForm = (path: string) => ({
  ...{ from: 'form' as const, severity: 'fix' as const },
  fault: { path, code: 'wrong-form' as const },
});

test.each([
  ['bundle.id', 'org.elm-street.cards', 'org.elm-street.cards'],
  ['lang', 'en-GB', 'en-GB'],
  ['toVerify.1', 'length-of-wait', 'hyd-yr-aros'],
])(
  'what a field of a form of its own needs is said with an example: %s',
  (path, english, welsh) => {
    expect(findingInWords(wrongForm(path)).why).toContain(english);
    expect(findingInWelsh(wrongForm(path)).why).toContain(welsh);
  },
);

test('a situation without a card says where it is ticked, by the names that stand there', () => {
  for (const [{ noneInIt }, { fields, groupWords }] of [
    [frontWords, englishFields],
    [welshFront, welshFields],
  ] as const) {
    expect(noneInIt).toContain(fields.situations.label);
    expect(noneInIt).toContain(groupWords.where);
  }
});
