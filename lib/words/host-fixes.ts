import type { HostFinding, HostKind } from '#lib/trust/host-report.ts';
import { hostSettings } from './host-settings.ts';

type Fixes = { readonly [code in HostFinding['code']]?: readonly string[] };

/** How a finding is mended on this kind of host: what to set, line by line. */
export function hostFix(kind: HostKind, code: HostFinding['code']): readonly string[] {
  const onKind: Fixes = hostFixes[kind];
  const onAny: Fixes = hostFixes.other;
  return onKind[code] ?? onAny[code] ?? [];
}

const nginxCors = [
  'In the location of the repository, and again in each location inside it that has an add_header of its own:',
  ...hostSettings.nginxCors,
] as const;
const s3Cors = [
  'In the bucket, Permissions, Cross-origin resource sharing:',
  ...hostSettings.s3Cors,
  'Where CloudFront is in front: attach the response headers policy SimpleCORS.',
] as const;
const azureCors = [
  'Publish the address in blob.core.windows.net: Azure’s static website (web.core.windows.net) does not take these rules.',
  'In the storage account, Resource sharing (CORS), Blob service:',
  ...hostSettings.azureCors,
  'Or: az storage cors add --services b --methods GET HEAD --origins "*" --allowed-headers "*" --max-age 3600',
] as const;
const netlifyCors = [
  'In a file _headers in the folder that Netlify publishes:',
  ...hostSettings.netlifyCors,
] as const;
const iisCors = [
  'In the repository’s web.config, under configuration/system.webServer:',
  ...hostSettings.iisCors,
] as const;
const iisTypes = [
  'In web.config, under system.webServer/staticContent (a kind of file that is not listed there is answered with 404):',
  ...hostSettings.iisTypes,
] as const;

/** What to set on each kind of host, by what was found. */
export const hostFixes = {
  'github-pages': {
    'no-cors': [
      'GitHub Pages sends the header itself. Use the address that ends in github.io, without a proxy before it.',
    ],
    'missing-no-cors': [
      'GitHub Pages sets these headers itself, and nobody can change them. Readers manage without.',
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
      'In the storage account, Configuration: allow Blob anonymous access. In the container: Change access level, Blob.',
    ],
    'soft-404': ['In Static website, leave the error document path empty.'],
    'encoded-again': [
      'Upload the .gz files without Content-Encoding (az storage blob upload, no --content-encoding).',
    ],
    'cached-long': hostSettings.azureTimestamp,
    'served-as-page': [
      'Upload .json as application/json and .gz as application/gzip (az storage blob upload --content-type).',
    ],
  },
  netlify: {
    'no-cors': netlifyCors,
    'missing-no-cors': netlifyCors,
    'soft-404': ['Take the rule /* /index.html 200 out of _redirects, and out of netlify.toml.'],
    'cached-long': ['In _headers:', ...hostSettings.netlifyTimestamp],
  },
  nginx: {
    'no-cors': nginxCors,
    'missing-no-cors': [...nginxCors, 'Without “always” it is left out on errors.'],
    'soft-404': [
      'Take try_files … /index.html out of this location, and write: try_files $uri =404;',
    ],
    'encoded-again': [
      'In the location: gzip off; and take out any add_header Content-Encoding and any gunzip on.',
    ],
    'cached-long': [
      'A location of its own, with the path as the address has it, that names both headers:',
      ...hostSettings.nginxTimestamp,
    ],
    'served-as-page': ['Include mime.types, and set: default_type application/octet-stream;'],
  },
  iis: {
    'no-cors': iisCors,
    'missing-no-cors': iisCors,
    'wrong-status': iisTypes,
    'soft-404': [
      'Take out of web.config the rewrite rule that answers everything with index.html, and in httpErrors any responseMode="ExecuteURL".',
    ],
    'encoded-again': [
      'In web.config, under system.webServer: <urlCompression doStaticCompression="false" />',
    ],
    'cached-long': ['In web.config, under configuration:', ...hostSettings.iisTimestamp],
    'served-as-page': iisTypes,
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
} as const satisfies { readonly [kind in HostKind]: Fixes };
