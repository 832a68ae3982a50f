import type { HostFinding, HostKind } from '#lib/trust/host-report.ts';
import { spoken } from './spoken.ts';

/** One finding about a host: what readers would meet. */
export const hostFindingInWords = spoken((finding: HostFinding): string => {
  switch (finding.code) {
    case 'not-https':
      return 'The address is not https. Readers take nothing from it.';
    case 'unreachable':
      return 'It did not answer.';
    case 'no-cors':
      return 'It does not allow other pages to read it (no Access-Control-Allow-Origin: *).';
    case 'missing-no-cors':
      return 'What is not there is answered without Access-Control-Allow-Origin: *. Readers take that for “not there”, and note it.';
    case 'soft-404':
      return `What is not there is answered with ${finding.status}, not with 404.`;
    case 'redirected':
      return `It sends readers on to ${finding.to ?? 'another address'}. Readers never follow.`;
    case 'wrong-status':
      return `It answered ${finding.status}.`;
    case 'served-as-page':
      return `It is served as a page (${finding.type}).`;
    case 'not-metadata':
      return 'It is not what was published.';
    case 'encoded-again':
      return finding.encoding === 'identity'
        ? 'The packed file was changed on the way.'
        : `The packed file was changed on the way (Content-Encoding: ${finding.encoding}).`;
    case 'cached-long':
      return `The timestamp may be kept for ${finding.seconds} seconds on the way. Readers hear late.`;
    case 'mirrors-differ':
      return `${finding.mirror} has another timestamp. Put the same files on both.`;
  }
});

/** Kinds of host, as the person who runs one knows them. */
export const hostKindNames: readonly (readonly [kind: HostKind, name: string])[] = [
  ['github-pages', 'GitHub Pages'],
  ['s3', 'Amazon S3 or CloudFront'],
  ['azure', 'Azure Storage'],
  ['netlify', 'Netlify'],
  ['nginx', 'nginx'],
  ['iis', 'Windows server (IIS)'],
  ['other', 'Another one, or not sure'],
];

/** The name of a kind of host, for the one who is told what to set on it. */
export function hostKindInWords(kind: HostKind): string {
  if (kind === 'other') return 'on a host of a kind that we do not know';
  return hostKindNames.find(([one]) => one === kind)?.[1] ?? kind;
}
