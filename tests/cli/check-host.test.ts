import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { askHostWithin } from '#lib/cli/ask-host.ts';
import { checkHost } from '#lib/trust/check-host.ts';
import { aCard } from '../support/a-card.ts';
import { aPublisher } from '../support/a-publisher.ts';
import { type Answer, type Differs, imitateHost } from '../support/imitated-host.ts';
import { run } from './run.ts';

let files: Map<string, Uint8Array>;
beforeAll(async () => {
  const publisher = await aPublisher();
  await publisher.release([aCard()]);
  files = new Map(publisher.files);
});

const timestamp = 'metadata/timestamp.json';
const isMissing = (answer: Answer) => answer.status === 404;
const isPack = (path: string) => path.endsWith('.gz');

/** An answer with other headers; one that is undefined is left out. */
function withHeaders(answer: Answer, headers: { readonly [name: string]: string | undefined }) {
  const all = Object.entries({ ...answer.headers, ...headers });
  const sent = all.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...answer, headers: Object.fromEntries(sent) };
}

/** What the command finds on such a host: its codes, each once, and all that it prints. */
async function found(differs?: Differs, more: readonly string[] = []) {
  const address = await imitateHost(files, differs);
  const printed = await run(['check-host', address, ...more, '--json']);
  const { findings = [] } = JSON.parse(printed.out) as { findings?: { code: string }[] };
  const { out: output, exit } = await run(['check-host', address, ...more]);
  return { codes: [...new Set(findings.map(({ code }) => code))], output, exit };
}

