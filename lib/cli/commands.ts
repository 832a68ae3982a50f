import type { Command } from './command.ts';
import { lint } from './commands/lint.ts';
import { search } from './commands/search.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [lint, search];
