import { useState } from 'preact/hooks';
import { Fold } from '#components/ui/Fold.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { Select } from '#components/ui/Select.tsx';
import type { HostCheck, HostFinding, HostKind } from '#lib/studio/host-checking.ts';
import { hostFindingInWords, hostKindNames } from '#lib/words/check-host.ts';
import { hostFix } from '#lib/words/host-fixes.ts';
import { editionWords, hostScreenWords as words } from '#lib/words/studio-host.ts';

type Props = Omit<Extract<HostCheck, { state: 'done' }>, 'state'>;

/** What a check of an address found: each thing once, where, and how it is mended on that host. */
export function HostReportPart({ address, report, edition }: Props) {
  const [kind, setKind] = useState<HostKind>(report.kind);
  const { findings, asked } = report;
  const groups = groupsOf(findings);
  return (
    <section class="hostreport" aria-label={words.report}>
      <h2>{findings.length === 0 ? words.good : words.found(groups.length)}</h2>
      <p>{words.about(address)}</p>
      <ul class="checks">
        <li class={edition === 'same' ? undefined : 'wait'}>
          <Icon name={edition === 'same' ? 'tick' : 'clock'} small />
          <span>{editionWords[edition]}</span>
        </li>
      </ul>
      {groups.length > 0 ? (
        <div class="narrow below">
          <Select label={words.kind} value={kind} choices={hostKindNames} onChoose={setKind} />
        </div>
      ) : null}
      {groups.map((group) => (
        <Finding key={hostFindingInWords(group[0])} group={group} kind={kind} address={address} />
      ))}
      <Fold heading={words.asked(asked.length)}>
        <Addresses all={asked} address={address} />
      </Fold>
    </section>
  );
}

type FindingProps = { readonly group: Group; readonly kind: HostKind; readonly address: string };

function Finding({ group, kind, address }: FindingProps) {
  const fix = hostFix(kind, group[0].code);
  return (
    <section class="hostfinding">
      <h3>{hostFindingInWords(group[0])}</h3>
      <Addresses all={group.map((finding) => finding.address)} address={address} />
      {fix.length > 0 ? (
        <>
          <h4>{words.mend}</h4>
          {runsOf(fix).map(({ code, lines }) =>
            code ? (
              <pre key={lines[0]}>{lines.join('\n')}</pre>
            ) : (
              <p key={lines[0]}>{lines.join(' ')}</p>
            ),
          )}
        </>
      ) : null}
    </section>
  );
}

// Under the address that was asked, what follows it says enough.
function Addresses({ all, address }: { all: readonly string[]; address: string }) {
  return (
    <ul class="meta where">
      {all.map((one) => (
        <li key={one}>{one.startsWith(address) ? one.slice(address.length) || one : one}</li>
      ))}
    </ul>
  );
}

type Group = readonly [HostFinding, ...HostFinding[]];

/** Findings that say the same of several files, together. */
function groupsOf(findings: readonly HostFinding[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const said = hostFindingInWords(finding);
    const before = groups.get(said);
    groups.set(said, before ? [...before, finding] : [finding]);
  }
  return [...groups.values()];
}

/** Lines that begin with a space are to be copied as they stand; the others are read. */
function runsOf(fix: readonly string[]) {
  const runs: { readonly code: boolean; readonly lines: string[] }[] = [];
  for (const line of fix) {
    const code = /^ {2}|[{}]$/.test(line);
    const last = runs.at(-1);
    const text = code ? line.replace(/^ {2}/, '') : line;
    if (last?.code === code) last.lines.push(text);
    else runs.push({ code, lines: [text] });
  }
  return runs;
}
