import type { ChildProcess } from 'node:child_process';

function exited(child: ChildProcess, maxMs: number): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), maxMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

/**
 * Waits for a program that we started to end: for `politeMs` of its own accord, then as long on
 * SIGTERM, then ended at once. Only the process spawned is signalled.
 */
export async function endChild(
  child: ChildProcess,
  { politeMs }: { readonly politeMs: number },
): Promise<void> {
  if (politeMs > 0 && (await exited(child, politeMs))) return;
  if (politeMs > 0) {
    child.kill('SIGTERM');
    if (await exited(child, politeMs)) return;
  }
  child.kill('SIGKILL');
  await exited(child, 5000);
}
