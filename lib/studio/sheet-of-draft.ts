import type { Card } from '#lib/guidance/card.ts';
import { onlySite } from '#lib/guidance/local.ts';
import { noPractice } from '#lib/guidance/practice.ts';
import { draftSheet, type SheetDays, type SheetView, staffSheet } from '#lib/guidance/sheet.ts';
import type { Draft } from './draft.ts';
import { previewOf } from './editor-view.ts';
import { saysPublished } from './says-published.ts';

/** A card on paper as it is written here: of the edition where it says what that does, or a draft. */
export function sheetOfDraft(
  draft: Draft,
  published: Card | undefined,
  days: SheetDays,
): SheetView {
  if (published && saysPublished(draft, published)) {
    return staffSheet(published, noPractice, onlySite, days);
  }
  return draftSheet(previewOf(draft), days.printed);
}
