import { checkHost } from '#lib/trust/check-host.ts';
import { folderAddress } from '#lib/trust/host-address.ts';
import type { HostFinding, HostReport } from '#lib/trust/host-report.ts';
import { hostFindingInWords, hostKindInWords } from '#lib/words/check-host.ts';
import { hostFix } from '#lib/words/host-fixes.ts';
import { askHostWithin } from '../ask-host.ts';
import { type Command, type Outcome, textsOf, usedWrongly } from '../command.ts';

/** As long as readers' browsers wait for a file. */
const maxMs = 30_000;

/** `foreword check-host`: what readers' browsers will meet at a published address. */
export const checkHostCommand: Command = {
  name: 'check-host',
  summary: 'Asks a published address what readers’ browsers will ask, and says how to mend it.',
  usage: [
    'check-host https://example.org/cards/     the folder that holds metadata and targets',
    'check-host URL --mirror URL               that a mirror has the same',
  ],
  options: { mirror: { type: 'string', multiple: true } },
  run: async (asked) => {
    const [address, ...more] = asked.words;
    const mirrors = textsOf(asked, 'mirror');
    const folder = folderAddress(address ?? '');
    const others = mirrors.flatMap((mirror) => folderAddress(mirror) ?? []);
    if (!folder || more.length > 0 || others.length < mirrors.length) {
      return usedWrongly('Name one address that begins with https://.');
    }
    asked.terminal.say(`Asking ${new URL(folder).host} …`);
    const report = await checkHost(folder, others, askHostWithin(maxMs));
    return told(report);
  },
};

function told(report: HostReport): Outcome {
  const { findings, asked, kind } = report;
  if (findings.length === 0) {
    const lines = [`Readers can use this address. ${asked.length} files were asked for.`];
    return { end: 'done', lines, json: report };
  }
  const codes = [...new Set(findings.map(({ code }) => code))];
  return {
    end: 'findings',
    lines: [
      ...findings.flatMap((finding) => [finding.address, `  ${hostFindingInWords(finding)}`]),
      '',
      `To mend it (${hostKindInWords(kind)}):`,
      ...codes.flatMap((code: HostFinding['code']) =>
        hostFix(kind, code).map((line) => `  ${line}`),
      ),
    ],
    json: report,
  };
}
