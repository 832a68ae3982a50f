import type { HostFact, SourcesChecked, UpdateFacts } from '#lib/panel/update-facts.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import type * as english from '../check-updates.ts';
import { timeInWords } from '../days.ts';
import type { Words } from '../spoken.ts';
import { dayInWords } from './days.ts';
import { layerNames } from './editions.ts';
import { fetchedInWords } from './practice.ts';

type Row = readonly [name: string, value: string];

/** The words around asking hosts from "Check this computer". */
export const hostWords: Words<typeof english.hostWords> = {
  ask: 'Gofyn i bob gwesteiwr nawr',
  asking: 'Yn gofyn.',
  asked: 'Wedi gorffen. Mae’r atebion uchod.',
  hint: 'Mae’n anfon un cais i bob cyfeiriad uchod, fel y mae gwirio am ddiweddariadau yn ei wneud.',
};

/** What is known of updates, in reading order: policy, alarm, each source, hosts, requests. */
export const updateRows: Words<typeof english.updateRows> = (facts) => {
  const { alarmFired, requests, sources, hosts } = facts;
  return [
    ['Wedi’i osod gan eich sefydliad', policyInWords(facts.policy)],
    ['Ffynonellau diweddaru', sources.length === 0 ? 'Dim' : String(sources.length)],
    ...sources.flatMap(sourceRows),
    ...practiceFileRows(facts),
    ...hosts.map((host): Row => ['Gwesteiwr', hostInWords(host)]),
    ['Canodd y larwm ddiwethaf', alarmFired === undefined ? 'Byth' : timeInWords(alarmFired)],
    ['Ceisiadau mewn 30 diwrnod', requests.length === 0 ? 'Dim' : String(requests.length)],
    ...requests.map(
      ({ address, day, bytes, result }): Row => [
        dayInWords(day),
        `${result}, ${bytes} beit, ${address}`,
      ],
    ),
  ];
};

function policyInWords({ state, version, seen, ...more }: UpdateFacts['policy']): string {
  const { faults, fromFile } = more;
  const how = fromFile ? 'o ffeil y daethpwyd â hi i mewn' : 'gwelwyd';
  const when = seen === undefined ? '' : `, ${how} ${timeInWords(seen)}`;
  switch (state) {
    case 'none':
      return 'Dim';
    case 'good':
      return `Polisi ${version}${when}`;
    case 'wrong': {
      const list = faults.map(({ path, code }) => `${path === '' ? 'polisi' : path}: ${code}`);
      const before =
        version === undefined
          ? 'Dim polisi cynharach.'
          : `Mae polisi ${version}${when} yn dal mewn grym.`;
      return `Ni ellir ei ddefnyddio, felly ni chymerir diweddariad. ${list.join('; ')}. ${before}`;
    }
  }
}

function practiceFileRows({ practiceFile }: SourcesChecked): readonly Row[] {
  if (!practiceFile) return [];
  return [['Ffeil y practis', `${practiceFile.address}. ${fetchedInWords(practiceFile)}`]];
}

function sourceRows(source: SourceState): readonly Row[] {
  const { title, address, layer, byPolicy, lastChecked, state, refusal } = source;
  const checked = lastChecked === undefined ? 'ddim eto' : timeInWords(lastChecked);
  return [
    [title, `${layerNames[layer]}${byPolicy ? ', wedi’i osod gan bolisi' : ''}, ${address}`],
    [`${title}: gwiriad diwethaf`, `${checked}, ${state}${refusal ? `, ${refusal}` : ''}`],
    [`${title}: rhifyn`, releaseInFull(source)],
    [`${title}: allweddi`, keysInFull(source)],
    ...(source.clockLooksWrong ? [clockRow(source)] : []),
  ];
}

function releaseInFull({ released, cards, digest }: SourceState): string {
  return released ? `${released}, nifer y cardiau: ${cards ?? 0}, ${digest ?? ''}` : 'Dim eto';
}

function keysInFull({ rootVersion, signers }: SourceState): string {
  const each = signers.map(
    ({ role, name, keyid, fingerprint }) =>
      `${role} ${name}: allwedd ${keyid}, ôl bys ${fingerprint}`,
  );
  return [`Gwraidd ${rootVersion}`, ...each].join('; ');
}

function clockRow({ title, effectiveNow }: SourceState): Row {
  const stated = effectiveNow === undefined ? 'amser diweddarach' : timeInWords(effectiveNow);
  return [
    `${title}: cloc`,
    `Mae cloc y cyfrifiadur hwn yn edrych yn anghywir: nododd y cyhoeddwr ${stated}`,
  ];
}

function hostInWords(fact: HostFact): string {
  if ('refusal' in fact) return `${fact.host}: ${fact.refusal}`;
  const exposes = fact.exposes.length === 0 ? 'dim' : fact.exposes.join(', ');
  return `${fact.host}: yn ateb tudalen (CORS), statws ${fact.status}, penynnau y mae’n eu datgelu: ${exposes}`;
}
