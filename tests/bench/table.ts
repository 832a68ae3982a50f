import type { Figure, Spread } from './figures.ts';

const headings = [
  'bench',
  'cards',
  'ours (min median max)',
  'limit (min median max)',
  'ratio',
  'goal',
  '',
];

/** Sets figures out as a table for a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [headings, ...figures.map(rowOf)];
  const widths = headings.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf({ name, cards, unit, ours, limit, ratio, goal, pass }: Figure): readonly string[] {
  return [
    name,
    cards === null ? '' : String(cards),
    `${spreadInWords(ours)} ${unit}`,
    `${spreadInWords(limit)} ${limit.name}`,
    ratio.toFixed(2),
    goal === null ? '' : goal.toFixed(2),
    goal === null ? '' : outcome(pass),
  ];
}

function outcome(pass: boolean): string {
  return pass ? 'met' : 'MISSED';
}

function spreadInWords({ min, median, max, p95 }: Spread & { readonly p95?: number }): string {
  const all = min === max ? [median] : [min, median, max];
  const words = all.map((value) => value.toFixed(digitsOf(value))).join(' ');
  return p95 === undefined || min === max ? words : `${words}, p95 ${p95.toFixed(1)}`;
}

function digitsOf(value: number): number {
  if (value < 2) return 3;
  return value < 100 ? 1 : 0;
}
