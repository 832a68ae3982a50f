import { expect, type Locator, type Page } from '@playwright/test';

type Way = 'here' | 'Tab' | 'Shift+Tab';

/**
 * Presses Tab, forwards or back, until that has the focus, or one choice of a group of them has;
 * throws where it never comes to it.
 */
export async function tabTo(studio: Page, to: Locator): Promise<void> {
  await to.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 80; presses += 1) {
    const way = await to.evaluate((one): Way => {
      const at = document.activeElement;
      if (one === at || (one.matches('fieldset') && one.contains(at))) return 'here';
      const before = at && at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING;
      return before ? 'Shift+Tab' : 'Tab';
    });
    if (way === 'here') return;
    await studio.keyboard.press(way);
  }
  throw new Error(`Tab does not come to ${to}`);
}

/** Presses, by Enter, what Tab comes to: no mouse is there. */
export async function pressByKeys(studio: Page, to: Locator): Promise<void> {
  await tabTo(studio, to);
  await studio.keyboard.press('Enter');
}

/** Types into each field of a form, by its label, in the place of what stands there. */
export async function fillByKeys(
  studio: Page,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    const field = studio.getByLabel(label, { exact: true });
    await tabTo(studio, field);
    await studio.keyboard.press('Control+a');
    await studio.keyboard.insertText(text);
    await expect(field).toHaveValue(text);
  }
}

/** Chooses one of a group: Tab comes to the group, arrows go from choice to choice. */
export async function chooseByKeys(studio: Page, radio: Locator): Promise<void> {
  const fieldset = radio.locator('xpath=ancestor::fieldset[1]');
  const group = fieldset.getByRole('radio');
  await tabTo(studio, fieldset);
  await studio.keyboard.press('Space');
  for (let at = await group.count(); at > 0 && !(await radio.isChecked()); at -= 1)
    await studio.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}

/** Chooses of a list by typing how it begins. */
export async function selectByKeys(studio: Page, list: Locator, begins: string): Promise<void> {
  await tabTo(studio, list);
  await studio.keyboard.type(begins);
  await expect(list.locator('option:checked')).toHaveText(new RegExp(`^${begins}`));
}

/** Opens the browser's own dialogue for a file by Space, and gives it one there. */
export async function giveByKeys(
  studio: Page,
  to: Locator,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  await tabTo(studio, to);
  const asking = studio.waitForEvent('filechooser');
  await studio.keyboard.press('Space');
  await (await asking).setFiles({ ...file });
}
