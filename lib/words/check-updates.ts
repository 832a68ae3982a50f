import type { HostFact, SourcesChecked, UpdateFacts } from '#lib/panel/update-facts.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import { dayInWords, timeInWords } from './days.ts';
import { layerNames } from './editions.ts';
import { fetchedInWords } from './practice.ts';
import { spoken } from './spoken.ts';

type Row = readonly [name: string, value: string];

/** The words around asking hosts from "Check this computer". */
export const hostWords = {
  ask: 'Ask each host now',
  asking: 'Asking.',
  asked: 'Done. The answers stand above.',
  hint: 'It sends one request to each address above, as a check for updates does.',
} as const;

/** What is known of updates, in reading order: policy, alarm, each source, hosts, requests. */
export const updateRows = spoken((facts: SourcesChecked): readonly Row[] => {
  const { alarmFired, requests, sources, hosts } = facts;
  return [
    ['Set by your organisation', policyInWords(facts.policy)],
    ['Update sources', sources.length === 0 ? 'None' : String(sources.length)],
    ...sources.flatMap(sourceRows),
    ...practiceFileRows(facts),
    ...hosts.map((host): Row => ['Host', hostInWords(host)]),
    ['Alarm last rang', alarmFired === undefined ? 'Never' : timeInWords(alarmFired)],
    ['Requests in 30 days', requests.length === 0 ? 'None' : String(requests.length)],
    ...requests.map(
      ({ address, day, bytes, result }): Row => [
        dayInWords(day),
        `${result}, ${bytes} bytes, ${address}`,
      ],
    ),
  ];
});

function policyInWords({ state, version, seen, ...more }: UpdateFacts['policy']): string {
  const { faults, fromFile } = more;
  const how = fromFile ? 'from a file brought in' : 'seen';
  const when = seen === undefined ? '' : `, ${how} ${timeInWords(seen)}`;
  switch (state) {
    case 'none':
      return 'Nothing';
    case 'good':
      return `Policy ${version}${when}`;
    case 'wrong': {
      const list = faults.map(({ path, code }) => `${path === '' ? 'policy' : path}: ${code}`);
      const before =
        version === undefined ? 'No earlier policy.' : `Policy ${version}${when} holds.`;
      return `Cannot be used, so no update is taken. ${list.join('; ')}. ${before}`;
    }
  }
}

function practiceFileRows({ practiceFile }: SourcesChecked): readonly Row[] {
  if (!practiceFile) return [];
  return [['Practice file', `${practiceFile.address}. ${fetchedInWords(practiceFile)}`]];
}

function sourceRows(source: SourceState): readonly Row[] {
  const { title, address, layer, byPolicy, lastChecked, state, refusal } = source;
  const checked = lastChecked === undefined ? 'not yet' : timeInWords(lastChecked);
  return [
    [title, `${layerNames[layer]}${byPolicy ? ', set by policy' : ''}, ${address}`],
    [`${title}: last check`, `${checked}, ${state}${refusal ? `, ${refusal}` : ''}`],
    [`${title}: release`, releaseInFull(source)],
    [`${title}: keys`, keysInFull(source)],
    ...(source.clockLooksWrong ? [clockRow(source)] : []),
  ];
}

function releaseInFull({ released, cards, digest }: SourceState): string {
  return released ? `${released}, ${cards ?? 0} cards, ${digest ?? ''}` : 'None yet';
}

function keysInFull({ rootVersion, signers }: SourceState): string {
  const each = signers.map(
    ({ role, name, keyid, fingerprint }) =>
      `${role} ${name}: key ${keyid}, fingerprint ${fingerprint}`,
  );
  return [`Root ${rootVersion}`, ...each].join('; ');
}

function clockRow({ title, effectiveNow }: SourceState): Row {
  const stated = effectiveNow === undefined ? 'a later time' : timeInWords(effectiveNow);
  return [`${title}: clock`, `This computer’s clock looks wrong: the publisher stated ${stated}`];
}

function hostInWords(fact: HostFact): string {
  if ('refusal' in fact) return `${fact.host}: ${fact.refusal}`;
  const exposes = fact.exposes.length === 0 ? 'none' : fact.exposes.join(', ');
  return `${fact.host}: answers a page (CORS), status ${fact.status}, headers it exposes: ${exposes}`;
}
