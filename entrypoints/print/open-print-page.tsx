import { render } from 'preact';
import { Sheets } from '#components/guidance/Sheets.tsx';
import { dayOf } from '#lib/base/day.ts';
import { onlySite } from '#lib/guidance/local.ts';
import { asPractice } from '#lib/guidance/practice.ts';
import { readPrintJob } from '#lib/panel/print-job.ts';
import { languageOf, parseSettings } from '#lib/panel/settings.ts';
import { makeSheets } from '#lib/panel/sheets.ts';
import { storageArea } from '#lib/platform/storage.ts';
import { openStart } from '#lib/store/open-start.ts';
import { startParts } from '../sidepanel/start-parts.ts';

/** Opens the print page: reads the job that was left for it, and lays out its sheets. */
export async function openPrintPage(place: HTMLElement): Promise<void> {
  const [job, start] = await Promise.all([
    readPrintJob(storageArea('session')),
    openStart(startParts()),
  ]);
  const settings = parseSettings(start.settings);
  if (languageOf(settings, navigator.languages) === 'cy') {
    (await import('../sidepanel/welsh.ts')).speakHere('cy');
  }
  const context = {
    reader: start.reader,
    practice: asPractice(start.practice),
    site: settings.site ?? onlySite,
    today: dayOf(Date.now()),
  };
  const sheets = job ? await makeSheets(job, context) : [];
  render(<Sheets sheets={sheets} onPrint={() => window.print()} />, place);
}
