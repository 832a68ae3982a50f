import { commands } from './commands.ts';
import { openTerminal } from './open-terminal.ts';
import { runCommand } from './run-command.ts';

// npm runs scripts in the project's folder; paths are meant from where people stand.
const stood =
  process.env['npm_lifecycle_event'] === 'foreword' ? process.env['INIT_CWD'] : undefined;

try {
  const { out, error, exit } = await runCommand(commands, process.argv.slice(2), {
    folder: stood ?? process.cwd(),
    now: Date.now(),
    terminal: openTerminal(),
  });
  if (out !== '') console.log(out);
  if (error !== '') console.error(error);
  process.exitCode = exit;
} catch (cause) {
  // Whatever the outside can cause is a refusal, so this is a bug: show where it lies.
  console.error(cause);
  process.exitCode = 70;
}
