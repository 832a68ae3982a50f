import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Updater } from 'tuf-js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sha256 } from '#lib/base/bytes.ts';
import { openRepository } from '#lib/tuf/open-repository.ts';
import { aPublisher, given, publishedAt, type TestPublisher } from '../../support/a-publisher.ts';
import { cardsIn } from '../../support/own-words.ts';

const publisher = await aPublisher();
await publisher.release(cardsIn(30));
await publisher.release(cardsIn(31));

describe('a repository that we write', () => {
  test('is taken whole by our own client, with every file that it names', async () => {
    const { root, delegated, endOfRoots } = await publisher.open();
    expect(root.signed.version).toBe(1);
    expect(endOfRoots).toBe('missing');
    expect([...delegated.keys()]).toEqual(['withdrawals', 'guidance']);
    expect(delegated.get('guidance')?.metadata.signed.version).toBe(2);
    expect((await publisher.published()).cards).toHaveLength(31);
  });

  test('names withdrawals before guidance, each terminating, and the mix in the delegation', async () => {
    const { targets } = await publisher.open();
    const { roles = [], keys = {} } = targets.metadata.signed.delegations ?? {};
    expect(
      roles.map(({ name, terminating, threshold, paths }) => [name, terminating, threshold, paths]),
    ).toEqual([
      ['withdrawals', true, 1, ['w/*']],
      ['guidance', true, 3, ['g/*']],
    ]);
    expect(roles[1]).toMatchObject({
      'x-foreword-require': { 'lived-experience': 1, 'clinical-safety': 1, trainer: 1 },
    });
    const named = roles[1]?.keyids.map((keyid) => keys[keyid]);
    expect(named?.[0]).toMatchObject({
      'x-foreword-role': 'trainer',
      'x-foreword-name': 'A trainer',
    });
  });
});

describe('an edition', () => {
  test('overwrites no file but the timestamp, and keeps what older editions named', async () => {
    const own = await aPublisher();
    await own.release(cardsIn(3));
    const before = new Map(own.files);
    await own.release(cardsIn(4));
    await own.withdraw([]);
    await own.renew();
    const changed = [...before].filter(([name, bytes]) => !sameBytes(bytes, own.files.get(name)));
    expect(changed.map(([name]) => name)).toEqual(['metadata/timestamp.json']);
  });

  test('has a timestamp of about half a kilobyte, which says when it was issued', async () => {
    const { timestamp } = await publisher.open();
    expect(timestamp.bytes.length).toBeLessThan(600);
    expect(timestamp.signed).toMatchObject({ 'x-foreword-issued': '2026-11-22T12:00:00Z' });
  });

  test('is refused where any file that it names was changed', async () => {
    const { root, files } = publisher;
    const asked = new Set<string>();
    const read = async (name: string) => {
      asked.add(name);
      return files.get(name);
    };
    given(await openRepository(read, { root, startTime: publishedAt }));
    for (const name of [...asked].filter((one) => files.has(one))) {
      const bytes = new Uint8Array(files.get(name) ?? []);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      const spoilt = async (file: string) => (file === name ? bytes : files.get(file));
      const opened = await openRepository(spoilt, { root, startTime: publishedAt });
      expect(opened.ok, name).toBe(false);
    }
  });
});

describe('the reference client of TUF', () => {
  test('reads the whole repository without complaint, and every file of it', async () => {
    const own = await aPublisher({ now: Date.now() });
    await own.release(cardsIn(30));
    await own.release(cardsIn(31));
    await own.withdraw([]);
    await own.renew();
    const updater = await referenceClient(own);
    await updater.refresh();
    const { delegated } = await own.open();
    const paths = [...delegated.values()].flatMap(({ metadata }) =>
      Object.keys(metadata.signed.targets),
    );
    expect(paths).toHaveLength(4);
    for (const target of paths) {
      const found = await updater.getTargetInfo(target);
      if (!found) throw new Error(`tuf-js knows nothing of ${target}`);
      const file = await readFile(await updater.downloadTarget(found));
      expect(await sha256(new Uint8Array(file))).toBe(found.hashes['sha256']);
    }
  });
});

function sameBytes(one: Uint8Array, other: Uint8Array = new Uint8Array()): boolean {
  return Buffer.compare(one, other) === 0;
}

/** `tuf-js` over a loopback host that serves a publisher's files. */
async function referenceClient({ files, root }: TestPublisher): Promise<Updater> {
  const server = createServer(({ url = '' }, response) => {
    const bytes = files.get(decodeURIComponent(url.slice(1)));
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'foreword-tuf-js-'));
  onTestFinished(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });
  await writeFile(path.join(folder, 'root.json'), root);
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return new Updater({
    ...{ metadataDir: folder, targetDir: folder },
    ...{ metadataBaseUrl: `${base}/metadata`, targetBaseUrl: `${base}/targets` },
  });
}
