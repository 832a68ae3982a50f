/** Where a set of measurements lies: its least, its middle and its most. */
export type Spread = {
  readonly min: number;
  readonly median: number;
  readonly max: number;
};

/** Which of the measurements a goal is for: the middle one, the twentieth from the top, the most. */
export type At = keyof typeof shares;

const shares = { median: 0.5, p95: 0.95, max: 1 } as const;

/** What a figure is counted in. `KB` is 1,000 bytes; a `share` is of 1. */
export type Unit = 'ms' | 'KB' | 'requests' | 'share';

/**
 * One figure of a bench beside its limit. `ratio` is ours over the limit's, taken where `at` says;
 * with no `goal` it is only told, and passes.
 */
export type Figure = {
  readonly name: string;
  readonly cards: number | null;
  readonly unit: Unit;
  readonly ours: Spread & { readonly p95?: number };
  readonly limit: Spread & { readonly name: string; readonly p95?: number };
  readonly at: At;
  readonly ratio: number;
  readonly goal: number | null;
  readonly pass: boolean;
};

/** Two sets of measurements taken in turn in the same run. */
export type Comparison = {
  readonly name: string;
  readonly cards?: number;
  readonly unit: Unit;
  readonly ours: readonly number[];
  readonly limit: { readonly name: string; readonly measured: readonly number[] };
  /** The most that the ratio may be. */
  readonly goal?: number;
  readonly at?: At;
};

/** The value below which a share of the measurements lies, between neighbours where need be. */
function quantile(measured: readonly number[], share: number): number {
  const sorted = [...measured].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error('nothing was measured');
  return below + (above - below) * (place - Math.floor(place));
}

function spreadOf(measured: readonly number[], at: At): Spread & { p95?: number } {
  const of = (share: number): number => rounded(quantile(measured, share));
  const spread = { min: of(0), median: of(0.5), max: of(1) };
  return at === 'p95' ? { ...spread, p95: of(0.95) } : spread;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Holds what was measured of ours against its limit. */
export function compare({
  name,
  cards,
  unit,
  ours,
  limit,
  goal,
  at = 'median',
}: Comparison): Figure {
  const share = shares[at];
  const ratio = rounded(quantile(ours, share) / quantile(limit.measured, share));
  return {
    name,
    cards: cards ?? null,
    unit,
    ours: spreadOf(ours, at),
    limit: { name: limit.name, ...spreadOf(limit.measured, at) },
    at,
    ratio,
    goal: goal ?? null,
    pass: goal === undefined || ratio <= goal,
  };
}

/** A share that is to be as large as it can be, beside the least that it may be. */
export type AtLeast = { readonly name: string; readonly cards: number; readonly least: number };

/** Holds a share against the least that it may be; here the ratio is the limit's over ours. */
export function atLeast({ name, cards, least }: AtLeast, share: number): Figure {
  const spread = (value: number) => ({ min: value, median: value, max: value });
  const ratio = rounded(least / share);
  return {
    ...{ name, cards, unit: 'share', at: 'median', ratio, goal: 1, pass: share >= least },
    ours: spread(rounded(share)),
    limit: { name: 'least', ...spread(least) },
  };
}

/** A figure as `bench.json` holds it. */
export type WrittenFigure = Omit<Figure, 'at'>;

/** Leaves out of a figure what only the table tells; `ratio` stays as it was taken. */
export function writtenFigure({ at: _at, ours, limit, ...rest }: Figure): WrittenFigure {
  const { p95: _ours, ...plain } = ours;
  const { p95: _limit, ...plainLimit } = limit;
  const { name, cards, unit, ratio, goal, pass } = rest;
  return { name, cards, unit, ours: plain, limit: plainLimit, ratio, goal, pass };
}

/** What was measured, beside a fixed amount; `told` where nothing hangs on keeping within it. */
export type Budgeted = Omit<Comparison, 'limit' | 'goal'> & {
  readonly budget: { readonly name: string; readonly amount: number };
  readonly told?: boolean;
};

/** Holds what was measured against a fixed amount that it may come to and no more. */
export function withinBudget({ budget, told = false, ...rest }: Budgeted): Figure {
  const limit = { name: budget.name, measured: [budget.amount] };
  return compare({ ...rest, limit, ...(told ? {} : { goal: 1 }) });
}
