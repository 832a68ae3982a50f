import type * as english from '../check-host.ts';
import type { Words } from '../spoken.ts';

/** One finding about a host: what readers would meet. */
export const hostFindingInWords: Words<typeof english.hostFindingInWords> = (finding) => {
  switch (finding.code) {
    case 'not-https':
      return 'Nid https yw’r cyfeiriad. Nid yw darllenwyr yn cymryd dim ohono.';
    case 'unreachable':
      return 'Ni atebodd.';
    case 'no-cors':
      return 'Nid yw’n caniatáu i dudalennau eraill ei ddarllen (dim Access-Control-Allow-Origin: *).';
    case 'missing-no-cors':
      return 'Atebir am yr hyn nad yw yno heb Access-Control-Allow-Origin: *. Mae darllenwyr yn cymryd hynny fel “ddim yno”, ac yn ei nodi.';
    case 'soft-404':
      return `Atebir am yr hyn nad yw yno â ${finding.status}, nid â 404.`;
    case 'redirected':
      return `Mae’n anfon darllenwyr ymlaen i ${finding.to ?? 'gyfeiriad arall'}. Nid yw darllenwyr byth yn dilyn.`;
    case 'wrong-status':
      return `Atebodd â ${finding.status}.`;
    case 'served-as-page':
      return `Mae’n cael ei weini fel tudalen (${finding.type}).`;
    case 'not-metadata':
      return 'Nid dyma’r hyn a gyhoeddwyd.';
    case 'encoded-again':
      return finding.encoding === 'identity'
        ? 'Newidiwyd y ffeil wedi’i phacio ar y ffordd.'
        : `Newidiwyd y ffeil wedi’i phacio ar y ffordd (Content-Encoding: ${finding.encoding}).`;
    case 'cached-long':
      return `Gellir cadw’r timestamp am ${finding.seconds} eiliad ar y ffordd. Mae darllenwyr yn clywed yn hwyr.`;
    case 'mirrors-differ':
      return `Mae gan ${finding.mirror} timestamp arall. Rhowch yr un ffeiliau ar y ddau.`;
  }
};

/** Kinds of host, as the person who runs one knows them. */
export const hostKindNames: Words<typeof english.hostKindNames> = [
  ['github-pages', 'GitHub Pages'],
  ['s3', 'Amazon S3 neu CloudFront'],
  ['azure', 'Azure Storage'],
  ['netlify', 'Netlify'],
  ['nginx', 'nginx'],
  ['iis', 'Gweinydd Windows (IIS)'],
  ['other', 'Un arall, neu ddim yn siŵr'],
];
