import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Marked } from '#components/ui/Marked.tsx';
import { Row } from '#components/ui/Row.tsx';
import '../../../entrypoints/sidepanel/style.css';
import { expectNoFaults, OnPage, show, textsOf, widerThanPage } from '../../support/ui/stage.tsx';

const long = 'Someone who has told you twice already and would rather not say it a third time';

test('the whole row is one button, named by its title and its cue', async () => {
  const opened: string[] = [];
  show(
    <ul class="rows">
      <Row row="a" title="Blood tests" cue="Say each step" onOpen={() => opened.push('a')} />
    </ul>,
  );
  const row = page.getByRole('listitem').getByRole('button', { name: 'Blood tests Say each step' });
  await row.click();
  await userEvent.keyboard('{Enter}');
  expect(opened).toEqual(['a', 'a']);
  expect(row.element().getAttribute('data-row')).toBe('a');
});

test('a tag stands in words in place of the arrow', () => {
  show(
    <ul class="rows">
      <Row row="a" title="One" onOpen={() => undefined} />
      <Row row="b" title="Two" tag="Past review" onOpen={() => undefined} />
    </ul>,
  );
  const [plain, tagged] = page.getByRole('button').elements();
  const arrowOf = (row: Element | undefined) => row && getComputedStyle(row, '::after').content;
  expect(arrowOf(plain)).toBe('""');
  expect(plain?.textContent).toBe('One');
  expect(arrowOf(tagged)).toBe('none');
  expect(tagged?.textContent).toBe('TwoPast review');
});

test('a long title wraps, and nothing scrolls sideways', () => {
  show(
    <OnPage>
      <ul class="rows">
        <Row row="a" title={long} cue={`${long}${'x'.repeat(80)}`} onOpen={() => undefined} />
      </ul>
    </OnPage>,
  );
  expect(widerThanPage()).toEqual([]);
});

test('marks stand where they are said to, and the text stays whole', () => {
  const marks = [
    [0, 5],
    [10, 15],
  ] as const;
  show(
    <p>
      <Marked text="Blood and tests" marks={marks} />
    </p>,
  );
  expect(textsOf('mark')).toEqual(['Blood', 'tests']);
  expect(textsOf('p')).toEqual(['Blood and tests']);
  show(
    <p>
      <Marked text="Blood <b>and</b> tests" marks={[]} />
    </p>,
  );
  expect(textsOf('p')).toEqual(['Blood <b>and</b> tests']);
});

test('a mark is told by weight and underline, never by colour alone', () => {
  show(
    <p>
      A <Marked text="blood" marks={[[0, 5]]} />
    </p>,
  );
  const [mark, around] = ['mark', 'p'].map((name) => {
    const element = document.querySelector(name);
    if (!element) throw new Error(`no ${name} on the page`);
    return getComputedStyle(element);
  });
  expect(mark?.textDecorationLine).toBe('underline');
  expect(Number(mark?.fontWeight)).toBeGreaterThan(Number(around?.fontWeight));
  expect(mark?.color).toBe(around?.color);
  expect(mark?.backgroundColor).toBe('rgba(0, 0, 0, 0)');
});

test('axe finds no fault', async () => {
  const open = () => undefined;
  await expectNoFaults({
    rows: (
      <OnPage>
        <ul class="rows">
          <Row row="a" title="Blood tests" cue="Say each step" onOpen={open} />
          <Row row="b" title={<Marked text="Blood" marks={[[0, 3]]} />} tag="Old" onOpen={open} />
        </ul>
      </OnPage>
    ),
  });
});
