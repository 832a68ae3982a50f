import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Compare } from '#components/studio/Compare.tsx';
import { compareCards } from '#lib/studio/compare.ts';
import { fieldWordsFor } from '#lib/words/compare.ts';
import '../../../components/ui/tokens.css';
import '../../../components/ui/base.css';
import '../../../components/studio/compare.css';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { expectNoFaults, OnPage, show, textsOf, widerThanPage } from '../../support/ui/stage.tsx';

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

const llanfair = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const address = `https://example.org/${'a-long-address-'.repeat(12)}`;

afterEach(() => page.viewport(414, 896));

test.each([360, 1280])(
  'no letter of a long word, address or title is cut off at %i px',
  async (width) => {
    await page.viewport(width, 800);
    for (const title of [`A place in ${llanfair}`, address, 'W'.repeat(300)]) {
      const comparison = compareCards(aCard(), aCard({ title }), words);
      show(
        <OnPage>
          <Compare comparison={comparison} heading="Draft 2 against published" />
        </OnPage>,
      );
      const box = document.querySelector('.diff');
      expect(box?.textContent).toContain(title);
      expect(box?.scrollWidth).toBe(box?.clientWidth);
      expect(widerThanPage()).toEqual([]);
    }
  },
);

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
