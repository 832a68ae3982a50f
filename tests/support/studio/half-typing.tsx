import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import type { Studio } from '#lib/studio/studio.ts';
import { show } from '../ui/stage.tsx';
import { aDraftedFile } from './a-drafted-library.ts';
import { aStudioDesk } from './a-studio.ts';

/** Whether the browser would ask before it closes the tab. */
export const asksFirst = (): boolean =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
/** A field by its name. */
export const box = (name: string) => page.getByRole('textbox', { name, exact: true });
/** Presses a button by its name. */
export const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** The Studio at a page, with a library in which one card is drafted. */
export async function openAt(hash: string): Promise<Studio> {
  const studio = await (await aStudioDesk()).tab(hash);
  await studio.signing.readDraft(await aDraftedFile());
  show(<StudioApp studio={studio} />);
  return studio;
}

/** Looks at another page, and comes back. */
export async function lookElsewhere(studio: Studio, hash: string): Promise<void> {
  studio.hearHash('#/due');
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Due for review' }))
    .toBeVisible();
  studio.hearHash(hash);
}

/** Types, looks elsewhere, and finds the words again; the tab asks first as long as they are there. */
export async function typeAndReturn(studio: Studio, hash: string, field: Locator, words: string) {
  await expect.element(field).toBeVisible();
  expect(asksFirst()).toBe(false);
  const before = (field.element() as HTMLInputElement).value;
  await field.fill(words);
  await expect.poll(asksFirst).toBe(true);
  await lookElsewhere(studio, hash);
  await expect.element(field).toHaveValue(words);
  await field.fill(before);
  await expect.poll(asksFirst).toBe(false);
  await field.fill(words);
  await expect.poll(asksFirst).toBe(true);
}
