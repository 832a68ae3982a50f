import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

const chunkBytes = 8 * 1024 * 1024;
const overlapBytes = 256;

/** A renderer process of an extension, by its number. */
type Region = { readonly start: number; readonly end: number };

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Processes end while they are listed.
    return '';
  }
}

function parentOf(pid: number): number {
  const stat = readText(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

function descendsFrom(pid: number, ancestor: number): boolean {
  for (let each = pid; each > 1; each = parentOf(each)) if (each === ancestor) return true;
  return false;
}

/** The renderer processes that a browser keeps for extensions: pages have others. */
export function extensionRenderers(browserPid: number): readonly number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return all.filter(
    (pid) =>
      readText(`/proc/${pid}/cmdline`).includes('--extension-process') &&
      descendsFrom(pid, browserPid),
  );
}

function regionsOf(pid: number): readonly Region[] {
  const lines = readText(`/proc/${pid}/maps`).split('\n');
  return lines.flatMap((line) => {
    const [range = '', rights = '', , , , name = ''] = line.split(/\s+/);
    // Code and fonts from files, and the kernel's own pages, hold nothing that was read.
    const isFile = name.startsWith('/') && !/^\/(?:dev\/shm|memfd|tmp)/.test(name);
    if (!rights.startsWith('r') || isFile || name.startsWith('[v')) return [];
    const [start = 0, end = 0] = range.split('-').map((each) => Number.parseInt(each, 16));
    return [{ start, end }];
  });
}

/**
 * Reads the whole memory of a process, as Linux shows it, and hands it on piece by piece, each
 * with the end of the one before. @returns how many bytes were read
 */
export function scanMemory(pid: number, see: (bytes: Buffer) => void): number {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const chunk = Buffer.alloc(chunkBytes);
  let total = 0;
  try {
    for (const { start, end } of regionsOf(pid))
      for (let at = start; at < end; at += chunkBytes - overlapBytes) {
        const read = readPiece(memory, chunk, at, Math.min(chunkBytes, end - at));
        total += read;
        if (read > 0) see(chunk.subarray(0, read));
      }
  } finally {
    closeSync(memory);
  }
  return total;
}

function readPiece(memory: number, into: Buffer, at: number, bytes: number): number {
  try {
    return readSync(memory, into, 0, bytes, at);
  } catch {
    // Room that is set aside and not yet used cannot be read.
    return 0;
  }
}
