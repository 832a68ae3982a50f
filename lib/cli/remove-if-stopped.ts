import { rmSync } from 'node:fs';
import process from 'node:process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const halfDone = new Set<string>();

/**
 * Takes a file away if the program is stopped by a signal, as by Ctrl+C, before the function that
 * is given back is called.
 */
export function removeIfStopped(file: string): () => void {
  if (halfDone.size === 0) for (const signal of signals) process.on(signal, stop);
  halfDone.add(file);
  return () => {
    halfDone.delete(file);
    if (halfDone.size === 0) for (const signal of signals) process.off(signal, stop);
  };
}

function stop(signal: NodeJS.Signals): void {
  for (const file of halfDone) rmSync(file, { force: true });
  for (const one of signals) process.off(one, stop);
  // Sent again with nobody left to hear it, it ends the program as it would have done.
  process.kill(process.pid, signal);
}
