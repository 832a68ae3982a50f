import { render } from 'preact';
import { Sheets } from '#components/guidance/Sheets.tsx';
import { dayOf } from '#lib/base/day.ts';
import { layOverlays } from '#lib/guidance/lay-overlays.ts';
import { onlySite } from '#lib/guidance/local.ts';
import { asPractice } from '#lib/guidance/practice.ts';
import { readPrintJob } from '#lib/panel/print-job.ts';
import { parseSettings } from '#lib/panel/settings.ts';
import { makeSheets } from '#lib/panel/sheets.ts';
import { storageArea } from '#lib/platform/storage.ts';
import { openStart } from '#lib/store/open-start.ts';
import { speakChosen } from '../sidepanel/speak-chosen.ts';
import { startParts } from '../sidepanel/start-parts.ts';

/** Opens the print page: reads the job that was left for it, and lays out its sheets. */
export async function openPrintPage(place: HTMLElement): Promise<void> {
  const [job, start] = await Promise.all([
    readPrintJob(storageArea('session')),
    openStart(startParts()),
  ]);
  const settings = parseSettings(start.settings);
  const spoken = await speakChosen(settings, async () =>
    (await import('../sidepanel/welsh.ts')).speakHere('cy'),
  );
  const context = {
    reader: start.reader,
    practice: layOverlays(asPractice(start.practice), start.home?.overlays ?? []),
    site: settings.site ?? onlySite,
    today: dayOf(Date.now()),
  };
  const sheets = job ? await makeSheets(job, context) : [];
  render(<Sheets sheets={sheets} notInWelsh={!spoken} onPrint={() => window.print()} />, place);
}
