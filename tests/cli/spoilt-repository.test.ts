import { rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aCard } from '../support/a-card.ts';
import { aPublishingDesk, copyOf, publish, withPass } from './a-publishing-desk.ts';

const renewal = ['renew', '--repository', 'repo', '--key', 'publisher.key.json', ...withPass];
const desk = await aPublishingDesk();
await publish(desk, [aCard()], 'one');
afterAll(() => rm(desk.folder, { recursive: true }));

const commands: readonly (readonly string[])[] = [
  ['verify', 'repo'],
  ['diff', 'cards', 'repo'],
  renewal,
];

test.each(['metadata', 'metadata/timestamp.json', 'metadata/2.root.json'])(
  'a repository whose %s may not be read is said to be closed, and not to be missing or damaged',
  async (name) => {
    const own = await copyOf(desk);
    const place = path.join(own.folder, 'repo', name);
    await rename(place, path.join(own.folder, 'away')).catch(() => undefined);
    // A link to itself may be read by nobody, whoever runs the test.
    await symlink(path.basename(name), place);
    for (const command of commands) {
      const { error, exit } = await own.foreword(...command);
      expect([exit, error]).toEqual([1, expect.stringContaining('may not be read')]);
      expect(error).toContain('Ask whoever looks after it');
    }
  },
);

test.each([
  ['an empty timestamp', 'metadata/timestamp.json', ''],
  ['half a snapshot', 'metadata/2.snapshot.json', '{"signatures":['],
  ['a damaged first root', 'metadata/1.root.json', '{}'],
])('%s is told with where to take it again', async (_, name, text) => {
  const own = await copyOf(desk);
  await writeFile(path.join(own.folder, 'repo', name), text);
  for (const command of commands) {
    const { error, exit } = await own.foreword(...command);
    expect([exit, error]).toEqual([1, expect.stringContaining('from another copy: the one on')]);
  }
});

test('a file of guidance that is gone is told with where to take it again', async () => {
  const own = await copyOf(desk);
  await rm(path.join(own.folder, 'repo/targets/g'), { recursive: true });
  const { error, exit } = await own.foreword('verify', 'repo');
  expect([exit, error]).toEqual([1, expect.stringContaining('is not there.')]);
  expect(error).toContain('Take it again from another copy');
});
