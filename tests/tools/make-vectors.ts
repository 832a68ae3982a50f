import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '#lib/base/bytes.ts';
import { aPublisher, type TestPublisher } from '../support/a-publisher.ts';
import { firstRelease, type Vector, vectorsFolder } from '../support/vectors/vector.ts';
import { firstCards, firstTitles, goodCases } from './vectors/good.ts';
import { fileCases } from './vectors/of-files.ts';
import { metadataCases } from './vectors/of-metadata.ts';
import { peopleCases } from './vectors/of-people.ts';
import type { VectorCase } from './vectors/vector-case.ts';

/**
 * `node tests/tools/make-vectors.ts`: writes `tests/vectors/tuf` anew, the same in every run: keys
 * come from their names. Each folder but the first holds only what differs from the first release.
 */
const first = await publishFirst();
await rm(join(vectorsFolder, 'good'), { recursive: true, force: true });
await rm(join(vectorsFolder, 'refused'), { recursive: true, force: true });
for (const [name, one] of Object.entries(goodCases))
  await write(`good/${name}`, { shows: firstTitles, ...one });
const refused = { ...metadataCases, ...peopleCases, ...fileCases };
for (const [name, one] of Object.entries(refused)) await write(`refused/${name}`, one);

async function publishFirst(): Promise<TestPublisher> {
  const publisher = await aPublisher({ keys: 'named' });
  await publisher.release(firstCards);
  await publisher.withdraw([
    {
      ...{ bundle: 'org.foreword.other', id: 'other/card', upto: 3 },
      ...{ at: '2026-11-22', reason: 'It was wrong.' },
    },
  ]);
  return publisher;
}

async function write(name: string, one: VectorCase): Promise<void> {
  const publisher = first.copy();
  await one.change?.(publisher);
  const without = [...first.files.keys()].filter((path) => !publisher.files.has(path));
  const isOwn = ([path, bytes]: readonly [string, Uint8Array]) =>
    name === firstRelease || !isSame(first.files.get(path), bytes);
  for (const [path, bytes] of [...publisher.files].filter(isOwn)) await put(name, path, bytes);
  await put(
    name,
    'vector.json',
    `${JSON.stringify(await told(one, { publisher, without }), null, 2)}\n`,
  );
}

type Written = { readonly publisher: TestPublisher; readonly without: readonly string[] };

async function told(one: VectorCase, { publisher, without }: Written): Promise<Vector> {
  const { begins = 'with-the-pinned-root' } = one;
  const shows = one.shows ?? (begins === 'with-the-pinned-root' ? [] : firstTitles);
  const root = publisher.files.get('metadata/1.root.json') ?? new Uint8Array();
  return {
    ...{ says: one.says, begins, at: one.at ?? '2026-11-22T12:10:00Z' },
    root: one.root ?? { version: 1, sha256: await sha256(root) },
    policy: { require: {}, mustInclude: [], maxCards: 20_000, ...one.policy },
    ...{ without, shows },
  };
}

async function put(folder: string, path: string, bytes: Uint8Array | string): Promise<void> {
  const file = join(vectorsFolder, folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}
