import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { folderWith } from './run.ts';

const script = `
  import { writeWhole } from '#lib/cli/folder-files.ts';
  const bytes = new Uint8Array(2 ** 23);
  for (;;) await writeWhole(process.argv[1] + '/draft', bytes);`;

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a write that is stopped by %s leaves nothing half done beside its file',
  async (signal) => {
    const folder = await folderWith('draft', '');
    // It writes on and on, so that a stop meets it in a write.
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder]);
    const ended = once(child, 'exit');
    while (!(await readdir(folder)).some((name) => name.endsWith('.part'))) await setTimeout(1);
    child.kill(signal);
    expect((await ended)[1]).toBe(signal);
    expect(await readdir(folder)).toEqual(['draft']);
  },
);
