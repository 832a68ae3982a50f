import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

test('what was half typed for a library goes with it, and the tab asks for it no more', async () => {
  const studio = await (await aStudioDesk()).tab('#/open');
  const { opening, state, library, halfForms } = { ...studio, halfForms: studio.state.halfForms };
  const left = await opening.openEmpty('Left');
  halfForms.forms.situation.hold('', { label: 'Someone is upset' });
  library.typeNew({ title: 'A card', kind: 'prompt', audience: ['consulting'] });
  await opening.openEmpty('Kept');
  halfForms.forms.answer.hold('note', { answer: 'Thank you.' });
  await opening.removeWork(left.id);
  expect(state.open.value).not.toBe(left.id);
  expect(halfForms.forms.situation.isAny.value).toBe(false);
  expect(library.isHalfBegun.value).toBe(false);
  // What is told is of no library.
  expect(halfForms.forms.answer.of('note')).toEqual({ answer: 'Thank you.' });
  expect(halfForms.isAny.value).toBe(true);
});
