import type { KeyValue } from '#lib/store/key-value.ts';
import type { PrintJob } from './parts.ts';

/** The name under which the job is left; it goes with all else that is remembered of a reader. */
export const printName = 'print';

/** Leaves a print job for the print page, in memory only: no card stands in an address. */
export async function leavePrintJob(session: KeyValue, job: PrintJob): Promise<void> {
  await session.set({ [printName]: job });
}

/** Reads the print job that was left, if it is one. */
export async function readPrintJob(session: KeyValue): Promise<PrintJob | undefined> {
  const job = (await session.get([printName]))[printName];
  if (typeof job !== 'object' || job === null || !('print' in job)) return undefined;
  if (job.print === 'reception') return { print: 'reception' };
  const card = 'card' in job && typeof job.card === 'string' ? job.card : undefined;
  if (card === undefined) return undefined;
  return job.print === 'handout' ? { print: 'handout', card } : { print: 'card', card };
}
