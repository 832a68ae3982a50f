import type { Day } from '#lib/base/day.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Fault, FaultCode } from '#lib/guidance/faults.ts';
import type { Front } from '#lib/guidance/front.ts';
import { parseCard } from '#lib/guidance/parse-card.ts';
import type { LintedCard } from '#lib/lint/card-texts.ts';
import type { Finding } from '#lib/lint/finding.ts';
import { inOrder, lintSteps } from '#lib/lint/lint-card.ts';

/** How wide one of the three lines may be, and how wide it is, in px. */
export type LineWidth = (text: string, narrow: boolean) => number;

/** What a card is checked against. */
export type CheckPlace = {
  readonly front: Front;
  readonly today: Day;
  readonly lineWidth: LineWidth;
};

/** A line of the three that wraps; `line` counts from 0. */
export type Wrap = { readonly line: number; readonly px: 360 | 320 };

/** One thing that stands in the way of sign-off, or that is to be considered. */
export type DraftFinding =
  | { readonly from: 'form'; readonly severity: 'fix'; readonly fault: Fault }
  | { readonly from: 'width'; readonly severity: 'fix'; readonly wrap: Wrap }
  | {
      readonly from: 'words';
      readonly severity: Finding['severity'];
      readonly finding: Finding;
    };

/** A card, or what is written of one, with what the checks found in it. */
export type CheckedDraft = {
  readonly findings: readonly DraftFinding[];
  /** The card, where it has the form of one. Findings of words may still block its sign-off. */
  readonly card: Card | undefined;
};

/**
 * Checks what somebody wrote: its form, its words and the width of its lines. `slice` is waited
 * for between the steps; nothing comes back where `stale` says that the work is no longer wanted.
 */
export async function checkCard(
  value: Readonly<Record<string, unknown>>,
  place: CheckPlace,
  slice: () => Promise<void>,
  stale: () => boolean = () => false,
): Promise<CheckedDraft | undefined> {
  const parsed = parseCard(value);
  const linted: LintedCard = value;
  const found: Finding[] = [];
  for (const step of lintSteps(linted, place)) {
    await slice();
    if (stale()) return undefined;
    found.push(...step());
  }
  const words = inOrder(found);
  const faults = parsed.ok ? [] : parsed.refusal.faults;
  return {
    card: parsed.ok ? parsed.value : undefined,
    findings: [
      ...faults
        .filter((fault) => !isSaid(fault, words) && !isSaidOfWhole(fault, faults))
        .map(asFormFinding),
      ...wrapsOf(linted.lines ?? [], place.lineWidth).map(asWidthFinding),
      ...words.map((finding) => ({
        from: 'words' as const,
        severity: finding.severity,
        finding,
      })),
    ],
  };
}

/** How many findings block sign-off. */
export function countFixes(findings: readonly DraftFinding[]): number {
  return findings.filter(({ severity }) => severity === 'fix').length;
}

/** The field that a finding is about, as a dotted path such as `parts.say.0`. */
export function pathOf(found: DraftFinding): string {
  switch (found.from) {
    case 'form':
      return found.fault.path;
    case 'width':
      return `lines.${found.wrap.line}`;
    case 'words':
      return found.finding.field;
  }
}

/** The width that is left for a line in a panel of 360 and of 320 px, beside its scroll bar. */
const lineRoom = { 360: 317, 320: 285 } as const;

function wrapsOf(lines: readonly string[], lineWidth: LineWidth): readonly Wrap[] {
  return lines.flatMap((text, line): Wrap[] => {
    if (lineWidth(text, false) > lineRoom[360]) return [{ line, px: 360 }];
    return lineWidth(text, true) > lineRoom[320] ? [{ line, px: 320 }] : [];
  });
}

// Rules say these better than the form does: one finding for one thing.
const saidByRules: ReadonlySet<FaultCode> = new Set<FaultCode>([
  ...(['missing', 'too-few', 'too-many-words', 'too-many-sentences'] as const),
  ...(['review-too-far-off', 'review-before-reviewed'] as const),
]);

// What two fields make wrong between them, by the field that a rule may say it of instead.
const saidElsewhere = new Map<FaultCode, string>([['review-too-far-off', 'reviewed']]);

function isSaid(fault: Fault, words: readonly Finding[]): boolean {
  if (!saidByRules.has(fault.code)) return false;
  const other = saidElsewhere.get(fault.code);
  return words.some(
    ({ severity, field }) =>
      severity === 'fix' &&
      (field === fault.path || field === other || fault.path.startsWith(`${field}.`)),
  );
}

// A line of too many words makes too many of all three: whoever mends the whole has mended the line.
function isSaidOfWhole({ code, path }: Fault, faults: readonly Fault[]): boolean {
  if (code !== 'too-many-words') return false;
  return faults.some((one) => one.code === code && path.startsWith(`${one.path}.`));
}

function asFormFinding(fault: Fault): DraftFinding {
  return { from: 'form', severity: 'fix', fault };
}

function asWidthFinding(wrap: Wrap): DraftFinding {
  return { from: 'width', severity: 'fix', wrap };
}
