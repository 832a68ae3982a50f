import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Fold } from '#components/ui/Fold.tsx';
import { Lines } from '#components/ui/Lines.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Section } from '#components/ui/Section.tsx';
import '../../../entrypoints/sidepanel/style.css';
import { expectNoFaults, OnPage, show, textsOf } from '../../support/ui/stage.tsx';

test('a fold is closed, and opens and closes by key', async () => {
  show(<Fold heading="Details of harm">Words inside</Fold>);
  const words = page.getByText('Words inside');
  await expect.element(words).not.toBeVisible();
  await page.getByText('Details of harm').click();
  await expect.element(words).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(words).not.toBeVisible();
});

test('lines stand in a list, one sentence each, their drawings kept from screen readers', () => {
  show(<Lines lines={['One idea.', 'Another idea.']} mark="tick" />);
  expect(textsOf('ul > li')).toEqual(['One idea.', 'Another idea.']);
  const drawings = [...document.querySelectorAll('li > svg')];
  expect(drawings.map((drawing) => drawing.getAttribute('data-i'))).toEqual(['tick', 'tick']);
  expect(drawings.every((drawing) => drawing.getAttribute('aria-hidden') === 'true')).toBe(true);
});

test('words to be said have a quotation mark that is not read out', () => {
  show(<Lines lines={['Take your time.']} mark="say" />);
  const [line] = document.querySelectorAll('.say > li');
  if (!line) throw new Error('no line on the page');
  expect(line.querySelector('svg')).toBeNull();
  expect(getComputedStyle(line, '::before').content).toBe('"“" / ""');
});

test('a notice is a region named by its heading', async () => {
  show(
    <Notice heading="An update was not used">
      <p>You still have the cards.</p>
    </Notice>,
  );
  const notice = page.getByRole('region', { name: 'An update was not used' });
  await expect.element(notice.getByText('You still have the cards.')).toBeVisible();
  await expect.element(notice.getByRole('heading', { level: 2 })).toBeVisible();
});

test('a section is a region; a list of ways on is navigation; both take their heading’s name', async () => {
  show(
    <>
      <Section heading="Leave out">Words</Section>
      <Section nav heading="Pinned" aside={<button type="button">All 4</button>}>
        Rows
      </Section>
    </>,
  );
  await expect.element(page.getByRole('region', { name: 'Leave out' })).toBeVisible();
  const pinned = page.getByRole('navigation', { name: 'Pinned' });
  await expect.element(pinned.getByRole('button', { name: 'All 4' })).toBeVisible();
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    blocks: (
      <OnPage>
        <Notice heading="A notice">Words</Notice>
        <Section heading="A part">
          <Lines lines={['One idea.']} mark="dot" />
          <Lines lines={['Take your time.']} mark="say" />
        </Section>
        <Section nav heading="Ways on">
          <Fold heading="Why this card">Words</Fold>
        </Section>
      </OnPage>
    ),
  });
});
