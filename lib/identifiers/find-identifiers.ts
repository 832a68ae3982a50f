import type { Day } from '#lib/base/day.ts';
import { findDatesOfBirth } from './date-of-birth.ts';
import { findEmails } from './email.ts';
import type { Identifier } from './identifier.ts';
import { findInitials } from './initials.ts';
import { findNhsNumbers } from './nhs-number.ts';
import { findPhones } from './phone.ts';
import { findPostcodes } from './postcode.ts';
import { findRecordNumbers } from './record-number.ts';
import { findTitledNames } from './titled-name.ts';

export type { Identifier, IdentifierKind } from './identifier.ts';

/** Stands in where no day is handed in; a day that has passed only makes the rule for dates milder. */
const writtenOn: Day = '2026-11-22';

/**
 * What looks like patient data in a text: in order, not overlapping (the earlier wins, then the
 * longer). Pure, and linear in the text's length. `today` tells a date of birth from a date to come.
 */
export function findIdentifiers(text: string, today: Day = writtenOn): readonly Identifier[] {
  const found = [
    ...findEmails(text),
    ...findNhsNumbers(text),
    ...findPhones(text),
    ...findDatesOfBirth(text, today),
    ...findPostcodes(text),
    ...findTitledNames(text),
    ...findRecordNumbers(text),
    ...findInitials(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}
