import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small disk of its own, in memory. */
export type SmallDisk = {
  readonly folder: string;
  /** Takes all of its room, but for so many bytes. */
  fillTo(freeBytes: number): void;
  makeRoom(): void;
  /** Takes the disk away with all that is on it. */
  remove(): void;
};

/**
 * Mounts a disk of `bytes`. Undefined where only root may, or on no Linux. Throws where root is
 * refused it: a disk that is not small proves nothing.
 */
export function mountSmallDisk(bytes: number): SmallDisk | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'foreword-small-disk-'));
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder);
  } catch (cause) {
    rmdirSync(folder);
    throw new Error('root was refused a small disk of its own (tmpfs)', { cause });
  }
  const ballast = join(folder, 'ballast');
  const unmount = () => run('umount', '--lazy', folder);
  process.once('exit', unmount);
  return {
    folder,
    fillTo(freeBytes) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(Math.max(bavail * bsize - freeBytes, 0)));
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    remove() {
      process.off('exit', unmount);
      unmount();
      rmdirSync(folder);
    },
  };
}

function run(program: string, ...words: readonly string[]): void {
  execFileSync(program, words, { stdio: 'pipe' });
}
