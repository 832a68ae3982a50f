import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import type { Draft } from '#lib/studio/draft.ts';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show, widerThanPage } from '../../support/ui/stage.tsx';

const needed = /This is needed, and is empty\./;
const emptySwap = { insteadOf: '', say: '', why: '' };

afterEach(() => page.viewport(414, 896));

/** The editor of a new card of a kind, with so much of it written. */
async function edit(kind: Draft['kind'], part: Partial<Draft>) {
  const studio = await (await aStudioDesk()).tab();
  await studio.opening.openEmpty('Elm Street');
  const id = await studio.library.addCard({ kind, audience: ['reception'], title: 'A new card' });
  studio.hearHash(`#/card/${id}`);
  studio.editing.change(part, 'kind');
  show(
    <div class="studio">
      <StudioApp studio={studio} />
    </div>,
  );
  await expect.element(page.getByText(needed).first()).toBeVisible();
  return studio;
}

/** The fields of the card's lists that are ringed, by their labels and the findings that tell why. */
function ringed() {
  return [...document.querySelectorAll<HTMLElement>('.entries [aria-invalid]')].map((field) => {
    const told = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const why = told.map((id) => document.getElementById(id)?.textContent ?? '').join('');
    return [document.querySelector(`label[for="${field.id}"]`)?.textContent, needed.test(why)];
  });
}

const besides = (part: string) =>
  document.querySelector(`[data-field="${part}"] .find`)?.textContent ?? '';

test('each empty field of words to use instead is ringed, and says beside it that it is needed', async () => {
  // The first holds nothing yet: it is left out of the card, and its place is not that of the second.
  await edit('wording', { swaps: [emptySwap, { ...emptySwap, insteadOf: 'Refused.' }] });
  await expect.poll(ringed).toEqual([
    ['Say', true],
    ['Why', true],
  ]);
  const second = [...document.querySelectorAll('.entry')][1];
  expect(second?.querySelectorAll('.find.must')).toHaveLength(2);
  expect(besides('swaps')).toBe('');
});

test('a step without its lines, and a step without a heading, say which of the two is needed', async () => {
  await edit('guidance', {
    steps: [
      { heading: 'Before', lines: [] },
      { heading: '', lines: ['Ask.'] },
    ],
  });
  await expect.poll(ringed).toEqual([
    ['Lines of step 1', true],
    ['Heading of step 2', true],
  ]);
});

test('a folded part, a handout and a local fact say which field of them is empty', async () => {
  await edit('prompt', {
    folded: { heading: '', lines: ['A line.'] },
    handout: { heading: 'For you', lines: [] },
    slots: [{ id: 'fact-1', ask: '', kind: 'place', required: false, onTile: false }],
  });
  await expect.poll(ringed).toEqual([
    ['Heading of the folded part', true],
    ['What to ask the practice', true],
    ['Lines of the handout', true],
  ]);
});

test('what is wrong with a list as a whole stands beside it all', async () => {
  const studio = await edit('wording', { swaps: [{ ...emptySwap, insteadOf: 'Refused.' }] });
  studio.editing.change({ swaps: [] }, 'swaps');
  await expect.poll(() => besides('swaps')).toContain('At least one is needed.');
  expect(ringed()).toEqual([]);
});

test('findings stand in the entry at every width', async () => {
  await edit('wording', { swaps: [{ ...emptySwap, insteadOf: 'Refused.' }] });
  for (const width of [320, 360, 1280]) {
    await page.viewport(width, 800);
    expect(widerThanPage()).toEqual([]);
  }
});
