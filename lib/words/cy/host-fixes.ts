import type * as english from '../host-fixes.ts';
import { hostSettings } from '../host-settings.ts';
import type { Words } from '../spoken.ts';

// What a host's own pages call a thing stays as it stands there: they are in English.
const nginxCors = [
  'Yn “location” y ffeiliau, ac eto ym mhob “location” y tu mewn iddi sydd ag add_header ei hun:',
  ...hostSettings.nginxCors,
] as const;
const s3Cors = [
  'Yn y bwced, “Permissions”, “Cross-origin resource sharing”:',
  ...hostSettings.s3Cors,
  'Lle mae CloudFront o’i flaen: atodwch y polisi penynnau ymateb SimpleCORS.',
] as const;
const azureCors = [
  'Cyhoeddwch y cyfeiriad yn blob.core.windows.net: nid yw gwefan statig Azure (web.core.windows.net) yn derbyn y rheolau hyn.',
  'Yn y cyfrif storio, “Resource sharing (CORS)”, “Blob service”:',
  ...hostSettings.azureCors,
  'Neu: az storage cors add --services b --methods GET HEAD --origins "*" --allowed-headers "*" --max-age 3600',
] as const;
const netlifyCors = [
  'Mewn ffeil _headers yn y ffolder y mae Netlify yn ei chyhoeddi:',
  ...hostSettings.netlifyCors,
] as const;
const iisCors = [
  'Yn web.config y ffeiliau, o dan configuration/system.webServer:',
  ...hostSettings.iisCors,
] as const;
const iisTypes = [
  'Yn web.config, o dan system.webServer/staticContent (atebir am fath o ffeil nad yw wedi’i restru yno â 404):',
  ...hostSettings.iisTypes,
] as const;

/** What to set on each kind of host, by what was found. */
export const hostFixes: Words<typeof english.hostFixes> = {
  'github-pages': {
    'no-cors': [
      'Mae GitHub Pages yn anfon y pennyn ei hun. Defnyddiwch y cyfeiriad sy’n gorffen â github.io, heb ddirprwy o’i flaen.',
    ],
    'missing-no-cors': [
      'Mae GitHub Pages yn gosod y penynnau hyn ei hun, ac ni all neb eu newid. Mae darllenwyr yn ymdopi hebddynt.',
    ],
    redirected: [
      'Cyhoeddwch y cyfeiriad https terfynol, gan gynnwys eich parth eich hun, a thiciwch “Enforce HTTPS”.',
    ],
    'cached-long': [
      'Mae GitHub Pages yn cadw ffeiliau am 10 munud. Mae dirprwy o’i flaen yn cadw hon yn hwy: diffoddwch hynny.',
    ],
    'wrong-status': [
      '“Settings”, “Pages”: dewiswch y gangen a’r ffolder. Ychwanegwch ffeil wag .nojekyll.',
    ],
  },
  s3: {
    'no-cors': s3Cors,
    'missing-no-cors': s3Cors,
    'soft-404': ['Yng ngwefan y bwced, neu yn CloudFront: tynnwch y dudalen wall sy’n ateb â 200.'],
    'encoded-again': [
      'Uwchlwythwch y ffeiliau .gz heb Content-Encoding; yn CloudFront, diffoddwch gywasgu awtomatig.',
    ],
    'cached-long': [
      'Uwchlwythwch metadata/timestamp.json gyda --cache-control no-cache; yn CloudFront, gadewch i’r tarddiad benderfynu.',
    ],
    'served-as-page': [
      'Uwchlwythwch .json fel application/json a .gz fel application/gzip (aws s3 cp --content-type).',
    ],
  },
  azure: {
    'no-cors': azureCors,
    'missing-no-cors': azureCors,
    'wrong-status': [
      'Yn y cyfrif storio, “Configuration”: caniatewch “Blob anonymous access”. Yn y cynhwysydd: “Change access level”, “Blob”.',
    ],
    'soft-404': ['Yn “Static website”, gadewch lwybr y ddogfen wall yn wag.'],
    'encoded-again': [
      'Uwchlwythwch y ffeiliau .gz heb Content-Encoding (az storage blob upload, heb --content-encoding).',
    ],
    'cached-long': hostSettings.azureTimestamp,
    'served-as-page': [
      'Uwchlwythwch .json fel application/json a .gz fel application/gzip (az storage blob upload --content-type).',
    ],
  },
  netlify: {
    'no-cors': netlifyCors,
    'missing-no-cors': netlifyCors,
    'soft-404': ['Tynnwch y rheol /* /index.html 200 allan o _redirects, ac allan o netlify.toml.'],
    'cached-long': ['Yn _headers:', ...hostSettings.netlifyTimestamp],
  },
  nginx: {
    'no-cors': nginxCors,
    'missing-no-cors': [...nginxCors, 'Heb “always” fe’i gadewir allan ar wallau.'],
    'soft-404': [
      'Tynnwch try_files … /index.html allan o’r “location” hon, ac ysgrifennwch: try_files $uri =404;',
    ],
    'encoded-again': [
      'Yn y “location”: gzip off; a thynnwch allan unrhyw add_header Content-Encoding ac unrhyw gunzip on.',
    ],
    'cached-long': [
      '“Location” ei hun, gyda’r llwybr fel y mae yn y cyfeiriad, sy’n enwi’r ddau bennyn:',
      ...hostSettings.nginxTimestamp,
    ],
    'served-as-page': ['Cynhwyswch mime.types, a gosodwch: default_type application/octet-stream;'],
  },
  iis: {
    'no-cors': iisCors,
    'missing-no-cors': iisCors,
    'wrong-status': iisTypes,
    'soft-404': [
      'Tynnwch allan o web.config y rheol ailysgrifennu sy’n ateb popeth ag index.html, ac yn httpErrors unrhyw responseMode="ExecuteURL".',
    ],
    'encoded-again': [
      'Yn web.config, o dan system.webServer: <urlCompression doStaticCompression="false" />',
    ],
    'cached-long': ['Yn web.config, o dan configuration:', ...hostSettings.iisTimestamp],
    'served-as-page': iisTypes,
  },
  other: {
    'not-https': ['Gweinwch ef dros https.'],
    unreachable: [
      'Gwiriwch fod y cyfrifiadur hwn ar-lein, yna’r cyfeiriad: y ffolder sy’n dal metadata a targets, yn gorffen â /.',
    ],
    'no-cors': ['Anfonwch Access-Control-Allow-Origin: * gyda phob ateb.'],
    'missing-no-cors': ['Anfonwch Access-Control-Allow-Origin: * gyda gwallau hefyd.'],
    'soft-404': ['Atebwch â 404 am yr hyn nad yw yno.'],
    redirected: ['Cyhoeddwch y cyfeiriad y mae’n arwain ato.'],
    'wrong-status': ['Gwiriwch fod pob ffeil wedi’i rhoi yno, ac y caiff unrhyw un ei darllen.'],
    'served-as-page': ['Gweinwch .json fel application/json a .gz fel application/gzip.'],
    'not-metadata': ['Rhowch y ffeiliau cyhoeddedig yno eto, y timestamp yn olaf.'],
    'encoded-again': ['Gweinwch ffeiliau .gz fel y maent, heb Content-Encoding.'],
    'cached-long': ['Anfonwch Cache-Control: no-cache gyda metadata/timestamp.json.'],
    'mirrors-differ': ['Rhowch yr un ffeiliau ar bob drych, y timestamp yn olaf.'],
  },
};
