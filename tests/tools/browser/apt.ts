import { isExecutable, onPath } from './places.ts';
import { run } from './run.ts';

/** How asking the system's package tool ended. */
export type AptOutcome = 'installed' | 'no-apt' | 'not-allowed' | 'failed';

const updateMaxMs = 180_000;
const installMaxMs = 600_000;

async function privilege(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const { status } = await run('sudo', ['-n', 'true'], { maxMs: 10_000 });
  return status === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * Installs Debian packages as root or with a sudo that asks for no password; never prompts.
 *
 * The package list is refreshed first, since a fresh container has none.
 */
export async function installWithApt(packages: readonly string[]): Promise<AptOutcome> {
  if (!onPath('apt-get').some(isExecutable)) return 'no-apt';
  const before = await privilege();
  if (before === undefined) return 'not-allowed';
  const apt = (parameters: readonly string[], maxMs: number) => {
    const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
    const [command, ...rest] = [...before, ...quiet, '-o', 'DPkg::Lock::Timeout=120'] as const;
    return run(command ?? 'env', [...rest, ...parameters], {
      maxMs,
      show: true,
    });
  };
  // A stale mirror in the list fails the refresh and may still leave us a package to install.
  await apt(['update'], updateMaxMs);
  const installing = ['install', '-y', '--no-install-recommends', ...packages];
  const { status } = await apt(installing, installMaxMs);
  return status === 0 ? 'installed' : 'failed';
}
