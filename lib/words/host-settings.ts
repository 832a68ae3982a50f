/** Lines to be copied as they stand onto a host of a kind: the same in every language. */
export const hostSettings = {
  nginxCors: ['  add_header Access-Control-Allow-Origin "*" always;'],
  nginxTimestamp: [
    'location = /metadata/timestamp.json {',
    '  add_header Cache-Control "no-cache" always;',
    '  add_header Access-Control-Allow-Origin "*" always;',
    '}',
  ],
  s3Cors: [
    '  [{"AllowedOrigins":["*"],"AllowedMethods":["GET","HEAD"],"AllowedHeaders":[],"ExposeHeaders":["Retry-After"],"MaxAgeSeconds":3600}]',
  ],
  azureCors: ['  allowed origins *, allowed methods GET and HEAD, allowed headers *, max age 3600'],
  azureTimestamp: [
    'az storage blob update --container-name NAME --name metadata/timestamp.json --content-cache "no-cache"',
  ],
  netlifyCors: ['  /*', '    Access-Control-Allow-Origin: *'],
  netlifyTimestamp: ['  /metadata/timestamp.json', '    Cache-Control: no-cache'],
  iisCors: [
    '  <httpProtocol><customHeaders>',
    '    <remove name="Access-Control-Allow-Origin" />',
    '    <add name="Access-Control-Allow-Origin" value="*" />',
    '  </customHeaders></httpProtocol>',
  ],
  iisTypes: [
    '  <remove fileExtension=".gz" /><mimeMap fileExtension=".gz" mimeType="application/gzip" />',
    '  <remove fileExtension=".json" /><mimeMap fileExtension=".json" mimeType="application/json" />',
  ],
  iisTimestamp: [
    '  <location path="metadata/timestamp.json"><system.webServer><staticContent>',
    '    <clientCache cacheControlMode="DisableCache" />',
    '  </staticContent></system.webServer></location>',
  ],
} as const;
