import { spawnSync } from 'node:child_process';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { accept } from '#lib/base/result.ts';
import { whileHeld } from '#lib/cli/publishing/hold-folder.ts';
import { folderWith } from './run.ts';

const lockName = '.foreword-writing';
// No process has so high an id.
const left = JSON.stringify({ pid: 2 ** 30, host: hostname() });

test('of many runs that find the lock of a stopped one, no two write at once', async () => {
  const folder = await folderWith(lockName, left);
  let [within, most, ended] = [0, 0, 0];
  const write = async () => {
    most = Math.max(most, ++within);
    for (let turn = 0; turn < 5; turn++) await readdir(folder);
    within--;
    return accept(++ended);
  };
  // Each begins a little later than the one before, so that one deletes what another just wrote.
  const later = async (turns: number) => {
    for (let turn = 0; turn < turns; turn++) await setImmediate();
    return whileHeld(folder, write);
  };
  for (let round = 0; round < 40; round++) {
    await writeFile(path.join(folder, lockName), left);
    await Promise.all([0, 1, 2, 3, 5, 8].map((turn) => later(turn + (round % 4))));
  }
  expect([most, ended >= 40]).toEqual([1, true]);
  expect(await readdir(folder)).toEqual([]);
});

test('a lock that is another run’s by the end is left to it', async () => {
  const folder = await folderWith('other', '');
  const lock = path.join(folder, lockName);
  await whileHeld(folder, async () => {
    await rm(lock);
    await writeFile(lock, left);
    return accept(undefined);
  });
  expect(await readdir(folder)).toContain(lockName);
});

test.skipIf(process.platform === 'win32')(
  'a disk that takes nothing keeps no lock either',
  async () => {
    const folder = await folderWith('other', '');
    const script = `
    import { whileHeld } from '#lib/cli/publishing/hold-folder.ts';
    console.log(JSON.stringify(await whileHeld(process.argv[1], async () => 'held')));`;
    // No file of this process may hold a byte: what a full disk says too, though by another name.
    const limited = `trap '' XFSZ; ulimit -f 0; exec "$0" --input-type=module -e "$1" "$2"`;
    const { stdout } = spawnSync('sh', ['-c', limited, process.execPath, script, folder]);
    expect(JSON.parse(String(stdout))).toMatchObject({ refusal: { code: 'file-not-writable' } });
    expect(await readdir(folder)).toEqual(['other']);
  },
);
