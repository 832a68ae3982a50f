import path from 'node:path';

import type { Search, SearchRole } from '#lib/search/open-search.ts';
import { searchCards } from '#lib/search/search-cards.ts';
import { fileRefusalInWords } from '#lib/words/lint.ts';
import { type Asked, type Command, type Outcome, textOf, usedWrongly } from '../command.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { readNamedFile } from '../read-named-file.ts';
import { readStarter } from '../read-starter.ts';

const roles: readonly SearchRole[] = ['consulting', 'reception', 'practice'];
const starter = path.resolve(import.meta.dirname, '..', '..', 'starter');

/** `foreword search`: what the panel's search finds on the starter cards. */
export const search: Command = {
  name: 'search',
  summary: 'Searches the starter cards as the panel does, best first.',
  usage: [
    'search "QUERY" --role consulting|reception|practice',
    'search --queries FILE    JSON lines {"q","role"}',
  ],
  options: { role: { type: 'string', default: 'consulting' }, queries: { type: 'string' } },
  run: async (asked) => {
    const role = roleOf(textOf(asked, 'role'));
    if (!role) return usedWrongly(`--role is one of ${roles.join(', ')}.`);
    const queries = textOf(asked, 'queries');
    if (asked.words.length !== (queries === undefined ? 1 : 0)) {
      return usedWrongly('Give one query in quotes, or --queries FILE.');
    }
    if (queries !== undefined) return searchAll(asked, queries, role);
    const hits = hitsOf(await openStarter(), asked.words[0] ?? '', role);
    return { end: 'done', lines: hits.map(hitInWords), json: hits };
  },
};

async function searchAll(asked: Asked, file: string, role: SearchRole): Promise<Outcome> {
  const text = await readNamedFile(asked.folder, file);
  if (!text.ok) return refused(text.refusal);
  const read = readJsonLines(text.value, file);
  if (!read.ok) return refused(read.refusal);
  const asking = read.value.map(({ line, value }) => ({
    line,
    q: typeof value['q'] === 'string' ? value['q'] : undefined,
    role: value['role'] === undefined ? role : roleOf(value['role']),
  }));
  const wrong = asking.find((one) => one.q === undefined || one.role === undefined);
  if (wrong) return refused({ code: 'json-lines-damaged', file, line: wrong.line });
  const open = await openStarter();
  const all = asking.map((one) => ({
    q: one.q ?? '',
    results: hitsOf(open, one.q ?? '', one.role ?? role),
  }));
  const lines = all.flatMap(({ q, results }) => [q, ...results.map(hitInWords), '']);
  return { end: 'done', lines, json: all };
}

type Brief = { readonly id: string; readonly score: number };

function hitsOf(open: Search, query: string, role: SearchRole): readonly Brief[] {
  return open.find(query, role).hits.map(({ id, score }) => ({ id, score }));
}

function hitInWords({ id, score }: Brief): string {
  return `  ${score.toFixed(2).padStart(8)}  ${id}`;
}

async function openStarter(): Promise<Search> {
  const guidance = await readStarter(starter);
  // What lies in the package was checked when it was built: if it cannot be read, that is a bug.
  if (!guidance.ok) throw new Error(JSON.stringify(guidance.refusal, null, 1));
  const { cards, front } = guidance.value;
  return searchCards(cards, front);
}

function roleOf(role: unknown): SearchRole | undefined {
  return roles.find((one) => one === role);
}

function refused(refusal: Parameters<typeof fileRefusalInWords>[0]): Outcome {
  return { end: 'refused', refusal, lines: fileRefusalInWords(refusal) };
}
