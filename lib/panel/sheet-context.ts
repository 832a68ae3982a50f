import type { Day } from '#lib/base/day.ts';
import { layOverlays } from '#lib/guidance/lay-overlays.ts';
import { asPractice } from '#lib/guidance/practice.ts';
import type { Start } from '#lib/store/open-start.ts';
import { paintedPolicy, withPolicy } from './policy-view.ts';
import { parseSettings } from './settings.ts';
import type { SheetContext } from './sheets.ts';

/**
 * What sheets are made from, as the panel would show it: the practice's notes over those that were
 * published, at the site that an organisation sets or, where it sets none, that a person chose.
 */
export function sheetContext(
  { reader, settings, practice, policy, home }: Omit<Start, 'kept' | 'notice' | 'mend'>,
  today: Day,
): SheetContext {
  const laid = layOverlays(asPractice(practice), home?.overlays ?? []);
  const { site } = withPolicy(parseSettings(settings), paintedPolicy(policy)?.policy, laid);
  return { reader, practice: laid, site, today };
}
