import type { CheckFacts } from '#lib/panel/check-facts.ts';
import { updateRows } from './check-updates.ts';
import { dayInWords, releaseName } from './days.ts';
import { spoken } from './spoken.ts';

/** The words of "Check this computer". */
export const checkWords = {
  heading: 'Check this computer',
  lead: 'For whoever looks after it. Nothing here is about a person.',
  copy: 'Copy this report',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the lines above instead.',
} as const;

/** Each fact with its name, in reading order. */
export const checkRows = spoken(
  (facts: CheckFacts): readonly (readonly [name: string, value: string])[] => {
    return [
      ['Foreword', facts.version],
      ['Browser', facts.browser],
      ['Window', facts.privateWindow ? 'Private: kept in memory only' : 'Ordinary'],
      ['Permissions', facts.permissions.join(', ')],
      [
        'Cards',
        `${facts.cards}, release ${releaseName(facts.released)} of ${dayInWords(facts.released)}`,
      ],
      [
        'Cards come from',
        facts.from === 'database' ? 'This browser’s database' : 'The package, held in memory',
      ],
      ['State digest', facts.state],
      [
        'Storage used',
        facts.usedBytes === undefined ? 'Not told by the browser' : sizeOf(facts.usedBytes),
      ],
      ['Storage kept when the disk is short', keptInWords(facts.persisted)],
      ['Last refusals', troublesInWords(facts)],
      ...updateRows(facts.updates),
    ];
  },
);

/** The report as text, a line a fact. */
export function reportOf(facts: CheckFacts): string {
  return checkRows(facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function keptInWords(persisted: boolean | undefined): string {
  if (persisted === undefined) return 'Not told by the browser';
  return persisted ? 'Yes' : 'Not promised by the browser';
}

function troublesInWords({ troubles }: CheckFacts): string {
  if (troubles.length === 0) return 'None';
  return troubles.map(({ code, day }) => `${code} (${dayInWords(day)})`).join(', ');
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1_000)} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
