import { expect, test } from 'vitest';
import { Compare } from '#components/studio/Compare.tsx';
import { compareCards } from '#lib/studio/compare.ts';
import { fieldWordsFor } from '#lib/words/compare.ts';
import '../../../components/ui/tokens.css';
import '../../../components/ui/base.css';
import '../../../components/studio/compare.css';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { expectNoFaults, OnPage, show, textsOf } from '../../support/ui/stage.tsx';

const words = fieldWordsFor(aFront());
const before = aCard({ parts: { say: ['Take a seat in the quiet corner.'] } });
const after = aCard({ parts: { say: ['Take a seat by the door.'] } });
const shown = (
  <OnPage>
    <Compare comparison={compareCards(before, after, words)} heading="Draft 2 against published" />
  </OnPage>
);

test('what was removed is struck through, what was added is underlined and bold', () => {
  show(shown);
  const [removed] = [...document.querySelectorAll('del')];
  const [added] = [...document.querySelectorAll('ins')];
  if (!removed || !added) throw new Error('a change should be on the page');
  expect(getComputedStyle(removed).textDecorationLine).toBe('line-through');
  expect(getComputedStyle(added).textDecorationLine).toBe('underline');
  expect(Number(getComputedStyle(added).fontWeight)).toBeGreaterThanOrEqual(600);
  expect([removed.innerText, added.innerText]).toEqual(['in the quiet corner.', 'by the door.']);
});

test('a screen reader hears which is which, and what stayed is named in one line', () => {
  show(shown);
  expect(document.querySelector('dd')?.textContent).toBe(
    'Take a seat Removed: in the quiet corner. Added: by the door.',
  );
  expect(textsOf('dt')).toEqual(['Say', 'Same']);
});

test('two editions that say the same are said to', () => {
  show(
    <OnPage>
      <Compare comparison={compareCards(before, before, words)} heading="Draft 2" />
    </OnPage>,
  );
  expect(textsOf('.none')).toEqual(['Nothing has changed.']);
});

test('axe finds no fault', async () => {
  await expectNoFaults({ changed: shown });
});
