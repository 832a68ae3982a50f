import type { ParseArgsConfig } from 'node:util';

/** What a command was asked: words in order, options by name, and where and when it runs. */
export type Asked = {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Paths that people type are relative to this folder. */
  readonly folder: string;
  /** Milliseconds since 1970, fixed for the run. */
  readonly now: number;
  readonly terminal: Terminal;
};

/** What a command needs of whoever sits there. */
export type Terminal = {
  /** Says how far something is that takes its time. */
  readonly say: (words: string) => void;
  /** Asks for a secret without showing it; nothing where nobody can be asked. */
  readonly askSecret: (question: string) => Promise<string | undefined>;
  /** Resolves when the command is told to stop, which only one that goes on for ever waits for. */
  readonly stopped: Promise<void>;
};

/**
 * How a command ended. `done` exits 0, `findings` and `refused` exit 1, `used-wrongly` exits 2.
 * `json` is printed with --json, `lines` without; a refusal's `lines` say what happened and what
 * to do.
 */
export type Outcome =
  | { readonly end: 'done' | 'findings'; readonly lines: readonly string[]; readonly json: unknown }
  | {
      readonly end: 'refused';
      readonly refusal: { readonly code: string };
      readonly lines: readonly string[];
    }
  | { readonly end: 'used-wrongly'; readonly lines: readonly string[] };

/** One command of the command line. `usage` shows how it is called, one way a line. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  readonly usage: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (asked: Asked) => Promise<Outcome>;
};

/** That a command was called in a way that it does not know; `line` says what is wrong. */
export function usedWrongly(line: string): Outcome {
  return { end: 'used-wrongly', lines: [line] };
}

/** The text of an option, if it was given. */
export function textOf(asked: Asked, name: string): string | undefined {
  const value = asked.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that may stand more than once. */
export function textsOf(asked: Asked, name: string): readonly string[] {
  const value = asked.options[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
