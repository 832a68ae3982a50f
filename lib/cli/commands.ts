import type { Command } from './command.ts';
import { approve } from './commands/approve.ts';
import { checkHostCommand } from './commands/check-host.ts';
import { cosign } from './commands/cosign.ts';
import { diff } from './commands/diff.ts';
import { init } from './commands/init.ts';
import { keygen } from './commands/keygen.ts';
import { lint } from './commands/lint.ts';
import { release } from './commands/release.ts';
import { renew } from './commands/renew.ts';
import { rotate } from './commands/rotate.ts';
import { search } from './commands/search.ts';
import { serve } from './commands/serve.ts';
import { sign } from './commands/sign.ts';
import { verify } from './commands/verify.ts';
import { withdraw } from './commands/withdraw.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  lint,
  search,
  keygen,
  init,
  release,
  diff,
  approve,
  cosign,
  sign,
  withdraw,
  renew,
  rotate,
  verify,
  checkHostCommand,
  serve,
];
