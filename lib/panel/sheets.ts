import { isOwn, ownCardOf, ownSummaries } from '#lib/guidance/own-cards.ts';
import { isHiddenHere, type Practice } from '#lib/guidance/practice.ts';
import { cardsFor } from '#lib/guidance/select.ts';
import { handoutSheet, ownSheet, type SheetView, staffSheet } from '#lib/guidance/sheet.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import type { PrintJob } from './parts.ts';

/** What sheets are made from besides the job. */
export type SheetContext = {
  readonly reader: GuidanceReader;
  readonly practice: Practice;
  readonly site: string;
  readonly today: string;
};

/** Makes the sheets of a print job; none where its card is not there, or the practice hides it. */
export async function makeSheets(
  job: PrintJob,
  context: SheetContext,
): Promise<readonly SheetView[]> {
  const { reader, practice, site, today } = context;
  const [record, signed] = await Promise.all([reader.home(), reader.summaries()]);
  const summaries = [...signed, ...ownSummaries(practice, new Set(signed.map(({ id }) => id)))];
  const days = { released: record?.released ?? '', printed: today };
  const sheets = await Promise.all(
    chosen(job, summaries, practice).map(async (summary) => {
      const own = isOwn(summary) ? ownCardOf(practice, summary.id) : undefined;
      // A handout is for patients: nobody approved one of the practice's own.
      if (own) return job.print === 'handout' ? undefined : ownSheet(own, practice, site, today);
      const card = await reader.card(summary);
      if (!card) return undefined;
      if (job.print === 'handout') return handoutSheet(card, days);
      return staffSheet({ ...card, sha256: summary.sha256 }, practice, site, days);
    }),
  );
  return sheets.filter((sheet) => sheet !== undefined);
}

const order: readonly CardSummary['kind'][] = [
  'adjustment',
  'pathway',
  'prompt',
  'guidance',
  'wording',
];

function chosen(
  job: PrintJob,
  summaries: readonly CardSummary[],
  practice: Practice,
): readonly CardSummary[] {
  const shown = summaries.filter((card) => !isHiddenHere(practice, card));
  if (job.print !== 'reception') return shown.filter(({ id }) => id === job.card);
  const cards = cardsFor(shown, 'reception');
  // On paper, what can be offered comes first; words to use instead, and what nobody signed, last.
  const place = (card: CardSummary) => (isOwn(card) ? order.length : order.indexOf(card.kind));
  return [...cards].sort((a, b) => place(a) - place(b));
}
