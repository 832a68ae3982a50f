import { render } from 'preact';
import { Sheets } from '#components/guidance/Sheets.tsx';
import { dayOf } from '#lib/base/day.ts';
import type { SheetView } from '#lib/guidance/sheet.ts';
import { hiddenName } from '#lib/panel/open-card.ts';
import { readPrintJob } from '#lib/panel/print-job.ts';
import { parseSettings } from '#lib/panel/settings.ts';
import { sheetContext } from '#lib/panel/sheet-context.ts';
import { makeSheets } from '#lib/panel/sheets.ts';
import { hearStored, storageArea } from '#lib/platform/storage.ts';
import { openHere } from '../sidepanel/open-here.ts';
import { speakChosen } from '../sidepanel/speak-chosen.ts';

/**
 * Opens the print page: reads the job that was left for it, and lays out its sheets. Hide takes them
 * away as it takes all else, and they do not come back.
 */
export async function openPrintPage(place: HTMLElement): Promise<void> {
  let hidden = false;
  const show = (sheets: readonly SheetView[], notInWelsh: boolean) =>
    render(<Sheets {...{ sheets, notInWelsh }} onPrint={() => window.print()} />, place);
  hearStored('session', hiddenName, (now) => {
    hidden ||= now === true;
    if (hidden) show([], false);
  });
  const [job, start] = await Promise.all([readPrintJob(storageArea('session')), openHere()]);
  const spoken = await speakChosen(parseSettings(start.settings), async () =>
    (await import('../sidepanel/welsh.ts')).speakHere('cy'),
  );
  const sheets = job ? await makeSheets(job, sheetContext(start, dayOf(Date.now()))) : [];
  show(hidden ? [] : sheets, !spoken);
}