test('a host that serves what was published, to any page, is fit', async () => {
  const { codes, output, exit } = await found();
  expect({ codes, exit }).toEqual({ codes: [], exit: 0 });
  expect(output).toContain('Readers can use this address.');
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('metadata that a host packs on the way, as %s, are what was published', async (as, pack) => {
  const { codes } = await found((answer, path) =>
    path.endsWith('.json') && answer.status === 200
      ? withHeaders({ ...answer, body: pack(answer.body) }, { 'content-encoding': as })
      : answer,
  );
  expect(codes).toEqual([]);
});

const none = { 'access-control-allow-origin': undefined };
const page = { 'content-type': 'text/html; charset=utf-8' };
const faults: readonly (readonly [code: string, differs: Differs])[] = [
  ['no-cors', (answer) => (isMissing(answer) ? answer : withHeaders(answer, none))],
  ['missing-no-cors', (answer) => (isMissing(answer) ? withHeaders(answer, none) : answer)],
  [
    'soft-404',
    (answer) =>
      isMissing(answer)
        ? withHeaders({ ...answer, status: 200, body: Buffer.from('<h1>Welcome</h1>') }, page)
        : answer,
  ],
  ['served-as-page', (answer) => (isMissing(answer) ? answer : withHeaders(answer, page))],
  [
    'cached-long',
    (answer, path) =>
      path === timestamp
        ? withHeaders(answer, { 'cache-control': 'public, max-age=86400' })
        : answer,
  ],
  [
    'encoded-again',
    (answer, path) => (isPack(path) ? withHeaders(answer, { 'content-encoding': 'gzip' }) : answer),
  ],
  ['wrong-status', (answer, path) => (isPack(path) ? { ...answer, status: 403 } : answer)],
];

test.each(faults)('%s is found, and nothing else', async (code, differs) => {
  const { codes, exit } = await found(differs);
  expect({ codes, exit }).toEqual({ codes: [code], exit: 1 });
});

test.each(['2.snapshot', '1.guidance', '1.targets', '1.withdrawals'])(
  '%s.json that was not put there is found',
  async (name) => {
    const lacking = new Map(files);
    expect(lacking.delete(`metadata/${name}.json`)).toBe(true);
    const { out } = await run(['check-host', await imitateHost(lacking), '--json']);
    expect(JSON.parse(out).findings).toEqual([
      expect.objectContaining({ code: 'wrong-status', status: 404 }),
    ]);
  },
);

test.each([
  ['public, max-age=0, s-maxage=86400', 86_400],
  ['Public, Max-Age=31536000', 31_536_000],
  ['max-age = 86400', 86_400],
])('a timestamp with Cache-Control %j may be kept too long', async (control, seconds) => {
  const { codes, output } = await found((answer, path) =>
    path === timestamp ? withHeaders(answer, { 'cache-control': control }) : answer,
  );
  expect(codes).toEqual(['cached-long']);
  expect(output).toContain(`${seconds} seconds`);
});

test.each(['max-age=86400, s-maxage=0', 'Max-Age=86400, No-Cache', 'max-age=600'])(
  'a timestamp with Cache-Control %j is heard of on the same day',
  async (control) => {
    const { codes } = await found((answer, path) =>
      path === timestamp ? withHeaders(answer, { 'cache-control': control }) : answer,
    );
    expect(codes).toEqual([]);
  },
);

test('a mirror without https is found, and one that has no root and no packs', async () => {
  const bare = await imitateHost(new Map([[timestamp, files.get(timestamp) ?? new Uint8Array()]]));
  const plain = bare.replace('127.0.0.1', 'localhost');
  const { codes, output } = await found(undefined, ['--mirror', plain]);
  expect(codes).toEqual(['not-https', 'wrong-status']);
  for (const path of ['metadata/1.root.json', 'targets/g/']) expect(output).toContain(plain + path);
});

test('a redirect is not followed, and where it leads is said', async () => {
  const to = await imitateHost(files);
  const { codes, output } = await found((answer, path) =>
    withHeaders({ ...answer, status: 301 }, { location: to + path }),
  );
  expect(codes).toEqual(['redirected']);
  expect(output).toContain(`It sends readers on to ${to}${timestamp}`);
});

test('a pack that a host unpacks, and a timestamp that is none, are told from what was published', async () => {
  const unpacked = await found((answer, path) =>
    isPack(path) ? { ...answer, body: gunzipSync(answer.body) } : answer,
  );
  expect(unpacked.codes).toEqual(['encoded-again']);
  const none = await found((answer, path) =>
    path === timestamp ? { ...answer, body: Buffer.from('{}') } : answer,
  );
  expect(none.codes).toEqual(['not-metadata']);
});

test('a mirror with another timestamp is named; one with the same is not', async () => {
  const old = new Map(files).set(timestamp, Buffer.from('{}'));
  const [same, other] = [await imitateHost(files), await imitateHost(old)];
  const { codes, output } = await found(undefined, ['--mirror', same, '--mirror', other]);
  expect(codes).toEqual(['mirrors-differ']);
  expect(output).toContain(other);
  expect(output).not.toContain(same);
});

test('a host that begins and never ends, and one that is not there, did not answer', async () => {
  const slow = await imitateHost(files, (answer) => ({ ...answer, hangs: true }));
  for (const address of [slow, 'http://127.0.0.1:9/']) {
    const { findings } = await checkHost(address, [], askHostWithin(200));
    expect(findings).toEqual([{ address: `${address}${timestamp}`, code: 'unreachable' }]);
  }
});

describe('the fix is for the host that was asked:', () => {
  const hosts = [
    ['GitHub.com', 'GitHub Pages', 'nobody can change them'],
    ['AmazonS3', 'Amazon S3', '"AllowedOrigins":["*"]'],
    ['Windows-Azure-Blob/1.0', 'Azure', 'az storage cors add --services b'],
    ['Netlify', 'Netlify', '_headers'],
    ['nginx/1.28.0', 'nginx', 'add_header Access-Control-Allow-Origin "*" always;'],
    ['Microsoft-IIS/10.0', 'IIS', '<add name="Access-Control-Allow-Origin" value="*" />'],
    ['Caddy', 'of a kind that we do not know', 'Send Access-Control-Allow-Origin: *'],
  ] as const;

  test.each(hosts)('%s', async (server, name, fix) => {
    const { codes, output } = await found((answer) => {
      const named = withHeaders(answer, { server });
      return isMissing(answer) ? withHeaders(named, none) : named;
    });
    expect(codes).toEqual(['missing-no-cors']);
    const [, mending = ''] = output.split('To mend it');
    expect(mending).toContain(name);
    expect(mending).toContain(fix);
  });
});

test.each([[], ['ftp://example.org/'], ['https://example.org/', 'and more']])(
  'is used wrongly with %j',
  async (...argv) => {
    expect((await run(['check-host', ...argv.flat()])).exit).toBe(2);
  },
);
