import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type AptOutcome, installWithApt } from './apt.ts';
import { isExecutable, onPath } from './places.ts';

/** Paths of the two programs that give a machine without a display a desktop and a keyboard. */
export type DesktopPrograms = {
  readonly xvfb: string;
  readonly xdotool: string;
};

/** Why there is no desktop; `apt` says how installing went, when it was asked for. */
export type DesktopRefusal = {
  readonly code: 'desktop-not-found';
  readonly missing: readonly string[];
  readonly apt?: AptOutcome;
};

function look(): Result<DesktopPrograms, DesktopRefusal> {
  const xvfb = onPath('Xvfb').find(isExecutable);
  const xdotool = onPath('xdotool').find(isExecutable);
  if (xvfb !== undefined && xdotool !== undefined) return accept({ xvfb, xdotool });
  const missing = [xvfb ?? 'xvfb', xdotool ?? 'xdotool'].filter((name) => !name.includes('/'));
  return refuse({ code: 'desktop-not-found', missing });
}

/** Finds Xvfb and xdotool, or with `install` asks apt for them. Linux only. */
export async function findDesktop({
  install,
}: {
  readonly install: boolean;
}): Promise<Result<DesktopPrograms, DesktopRefusal>> {
  const present = look();
  if (present.ok || !install) return present;
  const apt = await installWithApt(present.refusal.missing);
  const again = look();
  return again.ok ? again : refuse({ ...again.refusal, apt });
}

/** Says what is missing and what to do, in one line for a terminal. */
export function sayDesktopRefusal({ missing }: DesktopRefusal): string {
  const packages = missing.join(' ');
  return `Browser shortcuts need a desktop: ${packages} not found (sudo apt-get install ${packages}).`;
}
