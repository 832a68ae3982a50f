import { parseArgs } from 'node:util';
import { type Asked, type Command, type Outcome, usedWrongly } from './command.ts';

/** What is printed, and the code that the program ends with: 0, 1 or 2. */
export type Printed = { readonly out: string; readonly error: string; readonly exit: 0 | 1 | 2 };

const shared = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Finds the command that `argv` names, runs it and words its end. A command that throws, throws:
 * that is a bug, and the caller's to report.
 */
export async function runCommand(
  commands: readonly Command[],
  argv: readonly string[],
  place: Pick<Asked, 'folder' | 'now' | 'terminal'>,
): Promise<Printed> {
  const [name = '', ...rest] = argv;
  if (['', '--help', '-h', 'help'].includes(name)) return printed(overview(commands), '', 0);
  const command = commands.find((one) => one.name === name);
  // Asked for before anything could be read: whoever reads JSON gets it on every end.
  const json = argv.includes('--json');
  if (!command) {
    return wronglyUsed([`There is no command “${name}”.`], overview(commands), json);
  }
  const read = readArgv(command, rest);
  if (!read.ok) return wordEnd(command, usedWrongly(read.line), json);
  if (read.options['help']) return printed(help(command), '', 0);
  const outcome = await command.run({ words: read.words, options: read.options, ...place });
  return wordEnd(command, outcome, read.options['json'] === true);
}

type Read =
  | ({ readonly ok: true } & Pick<Asked, 'words' | 'options'>)
  | { readonly ok: false; readonly line: string };

function readArgv(command: Command, argv: readonly string[]): Read {
  try {
    const options = { ...shared, ...command.options };
    const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true });
    return { ok: true, words: positionals, options: values };
  } catch (cause) {
    if (cause instanceof TypeError && 'code' in cause)
      // Node adds advice on escaping that nobody at a desk needs.
      return { ok: false, line: `${cause.message.split('. ')[0]}.` };

    throw cause;
  }
}

function wordEnd(command: Command, outcome: Outcome, json: boolean): Printed {
  switch (outcome.end) {
    case 'used-wrongly':
      return wronglyUsed(outcome.lines, help(command), json);
    case 'refused': {
      const out = json ? JSON.stringify({ refused: outcome.refusal }) : '';
      return printed(out, outcome.lines, 1);
    }
    default: {
      const out = json ? JSON.stringify(outcome.json, null, 1) : outcome.lines;
      return printed(out, '', outcome.end === 'done' ? 0 : 1);
    }
  }
}

function wronglyUsed(lines: readonly string[], usage: readonly string[], json: boolean): Printed {
  const refused = { code: 'used-wrongly', why: lines.join(' ') };
  return printed(json ? JSON.stringify({ refused }) : '', [...lines, '', ...usage], 2);
}

function overview(commands: readonly Command[]): string[] {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Usage: npm run foreword -- COMMAND ...',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'COMMAND --help says more. Exit codes: 0 done, 1 findings or a refusal, 2 used wrongly.',
  ];
}

function help({ summary, usage, options }: Command): string[] {
  const begin = 'npm run foreword -- ';
  const sealed = options['passphrase-file'] && !usage.some((line) => line.includes('passphrase'));
  return [
    summary,
    '',
    // A line that does not begin with the command goes on with the one before it.
    ...usage.map((line) => `  ${line.startsWith(' ') ? ' '.repeat(begin.length) : begin}${line}`),
    '',
    ...(sealed ? ['  --passphrase-file FILE   for its keys; otherwise it is asked for'] : []),
    '  --json   print plain JSON',
    '  --help   print this',
  ];
}

function printed(
  out: string | readonly string[],
  error: string | readonly string[],
  exit: Printed['exit'],
): Printed {
  const join = (lines: string | readonly string[]) =>
    typeof lines === 'string' ? lines : lines.join('\n');
  return { out: join(out), error: join(error), exit };
}
