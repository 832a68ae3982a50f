import type { Page } from '@playwright/test';
import { isLong } from './long.ts';

/**
 * Whether tests save pictures of what they look at, for a person to see: in the long run, and where
 * `FOREWORD_PICTURES=1` asks. No test judges them, and they take as long as what is judged.
 */
export const takesPictures = isLong || process.env['FOREWORD_PICTURES'] === '1';

/** Saves a picture of a page under a path, where tests save pictures. */
export async function savePicture(page: Page, path: string, fullPage = false): Promise<void> {
  if (takesPictures) await page.screenshot({ path, fullPage });
}
