import type { HostFinding, HostKind } from '#lib/trust/host-report.ts';

/** One finding about a host: what readers would meet. */
export function hostFindingInWords(finding: HostFinding): string {
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
}

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

type Fixes = { readonly [code in HostFinding['code']]?: readonly string[] };

/** How a finding is mended on this kind of host: what to set, line by line. */
export function hostFix(kind: HostKind, code: HostFinding['code']): readonly string[] {
  return fixes[kind][code] ?? fixes.other[code] ?? [];
}

const nginxCors = [
  'In the location of the repository:',
  '  add_header Access-Control-Allow-Origin "*" always;',
];
const s3Cors = [
  'In the bucket, Permissions, Cross-origin resource sharing:',
  '  [{"AllowedOrigins":["*"],"AllowedMethods":["GET","HEAD"],"AllowedHeaders":[],"ExposeHeaders":["Retry-After"],"MaxAgeSeconds":3600}]',
  'Where CloudFront is in front: attach the response headers policy SimpleCORS.',
];
const azureCors = [
  'In the storage account, Resource sharing (CORS), Blob service:',
  '  allowed origins *, allowed methods GET and HEAD, allowed headers *, max age 3600',
];
const netlifyCors = [
  'In a file _headers in the published folder:',
  '  /*',
  '    Access-Control-Allow-Origin: *',
];
const iisCors = [
  'In web.config, under system.webServer:',
  '  <httpProtocol><customHeaders><add name="Access-Control-Allow-Origin" value="*" /></customHeaders></httpProtocol>',
];

const fixes: { readonly [kind in HostKind]: Fixes } = {
  'github-pages': {
    'no-cors': [
      'GitHub Pages sends the header itself. Use the address that ends in github.io, without a proxy before it.',
    ],
    redirected: [
      'Publish the final https address, custom domain included, and tick Enforce HTTPS.',
    ],
    'cached-long': [
      'GitHub Pages keeps files for 10 minutes. A proxy before it keeps this longer: turn that off.',
    ],
    'wrong-status': ['Settings, Pages: choose the branch and folder. Add an empty file .nojekyll.'],
  },
  s3: {
    'no-cors': s3Cors,
    'missing-no-cors': s3Cors,
    'soft-404': [
      'In the bucket’s website, or in CloudFront: take away the error page that answers with 200.',
    ],
    'encoded-again': [
      'Upload the .gz files without Content-Encoding; in CloudFront, turn automatic compression off.',
    ],
    'cached-long': [
      'Upload metadata/timestamp.json with --cache-control no-cache; in CloudFront let the origin decide.',
    ],
    'served-as-page': [
      'Upload .json as application/json and .gz as application/gzip (aws s3 cp --content-type).',
    ],
  },
  azure: {
    'no-cors': azureCors,
    'missing-no-cors': azureCors,
    'wrong-status': [
      'Set the container’s access level to Blob, or use the static website and its $web container.',
    ],
    'soft-404': ['In Static website, leave the error document path empty.'],
    'encoded-again': [
      'Upload the .gz files without Content-Encoding (az storage blob upload, no --content-encoding).',
    ],
    'cached-long': ['Set Cache-Control: no-cache on metadata/timestamp.json.'],
  },
  netlify: {
    'no-cors': netlifyCors,
    'missing-no-cors': netlifyCors,
    'soft-404': ['Take the rule /* /index.html 200 out of _redirects.'],
    'cached-long': ['In _headers:', '  /metadata/timestamp.json', '    Cache-Control: no-cache'],
  },
  nginx: {
    'no-cors': nginxCors,
    'missing-no-cors': [...nginxCors, 'Without “always” it is left out on errors.'],
    'soft-404': [
      'Take try_files … /index.html out of this location, and write: try_files $uri =404;',
    ],
    'encoded-again': ['In the location: gzip off; gunzip off; and no add_header Content-Encoding.'],
    'cached-long': [
      'location = /metadata/timestamp.json {',
      '  add_header Cache-Control no-cache always;',
      '  add_header Access-Control-Allow-Origin "*" always;',
      '}',
    ],
    'served-as-page': ['Include mime.types, and set: default_type application/octet-stream;'],
  },
  iis: {
    'no-cors': iisCors,
    'missing-no-cors': iisCors,
    'wrong-status': [
      'In web.config, under system.webServer/staticContent:',
      '  <remove fileExtension=".gz" /><mimeMap fileExtension=".gz" mimeType="application/gzip" />',
      '  <remove fileExtension=".json" /><mimeMap fileExtension=".json" mimeType="application/json" />',
    ],
    'soft-404': [
      'In httpErrors: errorMode="Custom" without responseMode="ExecuteURL" or a redirect.',
    ],
    'encoded-again': ['Under system.webServer: <urlCompression doStaticCompression="false" />'],
    'cached-long': ['Under staticContent: <clientCache cacheControlMode="DisableCache" />'],
  },
  other: {
    'not-https': ['Serve it over https.'],
    unreachable: [
      'Check that this computer is online, then the address: the folder that holds metadata and targets, ending in /.',
    ],
    'no-cors': ['Send Access-Control-Allow-Origin: * with every answer.'],
    'missing-no-cors': ['Send Access-Control-Allow-Origin: * with errors as well.'],
    'soft-404': ['Answer 404 for what is not there.'],
    redirected: ['Publish the address that it leads to.'],
    'wrong-status': ['Check that every file was put there, and that anyone may read it.'],
    'served-as-page': ['Serve .json as application/json and .gz as application/gzip.'],
    'not-metadata': ['Put the published files there again, the timestamp last.'],
    'encoded-again': ['Serve .gz files as they are, without Content-Encoding.'],
    'cached-long': ['Send Cache-Control: no-cache with metadata/timestamp.json.'],
    'mirrors-differ': ['Put the same files on each mirror, the timestamp last.'],
  },
};
