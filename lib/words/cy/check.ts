import type { CheckFacts } from '#lib/panel/check-facts.ts';
import type * as english from '../check.ts';
import { releaseName } from '../days.ts';
import type { Words } from '../spoken.ts';
import { updateRows } from './check-updates.ts';
import { dayInWords } from './days.ts';

/** The words of "Check this computer". */
export const checkWords: Words<typeof english.checkWords> = {
  heading: 'Gwirio’r cyfrifiadur hwn',
  lead: 'I bwy bynnag sy’n gofalu amdano. Nid oes dim yma am berson.',
  copy: 'Copïo’r adroddiad hwn',
  copied: 'Copïwyd.',
  notCopied: 'Ni chaniataodd y porwr gopïo. Dewiswch y llinellau uchod yn lle hynny.',
};

/** Each fact with its name, in reading order. */
export const checkRows: Words<typeof english.checkRows> = (facts) => [
  ['Foreword', facts.version],
  ['Porwr', facts.browser],
  ['Ffenestr', facts.privateWindow ? 'Preifat: wedi’i chadw yn y cof yn unig' : 'Cyffredin'],
  ['Caniatadau', facts.permissions.join(', ')],
  [
    'Cardiau',
    `${facts.cards}, rhifyn ${releaseName(facts.released)}, ${dayInWords(facts.released)}`,
  ],
  [
    'Daw’r cardiau o',
    facts.from === 'database' ? 'Cronfa ddata’r porwr hwn' : 'Y pecyn, wedi’i ddal yn y cof',
  ],
  ['Crynodeb o’r cyflwr', facts.state],
  ['Storfa a ddefnyddir', facts.usedBytes === undefined ? notTold : sizeOf(facts.usedBytes)],
  ['Cadw’r storfa pan fydd y ddisg yn brin o le', keptInWords(facts.persisted)],
  ['Gwrthodiadau diwethaf', troublesInWords(facts)],
  ...updateRows(facts.updates),
];

const notTold = 'Ni ddywedodd y porwr';

function keptInWords(persisted: boolean | undefined): string {
  if (persisted === undefined) return notTold;
  return persisted ? 'Ydy' : 'Nid yw’r porwr yn addo hynny';
}

function troublesInWords({ troubles }: CheckFacts): string {
  if (troubles.length === 0) return 'Dim';
  return troubles.map(({ code, day }) => `${code} (${dayInWords(day)})`).join(', ');
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1_000)} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
