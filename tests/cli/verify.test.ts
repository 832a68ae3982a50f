import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { writeZip } from '#lib/pack/zip.ts';
import { aCard, anAdjustment } from '../support/a-card.ts';
import { aPublisher } from '../support/a-publisher.ts';
import { editRole } from '../support/faults/edit-role.ts';
import { type Answer, type Differs, imitateHost } from '../support/imitated-host.ts';
import { folderWith, run } from './run.ts';

const publisher = await aPublisher();
await publisher.release([aCard(), anAdjustment()]);
const files = new Map(publisher.files);
const folder = await zipsIn();
afterAll(() => rm(folder, { recursive: true, force: true }));

async function zipsIn(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'foreword-verify-'));
  await writeFile(path.join(made, 'whole.zip'), writeZip(files));
  const within = new Map([...files].map(([name, bytes]) => [`cards/${name}`, bytes] as const));
  await writeFile(path.join(made, 'within.zip'), writeZip(within));
  const named = new Map([...files].map(([name, bytes]) => [`Our cards/${name}`, bytes]));
  await writeFile(path.join(made, 'named.zip'), zipSync(Object.fromEntries(named)));
  return made;
}

test.each(['whole.zip', 'within.zip', 'named.zip'])(
  'takes %s of a repository as readers do',
  async (zip) => {
    const { out, exit } = await run(['verify', zip], folder);
    expect(out).toContain('Test cards: 2 cards');
    expect({ exit, end: out.trim().split('\n').at(-1) }).toEqual({
      ...{ exit: 0, end: 'Readers will take this.' },
    });
  },
);

test('a zip that may not be read is named, and not taken for an empty folder', async () => {
  // Closed to root too, unlike a file without leave to read: it leads to itself.
  await symlink('closed.zip', path.join(folder, 'closed.zip'));
  const { out, exit } = await run(['verify', 'closed.zip', '--json'], folder);
  expect({ exit, refused: JSON.parse(out).refused }).toEqual({
    exit: 1,
    refused: { code: 'repository-not-readable', file: path.join(folder, 'closed.zip') },
  });
});

test('takes what a host on this computer serves', async () => {
  const address = await imitateHost(files);
  for (const typed of [address, address.slice(0, -1)]) {
    expect(await run(['verify', typed])).toMatchObject({ exit: 0 });
  }
});

test('a host that serves one changed card is refused with the file that is wrong', async () => {
  const pack = [...files.keys()].find((name) => name.includes('.ndjson.')) ?? '';
  const bad = new Map(files).set(pack, files.get(pack)?.map((byte) => byte ^ 1) as never);
  const { out, error, exit } = await run(['verify', await imitateHost(bad), '--json']);
  expect({ exit, refused: JSON.parse(out).refused }).toMatchObject({
    ...{ exit: 1, refused: { code: 'hash-wrong', path: pack } },
  });
  expect(error).toContain('not changed');
});

const page = { 'content-type': 'text/html; charset=utf-8' };
const isMissing = ({ status }: Answer) => status === 404;

function without({ headers, ...answer }: Answer, left: string): Answer {
  const rest = Object.entries(headers).filter(([name]) => name !== left);
  return { ...answer, headers: Object.fromEntries(rest) };
}

test.each<[string, Differs]>([
  [
    'with a page',
    (answer) =>
      isMissing(answer)
        ? { status: 200, headers: { ...answer.headers, ...page }, body: Buffer.from('<h1>No</h1>') }
        : answer,
  ],
  [
    'closed to other pages',
    (answer) => (isMissing(answer) ? without(answer, 'access-control-allow-origin') : answer),
  ],
  [
    'by sending on',
    (answer) =>
      isMissing(answer) ? { ...answer, status: 302, headers: { location: '/' } } : answer,
  ],
])(
  'a host that answers %s for a root that is not there is taken, as readers do',
  async (_, differs) => {
    const { out, exit } = await run(['verify', await imitateHost(files, differs)]);
    expect([exit, out]).toEqual([0, expect.stringContaining('Readers will take this.')]);
  },
);

test.each<[string, string, Differs]>([
  [
    'that other pages may not read',
    'other pages',
    (answer) => without(answer, 'access-control-allow-origin'),
  ],
  [
    'whose packs arrive unpacked',
    'is not the file that was signed',
    (answer, name) =>
      name.endsWith('.gz')
        ? { ...answer, headers: { ...answer.headers, 'content-encoding': 'gzip' } }
        : answer,
  ],
  [
    'whose files are served as pages',
    'as a page',
    (answer) =>
      isMissing(answer) ? answer : { ...answer, headers: { ...answer.headers, ...page } },
  ],
  [
    'that fails where a newer root may be',
    'something else',
    (answer) => (isMissing(answer) ? { ...answer, status: 500 } : answer),
  ],
])('a host %s is not said to be taken, and check-host is named', async (_, words, differs) => {
  const { error, exit } = await run(['verify', await imitateHost(files, differs)]);
  expect([exit, error]).toEqual([1, expect.stringContaining(words)]);
  expect(error).toContain('check-host');
});

test('what a host packs on the way is what was published', async () => {
  const address = await imitateHost(files, (answer, name) =>
    name.endsWith('.json') && !isMissing(answer)
      ? {
          ...answer,
          headers: { ...answer.headers, 'content-encoding': 'gzip' },
          body: gzipSync(answer.body),
        }
      : answer,
  );
  expect(await run(['verify', address])).toMatchObject({ exit: 0 });
});

test.each([
  ['a host that is not there', 'http://127.0.0.1:9/', 'host-gave-no-file'],
  ['a host without https', 'http://example.org/', 'address-not-https'],
  ['a file that is no zip', 'other.zip', 'zip-damaged'],
  ['a folder that is not there', 'nowhere', 'no-repository-here'],
])('%s is refused in words', async (_, named, code) => {
  const place = await folderWith('other.zip', 'no zip');
  const { out, error, exit } = await run(['verify', named, '--json'], place);
  expect({ exit, code: JSON.parse(out).refused.code }).toEqual({ exit: 1, code });
  expect(error.trim().split('\n').length).toBeGreaterThan(1);
});

test('a repository with a role whose name is too long for any file is refused', async () => {
  const odd = publisher.copy();
  const name = 'x'.repeat(300);
  await editRole(odd, 'targets', ({ signed }) => {
    const { roles = [] } = signed.delegations ?? {};
    for (const role of roles.slice(0, 1)) roles.push({ ...role, name });
  });
  await editRole(odd, 'snapshot', ({ signed }) => {
    Object.assign(signed.meta ?? {}, { [`${name}.json`]: { version: 1 } });
  });
  const made = await mkdtemp(path.join(tmpdir(), 'foreword-verify-'));
  onTestFinished(() => rm(made, { recursive: true }));
  for (const [file, bytes] of odd.files) {
    await mkdir(path.dirname(path.join(made, file)), { recursive: true });
    await writeFile(path.join(made, file), bytes);
  }
  const { out, exit } = await run(['verify', made, '--json']);
  expect({ exit, refused: JSON.parse(out).refused }).toMatchObject({
    ...{ exit: 1, refused: { code: 'metadata-not-fetched' } },
  });
});
