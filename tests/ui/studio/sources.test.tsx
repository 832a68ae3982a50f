import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NewSource } from '#components/studio/NewSource.tsx';
import type { Source } from '#lib/guidance/front.ts';
import '../../../entrypoints/studio/style.css';
import { aFront } from '../../support/a-front.ts';
import { show, textsOf } from '../../support/ui/stage.tsx';

const today = '2026-11-22';
const address = () => page.getByLabelText('Web address, beginning with https');

test('a source that is refused keeps its words, and the field is named and marked', async () => {
  const added: Source[] = [];
  show(<NewSource front={aFront()} today={today} onAdd={(source) => added.push(source)} />);
  await userEvent.fill(page.getByLabelText('Who wrote it'), 'Riverside Voices');
  await userEvent.fill(page.getByLabelText('Its title'), 'What helps');
  await userEvent.fill(page.getByLabelText('Who published it'), 'A journal');
  await userEvent.fill(address(), 'www.example.org');
  await page.getByRole('button', { name: 'Add the source' }).click();
  expect(added).toEqual([]);
  expect(textsOf('[role=alert]')[0]).toContain('Web address, beginning with https: Only a whole');
  await expect.element(address()).toHaveValue('www.example.org');
  expect(document.querySelectorAll('[aria-invalid=true]')).toHaveLength(1);
  await expect.element(address()).toHaveAttribute('aria-invalid', 'true');
  await userEvent.fill(address(), 'https://example.org/x');
  await page.getByRole('button', { name: 'Add the source' }).click();
  expect(added).toMatchObject([{ who: 'Riverside Voices', address: 'https://example.org/x' }]);
  expect(textsOf('[role=alert]')).toEqual([]);
  await expect.element(address()).toHaveValue('');
});
