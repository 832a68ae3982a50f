import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Terminal } from './command.ts';
import { codeOf } from './folder-files.ts';

/** The terminal that the program runs in. What it says and asks goes to stderr. */
export function openTerminal(): Terminal {
  return {
    say: (words) => console.error(words),
    askSecret: async (question) => (process.stdin.isTTY ? askUnseen(question) : undefined),
    get stopped() {
      return new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
          process.once(signal, () => resolve());
        }
      });
    },
  };
}

/** Asks, and shows nothing of what is typed: the line editor writes to where nobody sees it. */
async function askUnseen(question: string): Promise<string | undefined> {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asking = createInterface({ input: process.stdin, output: unseen, terminal: true });
  // Only now: the terminal shows what is typed until the line editor has taken it over.
  process.stderr.write(question);
  try {
    return await asking.question('');
  } catch (cause) {
    // Ctrl+C and Ctrl+D: whoever sits there will not say.
    if (codeOf(cause) === 'ABORT_ERR') return undefined;
    throw cause;
  } finally {
    asking.close();
    process.stderr.write('\n');
  }
}
