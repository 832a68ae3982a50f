import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SourceList } from '#components/guidance/SourceList.tsx';
import '../../../entrypoints/sidepanel/style.css';
import { aSource } from '../../support/a-front.ts';
import { expectNoFaults, OnPage, show, textsOf, widerThanPage } from '../../support/ui/stage.tsx';

test.each([
  ['full', 'read in full'],
  ['abstract', 'abstract read'],
  ['opening', 'read in part'],
  ['summary', 'read in a summary by others'],
  ['not-read', 'not yet read'],
] as const)('a source says how much of it was read: %s', (extent, words) => {
  show(<SourceList sources={[aSource({ extent })]} />);
  expect(textsOf('p')).toEqual([`A group (2024). A study. A journal; ${words}.`]);
});

test('a source shows its address in full, and opens it apart, telling nothing of this page', async () => {
  show(<SourceList sources={[aSource({ address: 'https://example.org/study?part=2' })]} />);
  const link = page.getByRole('link', { name: 'https://example.org/study?part=2' });
  await expect.element(link).toHaveAttribute('href', 'https://example.org/study?part=2');
  await expect.element(link).toHaveAttribute('target', '_blank');
  await expect.element(link).toHaveAttribute('rel', 'noreferrer noopener');
});

test('a source without a year or an address says only what is known', () => {
  show(<SourceList sources={[aSource({ year: null, address: null })]} />);
  expect(textsOf('p')).toEqual(['A group. A study. A journal; read in full.']);
  expect(document.querySelector('a')).toBeNull();
});

test('a long address wraps, and nothing scrolls sideways', () => {
  const address = `https://example.org/${'a'.repeat(300)}`;
  show(
    <OnPage>
      <SourceList sources={[aSource({ address })]} />
    </OnPage>,
  );
  expect(widerThanPage()).toEqual([]);
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    sources: (
      <OnPage>
        <SourceList sources={[aSource(), aSource({ id: 'two', address: null })]} />
      </OnPage>
    ),
  });
});
