/** Which rows of a long list stand in a run: those after `from` of `of`. */
export type Run = { readonly from: number; readonly of: number };

/** How many rows stand in a run. */
export const rowsInRun = 20;

const rowPx = 56;

/** How a run of so many rows is marked: out of sight it takes about their height. */
export function runOf(rows: number) {
  return { class: 'rows run', style: { containIntrinsicBlockSize: `auto ${rows * rowPx}px` } };
}
