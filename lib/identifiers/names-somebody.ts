import type { Day } from '#lib/base/day.ts';
import { findIdentifiers } from './find-identifiers.ts';

/**
 * Whether words hold what is a patient's alone: a number or a birthday. Staff, rooms and extensions
 * belong in a local note, so that names and phone numbers do not count.
 */
export function namesSomebody(text: string, today: Day): boolean {
  return findIdentifiers(text, today).some(
    ({ kind }) => kind === 'nhs-number' || kind === 'record-number' || kind === 'date-of-birth',
  );
}
