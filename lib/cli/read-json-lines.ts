import { accept, type Result, refuse } from '#lib/base/result.ts';

/** JSON lines of which one is not an object in JSON; lines count from 1. */
export type JsonLinesRefusal = {
  readonly code: 'json-lines-damaged';
  readonly file: string;
  readonly line: number;
};

/** One object of a file of JSON lines, and its line, counting from 1. */
export type JsonLine = { readonly line: number; readonly value: Readonly<Record<string, unknown>> };

/** Reads JSON lines, one object a line; empty lines are passed over. `file` names them. */
export function readJsonLines(
  text: string,
  file: string,
): Result<readonly JsonLine[], JsonLinesRefusal> {
  const read: JsonLine[] = [];
  for (const [at, own] of text.split(/\r?\n/).entries()) {
    if (own.trim() === '') continue;
    const value = parse(own);
    if (!value) return refuse({ code: 'json-lines-damaged', file, line: at + 1 });
    read.push({ line: at + 1, value });
  }
  return accept(read);
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
