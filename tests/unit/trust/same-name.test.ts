import { expect, test } from 'vitest';
import { checkSigners } from '#lib/trust/signers.ts';
import { aSigner } from '../../support/a-signer.ts';

const trainer = await aSigner('trainer', 'Ada Hill');
const clinician = await aSigner('clinician', 'Bo Marsh');

test.each([
  ['a soft hyphen', 'Ada H\u{ad}ill'],
  ['a space of no width', 'Ada\u{200b} Hill'],
  ['a joiner of no width', 'A\u{200d}da Hill'],
  ['a mark of direction', '\u{202a}Ada Hill\u{202c}'],
  ['a byte order mark', '\u{feff}Ada Hill'],
  ['a joiner of graphemes', 'Ada\u{34f} Hill'],
  ['a selector of variants', 'Ada\u{fe0f} Hill'],
  ['a filler of Hangul', 'Ada\u{3164} Hill'],
  ['a blank of Braille', 'Ada\u{2800} Hill'],
  ['letters of full width', '\u{ff21}da Hill'],
])('a name in two roles is refused also where %s hides that it is the same', async (_, name) => {
  expect(await checkSigners([trainer, { ...clinician, name }])).toMatchObject({
    ...{ code: 'same-name-in-two-roles', roles: ['trainer', 'clinician'] },
  });
});

test('a name is the same however its letters are composed, and another is another', async () => {
  const composed = { ...trainer, name: 'Zo\u{eb} Hill' };
  const apart = { ...clinician, name: 'Zoe\u{308} Hill' };
  expect(await checkSigners([composed, apart])).toMatchObject({ code: 'same-name-in-two-roles' });
  expect(await checkSigners([composed, { ...clinician, name: 'Zoe Hill' }])).toBeUndefined();
});
