import { join } from 'node:path';
import { test } from '@playwright/test';

/** The build that is released, which is what the proof is about; never the test build. */
export const releasedExtension = join(import.meta.dirname, '../../../.output/chrome-mv3');

/** Hands a line of what was looked at, and how much, to the report. */
export async function note(line: string): Promise<void> {
  await test.info().attach('evidence', { body: line, contentType: 'text/plain' });
}

/** A number of bytes in megabytes, for a line of evidence. */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
